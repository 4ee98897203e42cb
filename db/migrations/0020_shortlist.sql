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

-- Lĩnh vực of each petition, for counting and filtering fifty thousand of them: what an officer chose, else what the engine
-- proposes, else what the sender said. Kept beside the state, in the narrow table that every list reads (0015).
alter table petition_standing add column topic_code text;
create or replace view petition_listed as
  select s.* from petition_standing s
  where s.jurisdiction_id = (select current_jurisdiction())
    and ((select is_system()) or s.conference_id in (select conferences_whose_petitions_i_read())
      or s.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
      or (s.collected_by, s.conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
      or s.petition_id in (select petitions_assigned_to_me()));

create function topic_now(of_jurisdiction uuid, of_petition uuid) returns text language sql stable as $$
  select coalesce(
    (select case when k.taken_back then null else k.topic_code end from petition_classification k
      where k.jurisdiction_id = of_jurisdiction and k.petition_id = of_petition order by k.version desc limit 1),
    (select g.topic_code from petition_suggestion g where g.jurisdiction_id = of_jurisdiction and g.petition_id = of_petition),
    (select p.topic_code from petition p where p.jurisdiction_id = of_jurisdiction and p.id = of_petition)) $$;
-- Locked before it is read anew, as stand_anew does; a reading that says the same again writes nothing.
create function topic_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare topic text;
begin
  perform from petition_standing where jurisdiction_id = new.jurisdiction_id and petition_id = new.petition_id for update;
  topic := topic_now(new.jurisdiction_id, new.petition_id);
  update petition_standing set topic_code = topic
    where jurisdiction_id = new.jurisdiction_id and petition_id = new.petition_id and topic_code is distinct from topic;
  return null;
end $$;
create trigger topic_stands after insert on petition_classification for each row execute function topic_stands();
create trigger topic_stands after insert on petition_suggestion for each row execute function topic_stands();
create trigger topic_changes after update on petition_suggestion for each row
  when (old.topic_code is distinct from new.topic_code) execute function topic_stands();

create or replace function begin_standing() returns trigger language plpgsql security definer set search_path = public as $$
declare holder uuid;
begin
  select nullif(new.collected_by, c.organisation_id) into holder from conference c
    where c.jurisdiction_id = new.jurisdiction_id and c.id = new.conference_id;
  insert into petition_standing (jurisdiction_id, petition_id, conference_id, received_at, channel, kind, commune_id, collected_by, holder_id, state,
      topic_code)
    values (new.jurisdiction_id, new.id, new.conference_id, new.received_at, new.channel, new.kind, new.commune_id, new.collected_by, holder,
      case when holder is null then 'new' else 'at_unit' end, new.topic_code);
  return null;
end $$;
update petition_standing s set topic_code = topic_now(s.jurisdiction_id, s.petition_id);
