-- Danh sách nêu tại hội trường: how many are wanted, who asks, and one way back for all rows of a change. Owned by the
-- room triage.

-- Versions: two who set it at once meet at the key.
create table shortlist_size (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  version         integer not null check (version >= 1),
  main_count      integer not null check (main_count between 1 and 60),
  alternate_count integer not null check (alternate_count between 0 and 30),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, conference_id, version),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
call fence_by_jurisdiction(array['shortlist_size']);
create policy readable on shortlist_size as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()));
create policy writable on shortlist_size as restrictive for insert with check ((select is_system())
  or conference_id in (select conferences_i_keep()));
revoke update, delete on shortlist_size from doithoai_app;

alter table shortlist_entry add column asker text not null default 'sender' check (asker in ('sender', 'named', 'reader'));
alter table shortlist_entry add column change_id uuid not null;   -- all rows of one step, taken back together
alter table shortlist_entry add check ((asker = 'named') = (length(trim(coalesce(asker_name, ''))) > 0));
create index on shortlist_entry (jurisdiction_id, change_id);
create or replace view shortlist_entry_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, conference_id, petition_id) * from shortlist_entry
  order by jurisdiction_id, conference_id, petition_id, version desc;

-- It names who will ask: read by those who read the conference's petitions, not by a body that was given one of them and
-- never by whom it complains of. Arranged by the standing body and the office.
drop policy readable on shortlist_entry;
create policy readable on shortlist_entry as restrictive for select using ((select is_system())
  or (conference_id in (select conferences_whose_petitions_i_read()) and petition_id not in (select petitions_that_complain_of_me())));
drop policy writable on shortlist_entry;
create policy writable on shortlist_entry as restrictive for insert with check ((select is_system())
  or (conference_id in (select conferences_i_keep()) and not complains_of_me(petition_id)
    and exists (select from petition p where p.id = petition_id and p.conference_id = shortlist_entry.conference_id)));
