-- What sorting by hand needs besides 0013: who may write what the engine and the officers write, a way back for each of it,
-- and an index that finds near petitions within one conference.

-- The masks that the engine proposes; a person reviews them into petition_public.
alter table petition_suggestion add column masks jsonb not null default '[]';
-- Those that an older engine read are read again.
create index petition_suggestion_model on petition_suggestion (jurisdiction_id, model_version);

-- A classification that is taken back is a version too: the engine does not learn from it.
alter table petition_classification add column taken_back boolean not null default false;
create or replace view petition_classification_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_classification order by jurisdiction_id, petition_id, version desc;

-- The engine proposes, an officer confirms or denies, another changes her mind: versions.
alter table petition_recurrence add column version integer not null default 1 check (version >= 1);
alter table petition_recurrence drop constraint petition_recurrence_pkey;
alter table petition_recurrence add primary key (jurisdiction_id, petition_id, earlier_id, version);
create index on petition_recurrence (jurisdiction_id, earlier_id);
create view petition_recurrence_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id, earlier_id) * from petition_recurrence
  order by jurisdiction_id, petition_id, earlier_id, version desc;

-- "Khác việc" is unsaid again.
alter table petition_not_same add column ended_at timestamptz;
create index on petition_not_same (jurisdiction_id, other_id);
revoke update on petition_not_same from doithoai_app;
grant update (ended_at) on petition_not_same to doithoai_app;

-- Near ones are looked for in one conference, or in all earlier ones of the province.
alter table petition_signature add column conference_id uuid;
update petition_signature s set conference_id = p.conference_id from petition p
  where p.jurisdiction_id = s.jurisdiction_id and p.id = s.petition_id;
alter table petition_signature alter column conference_id set not null;
drop index petition_signature_terms;
create index petition_signature_terms on petition_signature using gin (conference_id, terms);
create index on petition_subject (jurisdiction_id, organisation_id) where ended_at is null;

-- In how many petitions of a conference a term stands ('' counts the petitions themselves): rare terms say more, and find less.
create table petition_term (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  engine          text not null,
  term            text not null,
  petitions       integer not null,
  primary key (jurisdiction_id, conference_id, engine, term),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
call fence_by_jurisdiction(array['petition_term']);
create policy readable on petition_term as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()));

-- An array operator may not look behind a fence, so the index would lie idle: this function stands at the fence itself and
-- asks first whether the asker reads that conference.
create function petitions_near(of_conference uuid, of_engine text, wanted text[], at_most integer)
  returns table (petition_id uuid, terms text[], weights real[]) language plpgsql stable security definer set search_path = public as $$
begin
  if not (is_system() or of_conference in (select conferences_whose_petitions_i_read())) then return; end if;
  -- Where a term stands in thousands, a part of them is enough to weigh: those that share most come first among it.
  return query
    select s.petition_id, s.terms, s.weights from (select n.* from petition_signature n
      where n.jurisdiction_id = current_jurisdiction() and n.conference_id = of_conference and n.terms && wanted and n.engine = of_engine
      limit at_most * 20) s
    order by (select count(*) from unnest(s.terms) t where t = any(wanted)) desc, s.petition_id desc
    limit at_most;
end $$;

-- Whom a petition complains of never learns who asked, not even as a keeper of senders.
create function petitions_that_complain_of_me() returns setof uuid language sql stable security definer set search_path = public as $$
  select s.petition_id from petition_subject s
  join role_grant g on g.jurisdiction_id = s.jurisdiction_id and g.account_id = current_account() and g.ended_at is null
  join organisation mine on mine.jurisdiction_id = g.jurisdiction_id and mine.id = g.organisation_id
  join petition p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.petition_id
  join conference c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.conference_id
  join organisation host on host.jurisdiction_id = c.jurisdiction_id and host.id = c.organisation_id
  where s.jurisdiction_id = current_jurisdiction() and s.ended_at is null
    and s.organisation_id = any(mine.lineage) and s.organisation_id <> all(host.lineage) $$;
create policy not_whom_it_complains_of on petition_sender as restrictive for select using (
  (select is_system()) or petition_id not in (select petitions_that_complain_of_me()));

-- The engine's own tables are written by its job alone.
do $$ declare t text; begin
  foreach t in array array['petition_signature', 'petition_suggestion', 'petition_term', 'triage_model'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()))', t);
    execute format('create policy changeable on %I as restrictive for update using ((select is_system()))', t);
    execute format('create policy deletable on %I as restrictive for delete using ((select is_system()))', t);
  end loop;
end $$;
-- Those who sort write the rest, except on what complains of them.
create policy writable on petition_group_move as restrictive for insert with check ((select is_system()) or (not complains_of_me(petition_id)
  and exists (select from petition p where p.id = petition_id and p.conference_id in (select conferences_i_sort()))));
do $$ declare t text; begin
  foreach t in array array['petition_subject', 'petition_recurrence'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or (not complains_of_me(petition_id)
      and exists (select from petition p where p.id = petition_id and p.conference_id in (select conferences_i_sort()))))', t);
  end loop;
  foreach t in array array['petition_subject', 'petition_not_same'] loop
    execute format('create policy changeable on %I as restrictive for update using ((select is_system()) or (not complains_of_me(petition_id)
      and exists (select from petition p where p.id = petition_id and p.conference_id in (select conferences_i_sort()))))', t);
  end loop;
end $$;

-- A group that began when a sender joined another by herself was made by nobody of the house.
alter table petition_group alter column made_by drop not null;

-- Those that wait and for which the engine proposes with some certainty, newest first, up to `at_most`: the fence is asked
-- once, at the door, not once a row of two tables of fifty thousand, and nobody works through more of them than that.
create index petition_suggestion_clear on petition_suggestion (jurisdiction_id, petition_id)
  where confidence <> 'little' and scope ->> 'redirect' is null;
create function petitions_suggested(of_conference uuid, of_commune uuid, at_most integer) returns setof uuid
  language plpgsql stable security definer set search_path = public as $$
begin
  if not (is_system() or of_conference in (select conferences_whose_petitions_i_read())) then return; end if;
  return query
    -- One at a time along the index of states: joined as sets, all fifty thousand would be read for the first thousand.
    select s.petition_id from petition_standing s
    cross join lateral (select from petition_suggestion g where g.jurisdiction_id = s.jurisdiction_id and g.petition_id = s.petition_id
      and g.confidence <> 'little' and g.scope ->> 'redirect' is null limit 1) clear
    where s.jurisdiction_id = current_jurisdiction() and s.conference_id = of_conference and s.state = 'new'
      and (of_commune is null or s.commune_id = of_commune)
    order by s.received_at desc, s.petition_id desc limit at_most;
end $$;

-- Groups over the whole set of a conference, as the engine last proposed them: of what was on its own then.
create table petition_group_proposal (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  groups          jsonb not null,                  -- [[petition_id, …], …], largest first
  petitions       integer not null,                -- how many were compared
  made_at         timestamptz not null,
  primary key (jurisdiction_id, conference_id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
call fence_by_jurisdiction(array['petition_group_proposal']);
create policy readable on petition_group_proposal as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()));
do $$ begin
  create policy writable on petition_group_proposal as restrictive for insert with check ((select is_system()));
  create policy changeable on petition_group_proposal as restrictive for update using ((select is_system()));
  create policy deletable on petition_group_proposal as restrictive for delete using ((select is_system()));
end $$;
