-- Organisations are dated and found by function, never by name (Sở Lao động - Thương binh và Xã hội is gone, its
-- functions live in five places). People hold positions in them; roles have a scope: organisation subtree × conference.

create table organisation (
  jurisdiction_id uuid not null references jurisdiction,
  id           uuid not null,
  name         text not null,
  short_name   text,                               -- 'Hội LHPN tỉnh'
  kind         text not null check (kind in ('territory', 'peoples_committee', 'peoples_council', 'department', 'commune_office',
                 'party', 'front', 'mass_organisation', 'vertical', 'public_service', 'enterprise', 'press', 'armed_forces', 'school', 'other')),
  level        text not null check (level in ('central', 'province', 'district', 'commune', 'village')),
  commune_type text check (commune_type in ('xa', 'phuong', 'dac_khu', 'thi_tran')),
  parent_id    uuid,
  lineage      uuid[] not null default '{}',       -- from the root to itself; kept by trigger
  doc_symbol   text,                               -- 'LĐLĐ' in 34/KH-LĐLĐ
  org_code     text,                               -- mã định danh
  subordinate  boolean not null default true,      -- may be ordered by the People's Committee; else 'đề nghị'
  protocol_rank integer not null default 500,      -- order of ceremony, set by hand
  phone        text,
  address      text,
  valid_from   date not null default '1900-01-01',
  valid_to     date,                               -- the last day on which it existed
  search_key   text not null,                      -- vietnamese/abbreviations searchKey(name and short name)
  created_at   timestamptz not null default now(),
  created_by   uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_id) references organisation (jurisdiction_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index on organisation (jurisdiction_id, parent_id);
create index on organisation using gin (search_key gin_trgm_ops);
create index on organisation using gin (lineage);
-- The same name twice at one time under one parent is the same body entered twice.
create unique index organisation_once on organisation (jurisdiction_id, parent_id, lower(name), valid_from) nulls not distinct;

create function keep_lineage() returns trigger language plpgsql as $$
declare above uuid[];
begin
  if new.parent_id is null then
    new.lineage := array[new.id];
  else
    select lineage into strict above from organisation where jurisdiction_id = new.jurisdiction_id and id = new.parent_id;
    if new.id = any(above) then
      raise exception 'organisation % cannot stand below itself', new.id using errcode = 'check_violation', constraint = 'organisation_not_below_itself';
    end if;
    new.lineage := above || new.id;
  end if;
  return new;
end $$;
create trigger keep_lineage before insert or update of parent_id on organisation for each row execute function keep_lineage();
create function spread_lineage() returns trigger language plpgsql as $$
begin
  update organisation set parent_id = parent_id where jurisdiction_id = new.jurisdiction_id and parent_id = new.id;
  return null;
end $$;
create trigger spread_lineage after update of parent_id, lineage on organisation for each row
  when (old.lineage is distinct from new.lineage) execute function spread_lineage();

-- What a body does: 'binh-dang-gioi', 'giam-ngheo'. The map is data with dates; provinces keep re-cutting it.
create table agency_function (
  jurisdiction_id uuid not null references jurisdiction,
  code      text not null,
  name      text not null,
  primary key (jurisdiction_id, code)
);
create table organisation_function (
  jurisdiction_id uuid not null,
  organisation_id uuid not null,
  function_code   text not null,
  valid_from      date not null,
  valid_to        date,
  source          text not null,                   -- the decision that says so
  primary key (jurisdiction_id, organisation_id, function_code, valid_from),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, function_code) references agency_function (jurisdiction_id, code),
  check (valid_to is null or valid_to >= valid_from)
);
create index on organisation_function (jurisdiction_id, function_code);

-- Who took over from whom; a null function means everything.
create table organisation_succession (
  jurisdiction_id uuid not null,
  id              uuid not null,
  predecessor_id  uuid not null,
  successor_id    uuid not null,
  function_code   text,
  happened_on     date not null,
  source          text not null,
  primary key (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, predecessor_id, successor_id, function_code),
  foreign key (jurisdiction_id, predecessor_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, successor_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, function_code) references agency_function (jurisdiction_id, code),
  check (predecessor_id <> successor_id)
);
create index on organisation_succession (jurisdiction_id, successor_id);

