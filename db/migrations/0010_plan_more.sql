-- What is done with a plan can be taken back, and the first entry stays: choices that correct facts, sessions taken out,
-- approvals withdrawn, wrong numbers of an issue. And a plan may name several people to ring.

-- A choice offered by a finding corrects facts with it: [{"key": "tasks/0003", "version": 2}]. finding_key no longer holds
-- a place in the text (rooms/plan/finding-key.ts); keys of before are still matched.
alter table plan_finding_decision add column facts jsonb not null default '[]' check (jsonb_typeof(facts) = 'array');

-- Deadlines counted from a session that is taken out are counted from the next one.
alter table task_deadline drop constraint task_deadline_cause_check, add constraint task_deadline_cause_check
  check (cause in ('created', 'edited', 'session_moved', 'session_removed', 'calendar_changed', 'extended'));

-- Moved back to where no day was known.
alter table session_move alter column new_first_day drop not null, alter column new_last_day drop not null,
  add check ((new_first_day is null) = (new_last_day is null));

-- Rút phê duyệt: by the one who approved, before the issue, with a reason. The approval stays in the history.
alter table plan_endorsement drop constraint plan_endorsement_step_check, add constraint plan_endorsement_step_check
  check (step in ('proposed', 'appraised', 'approved', 'returned', 'withdrawn'));
alter table plan_endorsement add check (step <> 'withdrawn' or length(trim(note)) > 0);
-- SECURITY DEFINER: a fence that looks at its own table would never end.
create function plan_was_approved_by_me(plan uuid, approved_round integer) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan_endorsement e where e.jurisdiction_id = current_jurisdiction() and e.plan_id = plan
    and e.round = approved_round and e.step = 'approved' and e.made_by = current_account()) $$;
drop policy writable on plan_endorsement;
create policy writable on plan_endorsement as restrictive for insert with check (case step
  when 'proposed' then plan_is_mine_to_work_on(plan_id)
  when 'appraised' then plan_is_mine_to_appraise(plan_id)
  when 'approved' then plan_is_mine_to_approve(plan_id)
  when 'withdrawn' then plan_is_mine_to_approve(plan_id) and plan_was_approved_by_me(plan_id, round)
  else plan_is_mine_to_approve(plan_id) or plan_is_mine_to_appraise(plan_id) end);

-- Đính chính: number, day or scan of an issue were written down wrongly; the entry before stays.
alter table plan_issue add column version integer not null default 1 check (version >= 1),
  add column reason text not null default '';
alter table plan_issue drop constraint plan_issue_pkey, add constraint plan_issue_pkey primary key (jurisdiction_id, plan_id, version);
alter table plan_issue add check (version = 1 or length(trim(reason)) > 0);
create view plan_issue_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, plan_id) * from plan_issue order by jurisdiction_id, plan_id, version desc;

-- Whom to ring besides the first, who stands in conference.contact_*.
create table conference_contact (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  position        integer not null default 0,
  name            text not null check (length(trim(name)) > 0),
  title           text,
  phone           text,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create index on conference_contact (jurisdiction_id, conference_id);
call fence_by_jurisdiction(array['conference_contact']);
create policy readable on conference_contact as restrictive for select using (exists (select from conference c where c.id = conference_id));
create policy writable on conference_contact as restrictive for insert with check (is_system() or conference_id in (select conferences_i_work_on()));
create policy changeable on conference_contact as restrictive for update using (is_system() or conference_id in (select conferences_i_work_on()));
create policy deletable on conference_contact as restrictive for delete using (is_system() or conference_id in (select conferences_i_work_on()));
