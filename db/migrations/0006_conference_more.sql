-- Working with a conference: two editors, things that are taken back, and fences that are asked once a query, not once a row.

alter table conference add column version integer not null default 1;     -- two editors: the second is shown both
alter table dialogue_session add column removed_at timestamptz, add column removed_by uuid;

-- Nhận việc, đăng, hoãn, đánh dấu xong can be taken back: the row goes, the journal keeps both lines.
grant delete on task_acknowledgement to doithoai_app;
alter table lead_time_rule add column made_at timestamptz not null default now(), add column made_by uuid;

-- The roles that act for a body, in one place.
create function acting_roles() returns text[] language sql immutable parallel safe
  as $$ select array['agency_coordinator', 'agency_leader', 'agency_drafter', 'office', 'standing_body', 'collector',
    'unit_quota_holder', 'hub_operator'] $$;
create or replace function acts_for(organisation uuid) returns boolean language sql stable as $$
  select is_system() or account_covers(acting_roles(), organisation) $$;

-- What the one who asks may see, as sets: a policy that says `in (select …())` hashes the set once a query.
-- SECURITY DEFINER: they are called from fences and must not be fenced themselves.
create function bodies_i_act_for() returns setof uuid language sql stable security definer set search_path = public rows 20 as $$
  select o.id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.lineage @> array[g.organisation_id]
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null
    and g.conference_id is null and g.role = any(acting_roles()) $$;
create function plans_i_read() returns setof uuid language sql stable security definer set search_path = public rows 100 as $$
  select p.id from plan p where p.jurisdiction_id = current_jurisdiction() and p.organisation_id in (
    select care.id from (select distinct organisation_id as id from plan where jurisdiction_id = current_jurisdiction()) care
    where reads_plans(care.id)) $$;
create function plans_i_work_on() returns setof uuid language sql stable security definer set search_path = public rows 100 as $$
  select p.id from plan p where p.jurisdiction_id = current_jurisdiction() and p.organisation_id in (
    select care.id from (select distinct organisation_id as id from plan where jurisdiction_id = current_jurisdiction()) care
    where works_on_plans(care.id)) $$;
-- A role given for one conference only.
create function conferences_i_read() returns setof uuid language sql stable security definer set search_path = public rows 10 as $$
  select c.id from conference c where c.jurisdiction_id = current_jurisdiction()
    and exists (select from role_grant g where g.jurisdiction_id = c.jurisdiction_id and g.account_id = current_account()
      and g.ended_at is null and g.conference_id = c.id)
    and reads_plans(c.organisation_id, c.id) $$;
create function conferences_i_work_on() returns setof uuid language sql stable security definer set search_path = public rows 100 as $$
  select c.id from conference c where c.jurisdiction_id = current_jurisdiction() and works_on_plans(c.organisation_id, c.id) $$;
create function tasks_of_mine() returns setof uuid language sql stable security definer set search_path = public rows 200 as $$
  select a.task_id from task_assignee a where a.jurisdiction_id = current_jurisdiction() and a.removed_at is null
    and a.organisation_id in (select bodies_i_act_for()) $$;

drop policy readable on task;
create policy readable on task as restrictive for select using (is_system() or plan_id in (select plans_i_read())
  or conference_id in (select conferences_i_read()) or id in (select tasks_of_mine()));

-- A body reads its own acknowledgements and reports, not its neighbour's.
create function assignees_i_read() returns setof uuid language sql stable security definer set search_path = public rows 500 as $$
  select a.id from task_assignee a join task t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.task_id
  where a.jurisdiction_id = current_jurisdiction() and (t.plan_id in (select plans_i_read())
    or t.conference_id in (select conferences_i_read()) or a.organisation_id in (select bodies_i_act_for())) $$;
create function assignees_i_write_for() returns setof uuid language sql stable security definer set search_path = public rows 500 as $$
  select a.id from task_assignee a join task t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.task_id
  where a.jurisdiction_id = current_jurisdiction() and (t.plan_id in (select plans_i_work_on())
    or t.conference_id in (select conferences_i_work_on()) or a.organisation_id in (select bodies_i_act_for())) $$;
