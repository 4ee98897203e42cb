-- The directory is kept by its administrators and offices: names with their days, versions against two editors at once,
-- imports that go on in slices, and fences by role.

-- A former name keeps the last day on which it was used and the decision that changed it; other names are ways of writing.
alter table organisation_name
  add column kind    text not null default 'other' check (kind in ('former', 'other')),
  add column until   date,
  add column source  text not null default '',
  add column made_at timestamptz not null default now(),
  add column made_by uuid;

-- Who edits says which version was on the screen; the second of two is told instead of overwriting.
alter table organisation add column version integer not null default 1;
alter table person add column version integer not null default 1;
-- What an official typed where the rule for sorting is wrong for this person ('Phiễm Patâu Axa').
alter table person add column sort_as text;
create index on person (jurisdiction_id, sort_key);

-- Which column of the sheet is what, as an official corrected it; the next sheet with the same heads starts from it.
alter table directory_import
  add column sheet      text not null default '',
  add column header     jsonb not null default '[]',
  add column columns    jsonb not null default '[]',
  add column done       integer not null default 0,
  add column version    integer not null default 1,
  add column started_at timestamptz,
  add column stopped_at timestamptz;

-- Does the account that asks hold one of these roles anywhere?
create function account_holds(roles text[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_grant g where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account()
    and g.ended_at is null and g.role = any(roles))
$$;
-- The same rule stands in rooms/directory/policy.ts (mayKeepOrganisation); a property test holds the two against each other.
-- What stands at the root is the administrator's.
create function keeps_directory(organisation uuid) returns boolean language sql stable as $$
  select is_system() or case when organisation is null then account_holds(array['sys_admin'])
    else account_covers(array['sys_admin', 'office'], organisation) end $$;

create policy writable on organisation as restrictive for insert with check (keeps_directory(parent_id));
create policy changeable on organisation as restrictive for update using (keeps_directory(id));
-- Only to take back what was just entered: whatever hangs on a body keeps it.
create policy deletable on organisation as restrictive for delete using (keeps_directory(id));
create policy writable on organisation_function as restrictive for insert with check (keeps_directory(organisation_id));
create policy changeable on organisation_function as restrictive for update using (keeps_directory(organisation_id));
create policy deletable on organisation_function as restrictive for delete using (keeps_directory(organisation_id));
create policy writable on organisation_succession as restrictive for insert with check (keeps_directory(predecessor_id));
create policy changeable on organisation_succession as restrictive for update using (false);
create policy deletable on organisation_succession as restrictive for delete using (keeps_directory(predecessor_id));
-- Whoever reads plans links their words to bodies.
create policy writable on organisation_name as restrictive for insert
  with check (keeps_directory(organisation_id) or account_holds(array['office', 'standing_body', 'sys_admin']));
create policy changeable on organisation_name as restrictive for update using (keeps_directory(organisation_id));
create policy deletable on organisation_name as restrictive for delete
  using (keeps_directory(organisation_id) or made_by = current_account());

create policy writable on agency_function as restrictive for insert with check (is_system() or account_holds(array['sys_admin', 'office']));
create policy changeable on agency_function as restrictive for update using (is_system() or account_holds(array['sys_admin', 'office']));
create policy deletable on agency_function as restrictive for delete using (is_system() or account_holds(array['sys_admin', 'office']));

create policy writable on calendar_change as restrictive for insert with check (is_system() or account_holds(array['sys_admin', 'office']));
create policy writable on calendar_year_confirmation as restrictive for insert with check (is_system() or account_holds(array['sys_admin', 'office']));
create policy deletable on calendar_year_confirmation as restrictive for delete using (is_system() or account_holds(array['sys_admin', 'office']));

create policy kept on directory_import as restrictive using (is_system() or account_holds(array['sys_admin', 'office']));