create table organisation_name (                   -- other and earlier names, for search and for reading plans
  jurisdiction_id uuid not null,
  organisation_id uuid not null,
  name            text not null,
  search_key      text not null,
  primary key (jurisdiction_id, organisation_id, name),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create index on organisation_name using gin (search_key gin_trgm_ops);

create table person (
  jurisdiction_id uuid not null references jurisdiction,
  id          uuid not null,
  full_name   text not null,                       -- as printed on the ID card
  sort_key    text not null,                       -- given name first; may be set by hand
  salutation  text,                                -- 'Ông', 'Bà', 'Đồng chí'; never guessed from the name
  phone       text,
  email       text,
  account_id  uuid,
  search_key  text not null,
  created_at  timestamptz not null default now(),
  created_by  uuid,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, account_id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);
create index on person using gin (search_key gin_trgm_ops);

create table position (
  jurisdiction_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  organisation_id uuid not null,
  title           text not null,
  is_contact      boolean not null default false,  -- whom to call
  protocol_rank   integer not null default 500,
  valid_from      date not null,
  valid_to        date,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id, organisation_id, title, valid_from),
  foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  check (valid_to is null or valid_to >= valid_from)
);
create index on position (jurisdiction_id, organisation_id);

create table role_grant (
  jurisdiction_id uuid not null,
  id              uuid not null,
  account_id      uuid not null,
  role            text not null check (role in ('chair', 'co_chair', 'deputy_signer', 'office', 'standing_body', 'moderator', 'collector',
                    'agency_coordinator', 'agency_drafter', 'agency_leader', 'secretary', 'mc', 'delegate_manager', 'unit_quota_holder',
                    'hub_operator', 'finance', 'gift_manager', 'media_officer', 'mttq_supervisor', 'party_leader', 'sys_admin', 'dpo', 'auditor')),
  organisation_id uuid not null,                   -- and everything below it
  conference_id   uuid,                            -- null: every conference
  granted_at      timestamptz not null default now(),
  granted_by      uuid,
  ended_at        timestamptz,
  ended_by        uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create unique index role_grant_once on role_grant (jurisdiction_id, account_id, role, organisation_id, conference_id) nulls not distinct where ended_at is null;

-- Days off and swapped working days of the jurisdiction. A correction is a new row with a later version.
create table calendar_change (
  jurisdiction_id uuid not null references jurisdiction,
  version     integer not null,
  date        date not null,
  kind        text check (kind in ('holiday', 'swap_off', 'swap_work', 'compensation')),  -- null: an ordinary day again
  name        text not null default '',
  source      text not null,
  made_at     timestamptz not null default now(),
  made_by     uuid,
  primary key (jurisdiction_id, version)
);
create table calendar_year_confirmation (
  jurisdiction_id uuid not null references jurisdiction,
  year         integer not null,
  source       text not null,                      -- the yearly notice
  confirmed_at timestamptz not null default now(),
  confirmed_by uuid,
  primary key (jurisdiction_id, year)
);

-- An upload of a unit tree or of people, previewed row by row; nothing exists before it is committed.
create table directory_import (
  jurisdiction_id uuid not null,
  id          uuid not null,
  kind        text not null check (kind in ('organisations', 'people')),
  file_id     uuid not null,
  rows        jsonb not null,                      -- what was understood, with a verdict per cell
  created_at  timestamptz not null default now(),
  created_by  uuid not null,
  committed_at timestamptz,
  committed_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references file (jurisdiction_id, id)
);

call fence_by_jurisdiction(array['organisation', 'agency_function', 'organisation_function', 'organisation_succession',
  'organisation_name', 'person', 'position', 'role_grant', 'calendar_change', 'calendar_year_confirmation', 'directory_import']);
revoke update, delete on calendar_change from doithoai_app;

-- Does the account that asks hold one of these roles over this organisation (and this conference)?
-- SECURITY DEFINER: it is called from fences, and must not be fenced itself.
create function account_covers(roles text[], organisation uuid, conference uuid default null) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (
    select from role_grant g
    join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = organisation
    where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null
      and g.role = any(roles) and g.organisation_id = any(o.lineage)
      and (g.conference_id is null or g.conference_id = conference))
$$;

-- Phones and e-mail addresses of people are for signed-in staff; the public sees the contact of a conference only.
create policy staff_only on person as restrictive for select using (is_system() or current_account() is not null);
create policy staff_only on role_grant as restrictive for select using (is_system() or current_account() is not null);