do $$ declare t text; begin
  foreach t in array array['task_acknowledgement', 'task_report', 'task_difficulty', 'task_reminder', 'task_notice'] loop
    execute format('drop policy readable on %I', t);
    execute format('create policy readable on %I as restrictive for select using (is_system() or assignee_id in (select assignees_i_read()))', t);
  end loop;
  foreach t in array array['task_acknowledgement', 'task_report', 'task_difficulty'] loop
    execute format('drop policy writable on %I', t);
    execute format('create policy writable on %I as restrictive for insert with check (is_system() or assignee_id in (select assignees_i_write_for()))', t);
  end loop;
  foreach t in array array['task_report', 'task_difficulty'] loop
    execute format('create policy changeable on %I as restrictive for update using (is_system() or assignee_id in (select assignees_i_write_for()))', t);
  end loop;
end $$;
create policy takeable_back on task_acknowledgement as restrictive for delete using (is_system() or assignee_id in (select assignees_i_write_for()));

-- Reminders, notices and deadlines are the business of those who run the conference.
create function assignees_i_run() returns setof uuid language sql stable security definer set search_path = public rows 500 as $$
  select a.id from task_assignee a join task t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.task_id
  where a.jurisdiction_id = current_jurisdiction() and (t.plan_id in (select plans_i_work_on())
    or t.conference_id in (select conferences_i_work_on())) $$;
create function tasks_i_run() returns setof uuid language sql stable security definer set search_path = public rows 500 as $$
  select t.id from task t where t.jurisdiction_id = current_jurisdiction() and (t.plan_id in (select plans_i_work_on())
    or t.conference_id in (select conferences_i_work_on())) $$;
do $$ declare t text; begin
  foreach t in array array['task_reminder', 'task_notice'] loop
    execute format('create policy writable on %I as restrictive for insert with check (is_system() or assignee_id in (select assignees_i_run()))', t);
  end loop;
  foreach t in array array['task_assignee', 'task_deadline'] loop
    execute format('create policy writable on %I as restrictive for insert with check (is_system() or task_id in (select tasks_i_run()))', t);
  end loop;
  execute 'create policy changeable on task_assignee as restrictive for update using (is_system() or task_id in (select tasks_i_run()))';
  execute 'create policy undeletable on task_assignee as restrictive for delete using (false)';
end $$;
create policy writable on task as restrictive for insert with check (is_system() or plan_id in (select plans_i_work_on())
  or conference_id in (select conferences_i_work_on()));
create policy changeable on task as restrictive for update using (is_system() or plan_id in (select plans_i_work_on())
  or conference_id in (select conferences_i_work_on()));
create policy undeletable on task as restrictive for delete using (false);

-- A conference and its parts are written by those who work on it.
create policy writable on conference as restrictive for insert with check (works_on_plans(organisation_id, id));
create policy changeable on conference as restrictive for update using (works_on_plans(organisation_id, id));
create policy undeletable on conference as restrictive for delete using (false);
do $$ declare t text; begin
  foreach t in array array['conference_publication', 'conference_cancellation', 'conference_chair', 'dialogue_session', 'hub', 'quota', 'lead_time_done'] loop
    execute format('create policy writable on %I as restrictive for insert with check (is_system() or conference_id in (select conferences_i_work_on()))', t);
    execute format('create policy changeable on %I as restrictive for update using (is_system() or conference_id in (select conferences_i_work_on()))', t);
    execute format('create policy deletable on %I as restrictive for delete using (is_system() or conference_id in (select conferences_i_work_on()))', t);
  end loop;
end $$;
create policy writable on session_move as restrictive for insert with check (is_system()
  or exists (select from dialogue_session s where s.id = session_id and s.conference_id in (select conferences_i_work_on())));

-- Law as data is kept by administrators.
create function administers() returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from role_grant g where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account()
    and g.ended_at is null and g.role = 'sys_admin') $$;
create policy writable on lead_time_rule as restrictive for insert with check (administers());
create policy changeable on lead_time_rule as restrictive for update using (administers());
create policy undeletable on lead_time_rule as restrictive for delete using (false);

-- The board asks for the last deadline, report and reminder of each line.
create index on task (jurisdiction_id, conference_id) where removed_at is null;
create index on task_assignee (jurisdiction_id, task_id);
create index on task_reminder (jurisdiction_id, assignee_id, made_at desc);
create index on task_difficulty (jurisdiction_id, assignee_id);
create index on dialogue_session (jurisdiction_id, conference_id);
create index on session_move (jurisdiction_id, session_id);
