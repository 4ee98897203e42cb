-- The ground: tenants, accounts, sessions, files, the journal, and the fences that every later table repeats.
-- Every table carries jurisdiction_id first in its key: one province is one tenant, and a distributed PostgreSQL can
-- place its rows together (design: when one machine is not enough).

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Search without marks: 'dat dai' finds 'đất đai'.
create text search configuration vi (copy = simple);
alter text search configuration vi
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, simple;

-- The server works as this role: it owns nothing, cannot bypass row-level security and cannot change the schema.
do $$ begin
  if not exists (select from pg_roles where rolname = 'doithoai_app') then
    create role doithoai_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  execute format('grant doithoai_app to %I', current_user);
end $$;
grant usage on schema public to doithoai_app;
alter default privileges in schema public grant select, insert, update, delete on tables to doithoai_app;
alter default privileges in schema public grant usage on sequences to doithoai_app;

-- Who is asking, set for each transaction by platform/db.ts.
create function current_jurisdiction() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.jurisdiction', true), '')::uuid $$;
create function current_account() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
-- Jobs, imports and the operator's command line; never a request.
create function is_system() returns boolean language sql stable parallel safe
  as $$ select current_setting('app.system', true) = 'on' $$;

-- Each table of a tenant is fenced the same way; later migrations call this for theirs.
create procedure fence_by_jurisdiction(tables text[]) language plpgsql as $$
declare t text;
begin
  foreach t in array tables loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy of_jurisdiction on %I using (jurisdiction_id = (select current_jurisdiction()))
                    with check (jurisdiction_id = (select current_jurisdiction()))', t);
  end loop;
end $$;

create table jurisdiction (
  id         uuid primary key,
  name       text not null,                       -- 'Tỉnh Vân Lĩnh'
  authority  text not null,                       -- 'Ủy ban nhân dân tỉnh Vân Lĩnh'
  host       text unique,                         -- 'doithoai.vanlinh.gov.vn'; null: answers on every host
  is_demo    boolean not null default false,
  help_name  text, help_phone text, help_hours text,
  created_at timestamptz not null default now()
);
alter table jurisdiction enable row level security;
-- Names of provinces are public; which one a request belongs to is found out before anybody is signed in.
create policy readable on jurisdiction for select using (true);
create policy by_system on jurisdiction for all using (is_system()) with check (is_system());

create table file (
  jurisdiction_id uuid not null references jurisdiction,
  id          uuid not null,
  sha256      bytea not null,
  name        text not null,
  media_type  text not null,
  bytes       bytea not null,
  size        integer generated always as (octet_length(bytes)) stored,
  created_at  timestamptz not null default now(),
  created_by  uuid,
  primary key (jurisdiction_id, id)
);

create table account (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  login           text not null,
  display_name    text not null,
  created_at      timestamptz not null default now(),
  disabled_at     timestamptz,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, login)
);
-- Apart from the account, because colleagues may see a name but nobody may see these.
create table account_credential (
  jurisdiction_id uuid not null,
  account_id      uuid not null,
  password_hash   text,                            -- argon2id, PHC string; null: only through the provider
  must_change_password boolean not null default false,
  totp_secret     bytea,                           -- sealed with the server's key
  totp_confirmed_at timestamptz,
  totp_last_step  bigint,                          -- a code is good once
  oidc_issuer     text,
  oidc_subject    text,
  primary key (jurisdiction_id, account_id),
  unique (jurisdiction_id, oidc_issuer, oidc_subject),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);

create table account_session (
  jurisdiction_id uuid not null,
  token_hash    bytea not null,                    -- sha256 of the cookie; the cookie itself is nowhere
  id            uuid not null,
  account_id    uuid not null,
  created_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  expires_at    timestamptz not null,
  idle_minutes  integer not null,
  second_factor boolean not null default false,
  user_agent    text not null default '',
  address       text not null default '',
  ended_at      timestamptz,
  ended_why     text check (ended_why in ('signed_out', 'revoked', 'idle', 'expired', 'password_changed', 'disabled')),
  primary key (jurisdiction_id, token_hash),
  unique (jurisdiction_id, id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id)
);
create index on account_session (jurisdiction_id, account_id) where ended_at is null;

