-- Petitions: received once, kept for ever in the sender's own words. Owned by the room petitions.
-- What was received is never changed: corrections, supplements, withdrawals and passages are rows beside it.

-- Who has proved that one thing is theirs (the code of a receipt and what only the sender knows): that thing, nothing else.
create function current_bearer() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.bearer', true), '')::uuid $$;

-- What senders agree to, by law: a correction of the law is a new version, and each consent names the one that was read.
create table consent_text (
  jurisdiction_id uuid not null references jurisdiction,
  version     integer not null,
  valid_from  date not null,
  text        text not null,
  basis       text not null,                       -- the law that it rests on
  made_at     timestamptz not null default now(),
  made_by     uuid,
  primary key (jurisdiction_id, version)
);
-- Every province begins with the text of today's law.
create function begin_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into consent_text (jurisdiction_id, version, valid_from, text, basis) values (new.id, 1, '2026-01-01',
    'Ý kiến được chuyển tới cơ quan có trách nhiệm trả lời. Họ tên, số điện thoại chỉ dùng để báo tin và làm rõ ý kiến, không đăng công khai. Bà con có quyền xem, sửa, rút ý kiến của mình.',
    'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP; Luật Tiếp công dân số 42/2013/QH13, được sửa đổi bởi Luật số 136/2025/QH15');
  return null;
end $$;
create trigger begin_consent after insert on jurisdiction for each row execute function begin_consent();
insert into consent_text (jurisdiction_id, version, valid_from, text, basis) select id, 1, '2026-01-01',
  'Ý kiến được chuyển tới cơ quan có trách nhiệm trả lời. Họ tên, số điện thoại chỉ dùng để báo tin và làm rõ ý kiến, không đăng công khai. Bà con có quyền xem, sửa, rút ý kiến của mình.',
  'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định số 356/2025/NĐ-CP; Luật Tiếp công dân số 42/2013/QH13, được sửa đổi bởi Luật số 136/2025/QH15'
  from jurisdiction;

-- Đợt tiếp nhận: one for a conference. Versions, so that two editors never overwrite each other; the last one holds.
create table petition_call (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  version         integer not null check (version >= 1),
  opens_on        date not null,
  closes_on       date,                            -- the last day; later ones are taken too, and marked late
  invitation      text not null default '',        -- what the public page says above the form
  suggestions     text[] not null default '{}',    -- suggested questions, for those who collect and those who write
  made_at         timestamptz not null default now(),
  made_by         uuid,
  primary key (jurisdiction_id, conference_id, version),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  check (closes_on >= opens_on)
);
create view petition_call_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, conference_id) * from petition_call order by jurisdiction_id, conference_id, version desc;

-- Ids are of version 7 and begin with the moment, so years are ranges of ids: the largest table is cut by year while the
-- key that other tables point to stays (province, id).
create table petition (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  conference_id   uuid not null,
  channel         text not null check (channel in ('web', 'embed', 'api', 'email', 'on_behalf', 'paper', 'excel', 'zalo', 'phone', 'in_person')),
  text            text not null check (length(text) between 1 and 20000),   -- NFC, as typed
  kind            text check (kind in ('opinion', 'question', 'petition', 'proposal', 'report')),
  topic_code      text,                            -- what the sender chose, if anything
  commune_id      uuid,                            -- where the matter is
  place           text,                            -- thôn, bản, tổ dân phố
  collected_by    uuid,                            -- the unit through which it came
  typed_by        uuid,                            -- account; null: the sender typed
  hides_identity  boolean not null default false,  -- from the agency that answers
  joins_id        uuid,                            -- the sender says: the same as this
  received_at     timestamptz not null,
  written_at      timestamptz,                     -- when it was written without a network, on paper, in a list
  words           tsvector not null,               -- weight A as typed, weight B folded with abbreviations written out
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, commune_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, collected_by) references organisation (jurisdiction_id, id),
  check (commune_id is not null or channel in ('email', 'api'))
) partition by range (id);
create table petition_before_2026 partition of petition for values from (minvalue) to ('019b755a-2280-0000-0000-000000000000');
create table petition_2026 partition of petition for values from ('019b755a-2280-0000-0000-000000000000') to ('01a2cd0b-4e80-0000-0000-000000000000');
create table petition_2027 partition of petition for values from ('01a2cd0b-4e80-0000-0000-000000000000') to ('01aa24bc-7a80-0000-0000-000000000000');
create table petition_2028 partition of petition for values from ('01aa24bc-7a80-0000-0000-000000000000') to ('01b18194-0280-0000-0000-000000000000');
create table petition_later partition of petition for values from ('01b18194-0280-0000-0000-000000000000') to (maxvalue);
create index petition_of_conference on petition (jurisdiction_id, conference_id, received_at desc, id desc);
create index petition_of_unit on petition (jurisdiction_id, collected_by, received_at desc) where collected_by is not null;
create index petition_of_commune on petition (jurisdiction_id, commune_id, conference_id);
create index petition_words on petition using gin (words);

