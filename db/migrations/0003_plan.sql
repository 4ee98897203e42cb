-- Plans and the conferences made from them. Owned by the room plan.
-- A plan is its facts: each fact is a chain of versions, so two people who correct one plan never lose work
-- (the second writer of a version meets the key and is shown both texts).

create table plan (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  organisation_id uuid not null,                   -- in whose care it is: who may work on it
  origin          text not null check (origin in ('file', 'template', 'copy')),
  conference_type text not null check (conference_type in ('commune', 'youth', 'women', 'workers', 'farmers', 'enterprises', 'veterans', 'poor_households', 'party', 'other')),
  source_file_id  uuid,                            -- kept with it for ever
  source_text     text,                            -- what was read of it; facts point into it
  source_pages    integer,
  parent_plan_id  uuid,                            -- kế hoạch của cấp trên mà kế hoạch này chi tiết hóa
  copied_from_id  uuid,
  reader_version  text,
  created_at      timestamptz not null default now(),
  created_by      uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, source_file_id) references file (jurisdiction_id, id),
  foreign key (jurisdiction_id, parent_plan_id) references plan (jurisdiction_id, id),
  foreign key (jurisdiction_id, copied_from_id) references plan (jurisdiction_id, id),
  check (origin <> 'file' or (source_file_id is not null and source_text is not null)),
  check (parent_plan_id <> id)
);
create index on plan (jurisdiction_id, created_at desc);

create table plan_fact (
  jurisdiction_id uuid not null,
  plan_id      uuid not null,
  key          text not null,                      -- 'theme', 'tasks/0190…'
  version      integer not null check (version >= 1),
  value        jsonb,                              -- null: removed
  position     double precision not null default 0, -- order within its list
  source_start integer, source_end integer,
  unsure       boolean not null default false,
  made_at      timestamptz not null default now(),
  made_by      uuid,                               -- null: the reader
  primary key (jurisdiction_id, plan_id, key, version),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create view plan_fact_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, plan_id, key) * from plan_fact order by jurisdiction_id, plan_id, key, version desc;

-- What was decided about a finding: accepted (it is being mended) or dismissed with a reason.
create table plan_finding_decision (
  jurisdiction_id uuid not null,
  plan_id      uuid not null,
  finding_key  text not null,                      -- code and place
  version      integer not null check (version >= 1),
  decision     text not null check (decision in ('accepted', 'dismissed', 'reopened')),
  reason       text not null default '',
  made_at      timestamptz not null default now(),
  made_by      uuid not null,
  primary key (jurisdiction_id, plan_id, finding_key, version),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  check (decision <> 'dismissed' or length(trim(reason)) > 0)
);