-- Failed and good tries; five failures in a row lock the login for a while (TCVN 14423:2026).
create table sign_in_attempt (
  jurisdiction_id uuid not null references jurisdiction,
  id         uuid not null,
  login      text not null,
  at         timestamptz not null,
  good       boolean not null,
  address    text not null default '',
  primary key (jurisdiction_id, id)
);
create index on sign_in_attempt (jurisdiction_id, login, at desc);

-- One row a redirect to the provider; taken once when the answer comes back.
create table oidc_request (
  jurisdiction_id uuid not null references jurisdiction,
  state        text not null,
  nonce        text not null,
  code_verifier text not null,
  return_to    text not null,
  created_at   timestamptz not null default now(),
  primary key (jurisdiction_id, state)
);

-- Every official step leaves one line here, written in the step's own transaction.
create table journal (
  jurisdiction_id uuid not null,
  at            timestamptz not null default now(),
  id            uuid not null,
  what          text not null,                     -- 'plan.issued', 'session.moved'
  subject_kind  text not null,
  subject_id    uuid not null,
  conference_id uuid,
  account_id    uuid,                              -- null: the system
  detail        jsonb not null default '{}',
  primary key (jurisdiction_id, at, id)
) partition by range (at);
create table journal_before_2026 partition of journal for values from (minvalue) to ('2026-01-01');
create table journal_2026 partition of journal for values from ('2026-01-01') to ('2027-01-01');
create table journal_2027 partition of journal for values from ('2027-01-01') to ('2028-01-01');
create table journal_later partition of journal for values from ('2028-01-01') to (maxvalue);
create index on journal (jurisdiction_id, subject_id, at desc);
create index on journal (jurisdiction_id, conference_id, at desc) where conference_id is not null;

-- Screens are told after commit; the payload names the change, never its content.
create function tell_journal() returns trigger language plpgsql as $$
begin
  perform pg_notify('journal', json_build_object('jurisdiction', new.jurisdiction_id, 'what', new.what,
    'kind', new.subject_kind, 'subject', new.subject_id, 'conference', new.conference_id)::text);
  return null;
end $$;
create trigger tell after insert on journal for each row execute function tell_journal();

-- Each reading of sensitive data leaves a row: who, what, when, why (Luật 91/2025/QH15).
create table sensitive_read (
  jurisdiction_id uuid not null,
  at            timestamptz not null default now(),
  id            uuid not null,
  account_id    uuid not null,
  what          text not null,                     -- 'person.phone', 'audit.list'
  subject_kind  text not null,
  subject_id    uuid,
  why           text not null,
  primary key (jurisdiction_id, at, id)
);

-- Who has a page open now ("Bà Hà cũng đang xem"); lost at a crash, and nobody minds.
create unlogged table presence (
  jurisdiction_id uuid not null,
  subject_id    uuid not null,
  account_id    uuid not null,
  seen_at       timestamptz not null default now(),
  primary key (jurisdiction_id, subject_id, account_id)
);

call fence_by_jurisdiction(array['file', 'account', 'account_credential', 'account_session', 'sign_in_attempt', 'oidc_request', 'journal',
  'journal_before_2026', 'journal_2026', 'journal_2027', 'journal_later', 'sensitive_read', 'presence']);

-- Signing in runs as the system; afterwards everybody reaches only their own.
create policy own_credential on account_credential as restrictive using (is_system() or account_id = current_account());
create policy staff_only on account as restrictive for select using (is_system() or current_account() is not null);

-- History is written once: the server's role can neither change nor delete it.
revoke update, delete on journal, journal_before_2026, journal_2026, journal_2027, journal_later, sensitive_read,
  sign_in_attempt from doithoai_app;
