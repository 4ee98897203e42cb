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

-- A line of an upload is a row of its own: a list of ten thousand goes in by pieces, and no piece rewrites the whole.
create table directory_import_row (
  jurisdiction_id uuid not null,
  import_id       uuid not null,
  line            integer not null,                -- as Excel counts
  line_row        jsonb not null,                  -- what was understood, with a verdict per cell
  verdict         text not null generated always as (coalesce(line_row ->> 'verdict', 'error')) stored,
  warns           boolean not null generated always as (jsonb_path_exists(line_row, '$.cells.*.verdict ? (@ == "warning")')) stored,
  primary key (jurisdiction_id, import_id, line),
  foreign key (jurisdiction_id, import_id) references directory_import (jurisdiction_id, id) on delete cascade
);
create index on directory_import_row (jurisdiction_id, import_id, verdict, line);
insert into directory_import_row (jurisdiction_id, import_id, line, line_row)
  select i.jurisdiction_id, i.id, (r ->> 'line')::integer, r from directory_import i, jsonb_array_elements(i.rows) r;
alter table directory_import drop column rows;
call fence_by_jurisdiction(array['directory_import_row']);
create policy kept on directory_import_row as restrictive using (is_system() or account_holds(array['sys_admin', 'office']));
-- Who presses Nhập is who it goes in for, also when the page is closed; a list that makes accounts waits for its page.
alter table directory_import
  add column started_by    uuid,
  add column in_background boolean not null default false;
-- Namesakes are looked up for every line.
create index on person (jurisdiction_id, search_key);