-- Lấy ý kiến: sent to bodies, who answer.
create table plan_consultation (
  jurisdiction_id uuid not null,
  plan_id         uuid not null,
  organisation_id uuid not null,
  round           integer not null,
  due_on          date,
  asked_at        timestamptz not null default now(),
  asked_by        uuid not null,
  primary key (jurisdiction_id, plan_id, organisation_id, round),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create table plan_comment (
  jurisdiction_id uuid not null,
  id              uuid not null,
  plan_id         uuid not null,
  organisation_id uuid,                            -- on whose behalf
  fact_key        text,                            -- null: on the whole
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  settled_at      timestamptz, settled_by uuid, settled_how text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
-- Who proposed, who appraised, who approved; one of each in a round, and a round ends with one decision.
create table plan_endorsement (
  jurisdiction_id uuid not null,
  plan_id      uuid not null,
  round        integer not null check (round >= 1),
  step         text not null check (step in ('proposed', 'appraised', 'approved', 'returned')),
  facts_digest text not null,                      -- of which text
  note         text not null default '',
  made_at      timestamptz not null default now(),
  made_by      uuid not null,
  primary key (jurisdiction_id, plan_id, round, step),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  check (step <> 'returned' or length(trim(note)) > 0)
);
create unique index plan_endorsement_one_end on plan_endorsement (jurisdiction_id, plan_id, round) where step in ('approved', 'returned');

-- Ban hành: number and day are recorded after signing, with the signed scan.
create table plan_issue (
  jurisdiction_id uuid not null,
  plan_id        uuid not null,
  number         text not null,                    -- '118/KH-UBND'
  issued_on      date not null,
  signed_file_id uuid,
  facts_digest   text not null,
  made_at        timestamptz not null default now(),
  made_by        uuid not null,
  primary key (jurisdiction_id, plan_id),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  foreign key (jurisdiction_id, signed_file_id) references file (jurisdiction_id, id)
);

-- Tạo hội nghị happens once for a plan, whole; the key decides between two who press together.
create table conference_creation (
  jurisdiction_id uuid not null,
  plan_id      uuid not null,
  facts_digest text not null,
  made_at      timestamptz not null default now(),
  made_by      uuid not null,
  primary key (jurisdiction_id, plan_id),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);

create table conference (
  jurisdiction_id  uuid not null,
  id               uuid not null,
  plan_id          uuid not null,
  ordinal          integer not null,               -- one plan → several conferences
  slug             text not null,                  -- public address: 'phu-nu-2026'
  organisation_id  uuid not null,                  -- in whose care
  conference_type  text not null,
  title            text not null,
  theme            text,
  form             text not null check (form in ('in_person', 'hybrid', 'online')),
  issuer           text not null,
  standing_body    text,
  standing_body_id uuid,
  contact_name     text, contact_title text, contact_phone text,
  created_at       timestamptz not null default now(),
  created_by       uuid not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, plan_id, ordinal),
  unique (jurisdiction_id, slug),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create table conference_publication (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  published_at    timestamptz not null default now(),
  published_by    uuid not null,
  primary key (jurisdiction_id, conference_id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create table conference_cancellation (             -- hoãn hoặc hủy: petitions survive
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  kind            text not null check (kind in ('postponed', 'cancelled')),
  reason          text not null check (length(trim(reason)) > 0),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, conference_id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create table conference_chair (
  jurisdiction_id uuid not null, id uuid not null, conference_id uuid not null,
  person text not null, role text not null check (role in ('chair', 'co_chair')), position integer not null default 0,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);

-- Phiên: where and when, as precise as is known.
create table dialogue_session (
  jurisdiction_id uuid not null,
  id            uuid not null,
  conference_id uuid not null,
  position      integer not null default 0,
  place         text,
  first_day     date,                              -- the window; equal when the day is known
  last_day      date,
  part          text check (part in ('morning', 'afternoon', 'evening')),
  starts_at     time, ends_at time,
  as_written    text not null default '',
  attendees     integer check (attendees > 0),
  approximate   boolean not null default false,
  source_start  integer, source_end integer,
  version       integer not null default 1,        -- two editors: the second is shown both
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  check ((first_day is null) = (last_day is null)), check (last_day >= first_day), check (ends_at > starts_at)
);
create table session_move (                        -- dời ngày: old → new, why
  jurisdiction_id uuid not null, id uuid not null, session_id uuid not null,
  old_first_day date, old_last_day date, new_first_day date not null, new_last_day date not null,
  old_starts_at time, new_starts_at time,
  reason text not null check (length(trim(reason)) > 0),
  made_at timestamptz not null default now(), made_by uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, session_id) references dialogue_session (jurisdiction_id, id)
);
create table hub (
  jurisdiction_id uuid not null, id uuid not null, conference_id uuid not null, position integer not null default 0,
  name text not null, place text, attendees integer check (attendees > 0), invited_by text, organisation_id uuid,
  source_start integer, source_end integer, version integer not null default 1, removed_at timestamptz, removed_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create table quota (
  jurisdiction_id uuid not null, id uuid not null, conference_id uuid not null, session_id uuid not null, hub_id uuid, position integer not null default 0,
  unit text not null, organisation_id uuid, count integer not null check (count > 0),
  source_start integer, source_end integer, version integer not null default 1, removed_at timestamptz, removed_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, session_id) references dialogue_session (jurisdiction_id, id),
  foreign key (jurisdiction_id, hub_id) references hub (jurisdiction_id, id)
);

-- Lines of the plan. conference_id null: common to all conferences of the plan.
create table conference_topic (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  text text not null, source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table participant_group (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  name text not null, count integer, per_unit integer, approximate boolean not null default false, hub text, level text, invited_by text,
  source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table programme_item (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  part text, text text not null, minutes integer, starts_at time, source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table funding_line (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  text text not null, fund text not null, amount bigint, decision text, source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table gift_line (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  text text not null, count integer not null, source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table logistics_line (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, conference_id uuid, position integer not null default 0,
  item text not null, count integer not null, source_start integer, source_end integer,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);
create table recipient_line (
  jurisdiction_id uuid not null, id uuid not null, plan_id uuid not null, position integer not null default 0,
  text text not null, organisation_id uuid,
  primary key (jurisdiction_id, id), foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id)
);

-- Việc: who owes what to whom, through whom, by when.
create table task (
  jurisdiction_id uuid not null,
  id            uuid not null,
  plan_id       uuid not null,
  conference_id uuid,                              -- null: for all conferences of the plan
  position      integer not null default 0,
  organisation  text not null,                     -- as written: 'Các sở, ban, ngành'
  text          text not null,
  tone          text not null check (tone in ('order', 'request')),
  deliver_to    text, deliver_to_id uuid,
  via           text, via_id uuid,
  source_start  integer, source_end integer,
  version       integer not null default 1,
  removed_at    timestamptz, removed_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, plan_id) references plan (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create index on task (jurisdiction_id, plan_id);
-- Each body of a group ('các xã, phường') acknowledges and reports for itself.
create table task_assignee (
  jurisdiction_id uuid not null,
  id              uuid not null,
  task_id         uuid not null,
  organisation_id uuid,                            -- null: not in the directory yet
  name            text not null,
  part            text not null check (part in ('lead', 'coordinating')),
  removed_at      timestamptz,
  primary key (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, task_id, organisation_id, name, part),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create index on task_assignee (jurisdiction_id, organisation_id);
-- A deadline is a rule, an anchor, the calendar's version and the result; each change is a new version with its cause.
create table task_deadline (
  jurisdiction_id  uuid not null,
  task_id          uuid not null,
  version          integer not null check (version >= 1),
  rule             jsonb not null,                 -- calendar/deadline.ts DeadlineRule
  anchor           date,                           -- the day written, or the session's first day; null while unknown
  anchor_session_id uuid,
  due_on           date,                           -- the last day that is still in time; null while the anchor is unknown
  provisional      boolean not null default false, -- the year's calendar is not confirmed, or the day not fixed
  calendar_version text not null,
  working          text[] not null default '{}',   -- 'Vì sao ngày này', line by line
  cause            text not null check (cause in ('created', 'edited', 'session_moved', 'calendar_changed', 'extended')),
  reason           text not null default '',
  computed_at      timestamptz not null default now(),
  computed_by      uuid,
  primary key (jurisdiction_id, task_id, version),
  foreign key (jurisdiction_id, task_id) references task (jurisdiction_id, id),
  check (cause <> 'extended' or length(trim(reason)) > 0)
);
create view task_deadline_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, task_id) * from task_deadline order by jurisdiction_id, task_id, version desc;

create table task_acknowledgement (
  jurisdiction_id uuid not null, assignee_id uuid not null, made_at timestamptz not null default now(), made_by uuid not null,
  primary key (jurisdiction_id, assignee_id),
  foreign key (jurisdiction_id, assignee_id) references task_assignee (jurisdiction_id, id)
);
create table task_report (
  jurisdiction_id uuid not null, id uuid not null, assignee_id uuid not null,
  text text not null, finished boolean not null, file_id uuid,
  made_at timestamptz not null default now(), made_by uuid not null,
  withdrawn_at timestamptz, withdrawn_by uuid,     -- undo
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignee_id) references task_assignee (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references file (jurisdiction_id, id)
);
create index on task_report (jurisdiction_id, assignee_id);
create table task_difficulty (                     -- khó khăn, vướng mắc, gửi đầu mối liên hệ
  jurisdiction_id uuid not null, id uuid not null, assignee_id uuid not null, text text not null check (length(trim(text)) > 0),
  made_at timestamptz not null default now(), made_by uuid not null,
  answer text, answered_at timestamptz, answered_by uuid,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignee_id) references task_assignee (jurisdiction_id, id)
);
create table task_reminder (
  jurisdiction_id uuid not null, id uuid not null, assignee_id uuid not null, text text not null, channel text not null check (channel in ('zalo', 'phone', 'email', 'paper')),
  made_at timestamptz not null default now(), made_by uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignee_id) references task_assignee (jurisdiction_id, id)
);
-- Who was told of which deadline; after a move, those told of the old one are listed.
create table task_notice (
  jurisdiction_id uuid not null, assignee_id uuid not null, deadline_version integer not null, channel text not null,
  told_at timestamptz not null default now(), told_by uuid,
  primary key (jurisdiction_id, assignee_id, deadline_version, channel),
  foreign key (jurisdiction_id, assignee_id) references task_assignee (jurisdiction_id, id)
);

-- Statutory lead times by type of conference: law as dated data, with its source.
create table lead_time_rule (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  conference_type text not null,
  code            text not null,                   -- 'announce', 'publish_plan', 'publish_result'
  label           text not null,                   -- 'Thông báo thời gian, địa điểm, nội dung'
  direction       text not null check (direction in ('before_session', 'after_session')),
  amount          integer not null check (amount > 0),
  unit            text not null check (unit in ('days', 'working_days')),
  source          text not null,
  valid_from      date not null,
  valid_to        date,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, conference_type, code, valid_from)
);
create table lead_time_done (
  jurisdiction_id uuid not null, conference_id uuid not null, rule_id uuid not null, done_on date not null, evidence text not null default '',
  made_at timestamptz not null default now(), made_by uuid not null,
  primary key (jurisdiction_id, conference_id, rule_id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, rule_id) references lead_time_rule (jurisdiction_id, id)
);

call fence_by_jurisdiction(array['plan', 'plan_fact', 'plan_finding_decision', 'plan_consultation', 'plan_comment', 'plan_endorsement',
  'plan_issue', 'conference_creation', 'conference', 'conference_publication', 'conference_cancellation', 'conference_chair',
  'dialogue_session', 'session_move', 'hub', 'quota', 'conference_topic', 'participant_group', 'programme_item', 'funding_line',
  'gift_line', 'logistics_line', 'recipient_line', 'task', 'task_assignee', 'task_deadline', 'task_acknowledgement', 'task_report',
  'task_difficulty', 'task_reminder', 'task_notice', 'lead_time_rule', 'lead_time_done']);

-- Fences by role. The same rules stand in rooms/plan/policy.ts; a property test holds the two against each other.
-- Works on a plan: writes facts, creates conferences, moves dates.
create function works_on_plans(organisation uuid, conference uuid default null) returns boolean language sql stable as $$
  select is_system() or account_covers(array['office', 'standing_body'], organisation, conference) $$;
-- Reads plans and everything of their conferences.
create function reads_plans(organisation uuid, conference uuid default null) returns boolean language sql stable as $$
  select is_system() or account_covers(array['office', 'standing_body', 'chair', 'co_chair', 'deputy_signer', 'secretary', 'mc',
    'delegate_manager', 'media_officer', 'mttq_supervisor', 'party_leader', 'finance', 'gift_manager', 'auditor'], organisation, conference) $$;
-- Acts for a body that was given a task.
create function acts_for(organisation uuid) returns boolean language sql stable as $$
  select is_system() or account_covers(array['agency_coordinator', 'agency_leader', 'agency_drafter', 'office', 'standing_body',
    'collector', 'unit_quota_holder', 'hub_operator'], organisation) $$;

-- SECURITY DEFINER, so that the fence of plan may look at tables whose fences look at plan.
create function plan_is_published(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from conference c join conference_publication p on p.jurisdiction_id = c.jurisdiction_id and p.conference_id = c.id
    where c.jurisdiction_id = current_jurisdiction() and c.plan_id = plan) $$;
create function plan_tasks_me(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from task t join task_assignee a on a.jurisdiction_id = t.jurisdiction_id and a.task_id = t.id
    where t.jurisdiction_id = current_jurisdiction() and t.plan_id = plan and t.removed_at is null and a.removed_at is null
      and a.organisation_id is not null and acts_for(a.organisation_id)) $$;
create function plan_consults_me(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from plan_consultation k where k.jurisdiction_id = current_jurisdiction() and k.plan_id = plan
    and acts_for(k.organisation_id)) $$;

create policy readable on plan as restrictive for select using (
  reads_plans(organisation_id) or plan_is_published(id) or plan_tasks_me(id) or plan_consults_me(id));
create policy writable on plan as restrictive for insert with check (works_on_plans(organisation_id));
create policy changeable on plan as restrictive for update using (works_on_plans(organisation_id));
create policy undeletable on plan as restrictive for delete using (false);

-- The drafting of a plan is for those who work on it, approve it, or were asked; never for the public.
create function plan_draft_is_mine(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan p where p.jurisdiction_id = current_jurisdiction() and p.id = plan
    and (reads_plans(p.organisation_id) or plan_consults_me(p.id))) $$;
create function plan_is_mine_to_work_on(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan p where p.jurisdiction_id = current_jurisdiction() and p.id = plan and works_on_plans(p.organisation_id)) $$;
do $$ declare t text; begin
  foreach t in array array['plan_fact', 'plan_finding_decision', 'plan_consultation', 'plan_comment', 'plan_endorsement'] loop
    execute format('create policy readable on %I as restrictive for select using (plan_draft_is_mine(plan_id))', t);
  end loop;
  foreach t in array array['plan_fact', 'plan_finding_decision', 'plan_consultation', 'plan_issue', 'conference_creation'] loop
    execute format('create policy writable on %I as restrictive for insert with check (plan_is_mine_to_work_on(plan_id))', t);
  end loop;
end $$;

-- A conference and what hangs on it: seen by whoever sees its plan; before it is published, not by the public.
create policy readable on conference as restrictive for select using (
  reads_plans(organisation_id, id) or plan_tasks_me(plan_id) or exists (select from conference_publication p where p.conference_id = id));
do $$ declare t text; begin
  foreach t in array array['conference_chair', 'dialogue_session', 'hub', 'quota'] loop
    execute format('create policy readable on %I as restrictive for select using (exists (select from conference c where c.id = conference_id))', t);
  end loop;
  foreach t in array array['conference_topic', 'participant_group', 'programme_item', 'funding_line', 'gift_line', 'logistics_line', 'recipient_line'] loop
    execute format('create policy readable on %I as restrictive for select using (exists (select from plan p where p.id = plan_id))', t);
  end loop;
end $$;

-- Tasks: those who run the conference see all; a body sees its own.
create function task_is_mine(task_row uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from task_assignee a where a.jurisdiction_id = current_jurisdiction() and a.task_id = task_row
    and a.removed_at is null and a.organisation_id is not null and acts_for(a.organisation_id)) $$;
create function plan_is_mine_to_read(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan p where p.jurisdiction_id = current_jurisdiction() and p.id = plan and reads_plans(p.organisation_id)) $$;
create policy readable on task as restrictive for select using (plan_is_mine_to_read(plan_id) or task_is_mine(id));
do $$ declare t text; begin
  foreach t in array array['task_assignee', 'task_deadline'] loop
    execute format('create policy readable on %I as restrictive for select using (exists (select from task k where k.id = task_id))', t);
  end loop;
  -- A body reads its own acknowledgements and reports, not its neighbour's.
  foreach t in array array['task_acknowledgement', 'task_report', 'task_difficulty', 'task_reminder', 'task_notice'] loop
    execute format('create policy readable on %I as restrictive for select using (exists (select from task_assignee a join task k on k.id = a.task_id
      where a.id = assignee_id and (plan_is_mine_to_read(k.plan_id) or acts_for(a.organisation_id))))', t);
  end loop;
  foreach t in array array['task_acknowledgement', 'task_report', 'task_difficulty'] loop
    execute format('create policy writable on %I as restrictive for insert with check (exists (select from task_assignee a join task k on k.id = a.task_id
      where a.id = assignee_id and (plan_is_mine_to_work_on(k.plan_id) or acts_for(a.organisation_id))))', t);
  end loop;
end $$;
revoke update, delete on plan_fact, plan_finding_decision, plan_endorsement, plan_issue, conference_creation, session_move, task_deadline,
  task_acknowledgement, task_reminder, task_notice from doithoai_app;