-- The receipt's code: eight signs, none like another. One code, one petition; the key decides.
create table petition_code (
  jurisdiction_id uuid not null,
  code            text not null check (code ~ '^[2-9ACDEFGHJKMNPQRTVWXY]{8}$'),
  petition_id     uuid not null,
  primary key (jurisdiction_id, code),
  unique (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);

-- A retried form, a draft sent twice, a list imported again: the same key, the same petition, counted once.
create table petition_submission (
  jurisdiction_id uuid not null,
  key             text not null check (length(key) between 8 and 200),
  petition_id     uuid not null,
  made_at         timestamptz not null default now(),
  primary key (jurisdiction_id, key),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id) deferrable initially deferred
);

-- Who asks: apart from what is asked, with a fence of its own.
create table petition_sender (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  full_name       text,
  phone           text,                            -- 0945512700; one phone may serve many
  email           text,
  address         text,
  speaks_for      text,                            -- 'mẹ đẻ, bà Lò Thị May'
  reach           text,                            -- 'nhắn qua trưởng bản'
  search_key      text not null default '',        -- folded name
  primary key (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create index on petition_sender (jurisdiction_id, phone) where phone is not null;
create index on petition_sender using gin (search_key gin_trgm_ops);

create table petition_consent (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  consent_version integer not null,
  how             text not null check (how in ('form', 'spoken', 'paper', 'list', 'integrator')),
  given_at        timestamptz not null,
  primary key (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, consent_version) references consent_text (jurisdiction_id, version)
);

-- The file is stored under a plain name ('Ảnh 1.jpg'); what the sender called it may name people.
create table petition_attachment (
  jurisdiction_id uuid not null,
  id              uuid not null,
  petition_id     uuid not null,
  position        integer not null,
  kind            text not null check (kind in ('photo', 'document', 'voice')),
  file_id         uuid not null,
  original_name   text not null default '',
  seconds         integer check (seconds between 0 and 180),
  made_at         timestamptz not null default now(),
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, petition_id, position),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references file (jurisdiction_id, id)
);
-- A voice note written down by a person; the sound stays the original.
create table petition_transcript (
  jurisdiction_id uuid not null,
  attachment_id   uuid not null,
  version         integer not null check (version >= 1),
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, attachment_id, version),
  foreign key (jurisdiction_id, attachment_id) references petition_attachment (jurisdiction_id, id)
);

-- What a typist mends in what she typed from paper or by ear; version 1 is petition.text itself.
create table petition_revision (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 2),
  text            text not null check (length(text) between 1 and 20000),
  why             text not null check (length(trim(why)) > 0),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);

-- Talk with the sender: questions back, supplements, notices. Hers are as typed and never changed.
create table petition_message (
  jurisdiction_id uuid not null,
  id              uuid not null,
  petition_id     uuid not null,
  kind            text not null check (kind in ('question', 'supplement', 'notice')),
  text            text not null check (length(text) between 1 and 20000),
  made_at         timestamptz not null default now(),
  made_by         uuid,                            -- null: the sender
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  check ((kind = 'supplement') or made_by is not null)
);
create index on petition_message (jurisdiction_id, petition_id, made_at);

create table petition_withdrawal (                 -- rút, and taken back again
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 1),
  withdrawn       boolean not null,
  reason          text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid,                            -- null: the sender
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create view petition_withdrawal_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_withdrawal order by jurisdiction_id, petition_id, version desc;

-- Tries to open a receipt; wrong ones slow the next down.
create table petition_lookup (
  jurisdiction_id uuid not null references jurisdiction,
  id         uuid not null,
  code       text not null,
  address    text not null default '',
  good       boolean not null,
  at         timestamptz not null,
  primary key (jurisdiction_id, id)
);
create index on petition_lookup (jurisdiction_id, code, at desc);
create index on petition_lookup (jurisdiction_id, address, at desc);

-- The chain of collection: each level certifies and sends up, or returns with the reason. The last step says where it is.
create table petition_passage (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  step            integer not null check (step >= 1),
  kind            text not null check (kind in ('certified', 'returned')),   -- certified: xác nhận và gửi lên
  from_id         uuid not null,
  to_id           uuid not null,
  note            text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, step),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, from_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, to_id) references organisation (jurisdiction_id, id),
  check (kind <> 'returned' or length(trim(note)) > 0)
);
create view petition_passage_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_passage order by jurisdiction_id, petition_id, step desc;

