-- Lists from Excel: what a sheet was read as, who takes it in, what became of each line. Owned by the room petitions.

alter table petition_import
  add column sheet      text not null default '',
  add column header     jsonb not null default '{}', -- { heads, headLine, skipped, sheets }
  add column version    integer not null default 1,  -- two who mend at once meet here
  add column whole      boolean not null default false, -- tất cả hoặc không
  add column started_by uuid,                        -- in whose name the lines are taken
  add column moved_at   timestamptz not null default now(); -- the last sign of life: what stands still is taken up again
alter table petition_import drop constraint petition_import_state_check;
alter table petition_import add constraint petition_import_state_check
  check (state in ('reading', 'preview', 'committing', 'done', 'stopped', 'refused', 'discarded'));
create index on petition_import (jurisdiction_id, conference_id, created_at desc);

alter table petition_import_row
  add column section  text,                          -- the heading of the part it stands in
  add column key      text not null,                 -- of the line as it stands in the file: the petition's key
  add column is_hidden boolean not null default false, -- it was hidden or filtered away in the file
  add column left_out boolean not null default false, -- somebody said that it is not to be taken
  add column outcome  text check (outcome in ('taken', 'known')),
  add column news     text;                          -- what was otherwise when it was to be taken than in the preview

-- A list names those who ask: only who enters petitions for its unit sees it. What was thrown away is not kept.
drop policy readable on petition_import;
create policy readable on petition_import as restrictive for select using (
  (select is_system()) or conference_id in (select conferences_i_keep()) or i_collected(organisation_id, conference_id));
create policy writable on petition_import as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_keep()) or i_collected(organisation_id, conference_id));
create policy changeable on petition_import as restrictive for update using (
  (select is_system()) or conference_id in (select conferences_i_keep()) or i_collected(organisation_id, conference_id));
grant delete on petition_import_row to doithoai_app;
create policy writable on petition_import_row as restrictive for insert with check (exists (select from petition_import i where i.id = import_id));
create policy changeable on petition_import_row as restrictive for update using (exists (select from petition_import i where i.id = import_id));
create policy discardable on petition_import_row as restrictive for delete using (exists (select from petition_import i where i.id = import_id));
