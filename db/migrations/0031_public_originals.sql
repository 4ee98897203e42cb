-- Who asks the same, and of them the one that the public is led to.

-- The petition, the one it joins, its group, and those who put their names to any of these. Ids alone, for the functions
-- below, which ask who is asking.
create function asking_same(petition uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  with own as (select p.id from petition p where p.jurisdiction_id = current_jurisdiction() and p.id = petition
      union select p.joins_id from petition p where p.jurisdiction_id = current_jurisdiction() and p.id = petition and p.joins_id is not null),
    grouped as (select id from own union
      select m.petition_id from petition_group_move_now m where m.jurisdiction_id = current_jurisdiction() and m.group_id in (
        select g.group_id from petition_group_move_now g where g.jurisdiction_id = current_jurisdiction() and g.petition_id in (select id from own)))
  select id from grouped union select p.id from petition p where p.jurisdiction_id = current_jurisdiction() and p.joins_id in (select id from grouped) $$;
revoke execute on function asking_same(uuid) from public;

create or replace function count_asking_same(petition uuid) returns integer language sql stable security definer set search_path = public as $$
  select count(*)::integer from asking_same(petition) as every(id)
  where not exists (select from petition_withdrawal_now w where w.jurisdiction_id = current_jurisdiction() and w.petition_id = every.id and w.withdrawn)
    and (petition = current_bearer() or exists (select from petition_public q where q.jurisdiction_id = current_jurisdiction() and q.petition_id = petition
      and q.shown and petition_public_stands(q.petition_id, q.version))) $$;

-- Those of them whose reviewed words the public reads in the same conference, the first received first: that one is the
-- original. Nothing for a petition that the public does not read itself.
create function public_asking_same(petition uuid) returns table (petition_id uuid, "position" integer)
  language sql stable security definer set search_path = public as $$
  with here as (select q.conference_id from petition_public q where q.jurisdiction_id = current_jurisdiction() and q.petition_id = petition
    and q.shown and petition_public_stands(q.petition_id, q.version) and q.conference_id in (select conferences_that_are_public()))
  select p.id, row_number() over (order by p.received_at, p.id)::integer from here
  join petition_public q on q.jurisdiction_id = current_jurisdiction() and q.conference_id = here.conference_id and q.shown
    and q.petition_id in (select asking_same(petition)) and petition_public_stands(q.petition_id, q.version)
  join petition p on p.jurisdiction_id = q.jurisdiction_id and p.id = q.petition_id
  order by 2 $$;
