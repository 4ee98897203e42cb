-- The province's own name and help line can be changed, and an audit names the plan that a line is about.

-- Who edits says which version was on the screen; the second of two is told instead of overwriting.
alter table jurisdiction add column version integer not null default 1;
-- Whoever administers a root. The same rule stands in rooms/directory/policy.ts (mayKeepJurisdiction).
create function keeps_jurisdiction() returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from organisation o where o.jurisdiction_id = current_jurisdiction() and o.parent_id is null
    and account_covers(array['sys_admin'], o.id)) $$;
create policy changeable on jurisdiction for update
  using (id = current_jurisdiction() and keeps_jurisdiction()) with check (id = current_jurisdiction() and keeps_jurisdiction());
-- The address it answers to, and whether it is a demo, are for whoever runs the server.
revoke update on jurisdiction from doithoai_app;
grant update (name, authority, help_name, help_phone, help_hours, version) on jurisdiction to doithoai_app;

-- Who audits sees what a line is about by its name, also where the thing itself is not theirs to open.
create function audited_name(kind text, subject uuid) returns text
  language sql stable security definer set search_path = public as $$
  select case when not (is_system() or holds_role(array['auditor', 'dpo', 'sys_admin'])) then null else case kind
    when 'plan' then (select f.value #>> '{}' from plan_fact f
      where f.jurisdiction_id = current_jurisdiction() and f.plan_id = subject and f.key = 'title' order by f.version desc limit 1)
    when 'conference' then (select c.title from conference c where c.jurisdiction_id = current_jurisdiction() and c.id = subject)
    when 'session' then (select c.title from dialogue_session s
      join conference c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.conference_id
      where s.jurisdiction_id = current_jurisdiction() and s.id = subject)
    when 'task' then (select audited_name('plan', t.plan_id) from task t where t.jurisdiction_id = current_jurisdiction() and t.id = subject)
    end end
$$;
