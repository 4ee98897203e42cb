-- Where each petition stands, for the lists of officials. Owned by the room petitions.

create extension if not exists btree_gin;
-- A search is always of one conference: its petitions and the words meet in the index, before any row is read.
drop index petition_words;
create index petition_words on petition using gin (conference_id, words);

-- Kept by triggers from the rows that say who, when and why (decisions, withdrawals, passages): over fifty thousand
-- petitions a list must not look through them all. Narrow, because every filter and every count reads it.
create table petition_standing (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  conference_id   uuid not null,
  received_at     timestamptz not null,
  channel         text not null,
  kind            text,
  commune_id      uuid,
  collected_by    uuid,
  holder_id       uuid,                            -- the unit where it lies in the chain of collection; null: it has arrived
  state           text not null default 'new'
    check (state in ('at_unit', 'new', 'accepted', 'clarification', 'out_of_scope', 'off_theme', 'withdrawn')),
  primary key (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create index petition_standing_by_day on petition_standing (jurisdiction_id, conference_id, received_at desc, petition_id desc)
  include (state, collected_by, channel, kind);
create index petition_standing_by_state on petition_standing (jurisdiction_id, conference_id, state, received_at desc, petition_id desc)
  include (collected_by);
create index petition_standing_by_unit on petition_standing (jurisdiction_id, conference_id, collected_by, received_at desc, petition_id desc)
  include (state, holder_id) where collected_by is not null;
create index petition_standing_by_commune on petition_standing (jurisdiction_id, conference_id, commune_id, received_at desc, petition_id desc);

-- The row is locked before it is read anew, so that of two decisions at once the later one sees both.
create function stand_anew() returns trigger language plpgsql security definer set search_path = public as $$
declare holder uuid; latest text;
begin
  perform from petition_standing where jurisdiction_id = new.jurisdiction_id and petition_id = new.petition_id for update;
  select case when p.kind = 'returned' or p.to_id <> c.organisation_id then p.to_id end into holder
    from petition_passage p
    join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.petition_id
    join conference c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.conference_id
    where p.jurisdiction_id = new.jurisdiction_id and p.petition_id = new.petition_id order by p.step desc limit 1;
  if not found then
    select s.holder_id into holder from petition_standing s where s.jurisdiction_id = new.jurisdiction_id and s.petition_id = new.petition_id;
  end if;
  select case when w.withdrawn then 'withdrawn' end into latest from petition_withdrawal w
    where w.jurisdiction_id = new.jurisdiction_id and w.petition_id = new.petition_id order by w.version desc limit 1;
  if latest is null and holder is not null then latest := 'at_unit'; end if;
  if latest is null then
    select nullif(d.decision, 'reopened') into latest from moderation_decision d
      where d.jurisdiction_id = new.jurisdiction_id and d.petition_id = new.petition_id order by d.version desc limit 1;
  end if;
  update petition_standing set state = coalesce(latest, 'new'), holder_id = holder
    where jurisdiction_id = new.jurisdiction_id and petition_id = new.petition_id;
  return null;
end $$;
create trigger stand_anew after insert on moderation_decision for each row execute function stand_anew();
create trigger stand_anew after insert on petition_withdrawal for each row execute function stand_anew();
create trigger stand_anew after insert on petition_passage for each row execute function stand_anew();

-- What a unit collected lies there until it certifies; what the conference's own body took in has arrived.
create function begin_standing() returns trigger language plpgsql security definer set search_path = public as $$
declare holder uuid;
begin
  select nullif(new.collected_by, c.organisation_id) into holder from conference c
    where c.jurisdiction_id = new.jurisdiction_id and c.id = new.conference_id;
  insert into petition_standing (jurisdiction_id, petition_id, conference_id, received_at, channel, kind, commune_id, collected_by, holder_id, state)
    values (new.jurisdiction_id, new.id, new.conference_id, new.received_at, new.channel, new.kind, new.commune_id, new.collected_by, holder,
      case when holder is null then 'new' else 'at_unit' end);
  return null;
end $$;
create trigger begin_standing after insert on petition for each row execute function begin_standing();
insert into petition_standing (jurisdiction_id, petition_id, conference_id, received_at, channel, kind, commune_id, collected_by, holder_id, state)
  select p.jurisdiction_id, p.id, p.conference_id, p.received_at, p.channel, p.kind, p.commune_id, p.collected_by, nullif(p.collected_by, c.organisation_id),
    case when p.collected_by <> c.organisation_id then 'at_unit' else 'new' end
  from petition p join conference c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.conference_id;

call fence_by_jurisdiction(array['petition_standing']);
revoke all on petition_standing from doithoai_app;

-- Lists and searches go through these. They run with their owner's rights and carry the fence of petition in their own
-- words: behind a row policy PostgreSQL may not use the index of words (@@ is not leakproof) and would read every petition.
create view petition_listed as
  select s.* from petition_standing s
  where s.jurisdiction_id = (select current_jurisdiction())
    and ((select is_system()) or s.conference_id in (select conferences_whose_petitions_i_read())
      or s.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
      or (s.collected_by, s.conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
      or s.petition_id in (select petitions_assigned_to_me()));
create view petition_worded as
  select p.jurisdiction_id, p.id as petition_id, p.conference_id, p.words from petition p
  where p.jurisdiction_id = (select current_jurisdiction())
    and ((select is_system()) or p.conference_id in (select conferences_whose_petitions_i_read())
      or p.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
      or (p.collected_by, p.conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
      or p.id in (select petitions_assigned_to_me()));
-- What a list shows of each, for the few on a page: one fence instead of one for every table that hangs on a petition.
create view petition_shown as
  select s.*, p.id, p.place, p.hides_identity, k.code, coalesce(
      (select r.text from petition_revision r where r.jurisdiction_id = p.jurisdiction_id and r.petition_id = p.id order by r.version desc limit 1),
      p.text) as text,
    (select array_agg(a.kind) from petition_attachment a where a.jurisdiction_id = p.jurisdiction_id and a.petition_id = p.id) as attachment_kinds
  from petition_listed s
  join petition p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.petition_id
  join petition_code k on k.jurisdiction_id = s.jurisdiction_id and k.petition_id = s.petition_id;
grant select on petition_listed, petition_worded, petition_shown to doithoai_app;
revoke insert, update, delete on petition_listed, petition_worded, petition_shown from doithoai_app;

-- Who writes what of the collection; the same rules stand in rooms/petitions/policy.ts.
create function conferences_i_keep() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body']) $$;
create policy writable on petition_call as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_keep()));
create policy writable on collection_request as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_keep()));
create policy writable on collection_report as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_keep()) or i_collected(organisation_id, conference_id));
create policy writable on petition_passage as restrictive for insert with check (
  (select is_system()) or exists (select from petition p where p.id = petition_id
    and (p.conference_id in (select conferences_i_keep()) or i_collected(from_id, p.conference_id)
      -- who sent something up in error takes it back
      or (petition_passage.kind = 'returned' and i_collected(to_id, p.conference_id)))));