-- Hướng dẫn thu thập: asked of a unit, with its own last day, suggested questions and hot issues.
create table collection_request (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  organisation_id uuid not null,
  version         integer not null check (version >= 1),
  due_on          date not null,
  suggestions     text[] not null default '{}',
  hot_issues      text[] not null default '{}',
  letter_number   text,                            -- '41/HLHPN-VP', once the letter is issued
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, conference_id, organisation_id, version),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create view collection_request_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, conference_id, organisation_id) * from collection_request
  order by jurisdiction_id, conference_id, organisation_id, version desc;
-- The unit says that it has sent all it has ('không có ý kiến' included).
create table collection_report (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  organisation_id uuid not null,
  version         integer not null check (version >= 1),
  note            text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, conference_id, organisation_id, version),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);

-- A list from Excel: previewed row by row, mended in place, taken in piece by piece.
create table petition_import (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  organisation_id uuid not null,                   -- on whose behalf
  file_id         uuid not null,
  columns         jsonb not null default '{}',     -- which column of the sheet is what
  state           text not null default 'reading' check (state in ('reading', 'preview', 'committing', 'done', 'stopped', 'refused')),
  problem         text,                            -- why it was refused, in words
  row_count       integer not null default 0,
  row_done        integer not null default 0,
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references file (jurisdiction_id, id)
);
create table petition_import_row (
  jurisdiction_id uuid not null,
  import_id       uuid not null,
  number          integer not null,                -- as in the sheet
  cells           jsonb not null,                  -- as they stand in the file
  mended          jsonb not null default '{}',     -- what a person put instead
  verdicts        jsonb not null default '{}',     -- a word a cell: new, warning, error, with the sentence
  verdict         text not null check (verdict in ('new', 'known', 'warning', 'error', 'skipped')),
  petition_id     uuid,
  version         integer not null default 1,
  primary key (jurisdiction_id, import_id, number),
  foreign key (jurisdiction_id, import_id) references petition_import (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create index on petition_import_row (jurisdiction_id, import_id, verdict, number);

-- Other systems: portals, Zalo gateways, 1022. A key is shown once and kept as its hash.
create table integrator (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  name            text not null check (length(trim(name)) > 0),
  key_hash        bytea not null,
  conference_id   uuid,                            -- null: every conference that is open
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  revoked_at      timestamptz,
  revoked_by      uuid,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, key_hash),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create table integrator_request (                  -- Idempotency-Key: the same request gets the same answer
  jurisdiction_id uuid not null,
  integrator_id   uuid not null,
  key             text not null check (length(key) between 8 and 200),
  digest          bytea not null,                  -- of the body: another body under the same key is refused
  petition_id     uuid not null,
  made_at         timestamptz not null default now(),
  primary key (jurisdiction_id, integrator_id, key),
  foreign key (jurisdiction_id, integrator_id) references integrator (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create table webhook (
  jurisdiction_id uuid not null,
  id              uuid not null,
  integrator_id   uuid not null,
  url             text not null check (url ~ '^https?://'),
  secret          bytea not null,                  -- sealed with the server's key
  events          text[] not null,
  created_at      timestamptz not null default now(),
  ended_at        timestamptz,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, integrator_id) references integrator (jurisdiction_id, id)
);
create table webhook_delivery (
  jurisdiction_id uuid not null,
  id              uuid not null,
  webhook_id      uuid not null,
  event           text not null,
  petition_id     uuid not null,
  made_at         timestamptz not null default now(),
  tries           integer not null default 0,
  delivered_at    timestamptz,
  given_up_at     timestamptz,
  last_status     integer,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, webhook_id) references webhook (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);

-- E-mail: a message is taken once, by its Message-ID.
create table mail_intake (
  jurisdiction_id uuid not null references jurisdiction,
  message_id      text not null,
  petition_id     uuid,                            -- null: not a petition, and why
  why_not         text,
  taken_at        timestamptz not null default now(),
  primary key (jurisdiction_id, message_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);

call fence_by_jurisdiction(array['consent_text', 'petition_call', 'petition', 'petition_before_2026', 'petition_2026', 'petition_2027', 'petition_2028',
  'petition_later', 'petition_code', 'petition_submission', 'petition_sender', 'petition_consent', 'petition_attachment', 'petition_transcript',
  'petition_revision', 'petition_message', 'petition_withdrawal', 'petition_lookup', 'petition_passage', 'collection_request', 'collection_report',
  'petition_import', 'petition_import_row', 'integrator', 'integrator_request', 'webhook', 'webhook_delivery', 'mail_intake']);

-- Fences over a million rows must not ask once a row: each of these is asked once a query, and the rows are hashed against it.
create function conferences_i_hold(roles text[]) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct c.id from role_grant g
  join conference c on c.jurisdiction_id = g.jurisdiction_id and (g.conference_id is null or g.conference_id = c.id)
  join organisation o on o.jurisdiction_id = c.jurisdiction_id and o.id = c.organisation_id and g.organisation_id = any(o.lineage)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = any(roles) $$;
-- All petitions of a conference, in their own words.
create function conferences_whose_petitions_i_read() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body', 'moderator', 'secretary', 'chair', 'co_chair', 'deputy_signer']) $$;
-- And who sent them.
create function conferences_whose_senders_i_know() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body', 'secretary', 'chair']) $$;
-- Units for which I collect: my own and those below it.
create function units_i_collect_for() returns table (organisation_id uuid, conference_id uuid) language sql stable security definer set search_path = public as $$
  select distinct o.id, g.conference_id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = 'collector' $$;
create function i_collected(unit uuid, conference uuid) returns boolean language sql stable as $$
  select unit is not null and (unit in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
    or (unit, conference) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)) $$;
-- Those who must answer: the room triage gives these their meaning when it assigns (0013).
create function petitions_assigned_to_me() returns setof uuid language sql stable as $$ select null::uuid where false $$;
create function petitions_that_show_me_their_sender() returns setof uuid language sql stable as $$ select null::uuid where false $$;

create policy readable on petition as restrictive for select using (
  (select is_system()) or id = (select current_bearer()) or conference_id in (select conferences_whose_petitions_i_read())
  or collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
  or (collected_by, conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
  or id in (select petitions_assigned_to_me()));
create policy enterable on petition as restrictive for insert with check (
  (select is_system()) or channel in ('web', 'embed', 'api', 'email') or conference_id in (select conferences_whose_petitions_i_read())
  or i_collected(collected_by, conference_id));

create policy readable on petition_sender as restrictive for select using (
  (select is_system()) or petition_id = (select current_bearer()) or petition_id in (select petitions_that_show_me_their_sender())
  or exists (select from petition p where p.id = petition_id
    and (p.conference_id in (select conferences_whose_senders_i_know()) or i_collected(p.collected_by, p.conference_id))));
-- What hangs on a petition is seen by whoever sees it.
do $$ declare t text; begin
  foreach t in array array['petition_code', 'petition_consent', 'petition_attachment', 'petition_revision', 'petition_message',
    'petition_withdrawal', 'petition_passage'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or exists (select from petition p where p.id = petition_id))', t);
  end loop;
end $$;
create policy readable on petition_transcript as restrictive for select using (
  exists (select from petition_attachment a where a.id = attachment_id));
create policy readable on petition_import as restrictive for select using (
  (select is_system()) or conference_id in (select conferences_whose_petitions_i_read()) or i_collected(organisation_id, conference_id));
create policy readable on petition_import_row as restrictive for select using (exists (select from petition_import i where i.id = import_id));
create policy readable on collection_request as restrictive for select using (
  (select is_system()) or conference_id in (select conferences_whose_petitions_i_read()) or i_collected(organisation_id, conference_id));
create policy readable on collection_report as restrictive for select using (
  (select is_system()) or conference_id in (select conferences_whose_petitions_i_read()) or i_collected(organisation_id, conference_id));
do $$ declare t text; begin
  foreach t in array array['petition_lookup', 'mail_intake', 'integrator_request', 'webhook_delivery'] loop
    execute format('create policy by_system on %I as restrictive for select using ((select is_system()))', t);
  end loop;
  foreach t in array array['integrator', 'webhook'] loop
    execute format('create policy staff_only on %I as restrictive for select using ((select is_system()) or current_account() is not null)', t);
  end loop;
end $$;

-- Received is received: the words, the sender, the consent and each step stay as they were written.
-- The years are reached through petition alone: its fences do not stand around each of them.
revoke all on petition_before_2026, petition_2026, petition_2027, petition_2028, petition_later from doithoai_app;
revoke update, delete on petition, petition_code, petition_submission, petition_consent, petition_attachment, petition_transcript, petition_revision, petition_message, petition_withdrawal,
  petition_lookup, petition_passage, petition_call, consent_text, collection_request, collection_report, integrator_request, mail_intake
  from doithoai_app;
revoke delete on petition_sender, petition_import, petition_import_row, integrator, webhook, webhook_delivery from doithoai_app;
grant update (words) on petition to doithoai_app;  -- the index follows a revision