create policy writable on petition_transcript as restrictive for insert with check (
  (select is_system()) or exists (select from petition_attachment a join petition p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.petition_id
    where a.id = attachment_id and (p.conference_id in (select conferences_whose_petitions_i_read()) or i_collected(p.collected_by, p.conference_id))));
create policy writable on petition_revision as restrictive for insert with check (
  (select is_system()) or exists (select from petition p where p.id = petition_id and p.typed_by is not null
    and (p.typed_by = current_account() or p.conference_id in (select conferences_i_keep()))));
create index petition_passage_from on petition_passage (jurisdiction_id, from_id, petition_id);

-- Công văn hướng dẫn thu thập: one letter for one sending of requests; its number and day once it is issued.
alter table collection_request add column letter_issued_on date;
alter table collection_request add column taken_back boolean not null default false;   -- the unit is asked no longer
create or replace view collection_request_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, conference_id, organisation_id) * from collection_request
  order by jurisdiction_id, conference_id, organisation_id, version desc;
alter table collection_report add column taken_back boolean not null default false;    -- more is to come after all
-- Whom the standing body reminded, and when: it shows beside the unit.
create table collection_reminder (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  organisation_id uuid not null,
  text            text not null,
  channel         text not null default 'zalo' check (channel in ('zalo', 'phone', 'email', 'paper')),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create index on collection_reminder (jurisdiction_id, conference_id, organisation_id, made_at desc);
call fence_by_jurisdiction(array['collection_reminder']);
create policy readable on collection_reminder as restrictive for select using (
  (select is_system()) or conference_id in (select conferences_whose_petitions_i_read()) or i_collected(organisation_id, conference_id));
create policy writable on collection_reminder as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_keep()));
revoke update, delete on collection_reminder from doithoai_app;
