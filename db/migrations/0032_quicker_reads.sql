-- A collector's list narrowed by channel or kind is answered from the index alone, as that of the whole conference is.
drop index petition_standing_by_unit;
create index petition_standing_by_unit on petition_standing (jurisdiction_id, conference_id, collected_by, received_at desc, petition_id desc)
  include (state, holder_id, channel, kind) where collected_by is not null;

-- Weighed first, looked up after: of those that share a term only the few that share the most are asked whether the public
-- reads them. The inner order is kept, and the scan stops with the limit.
create or replace function petitions_sharing(of_conference uuid, of_engine text, wanted text[], says real[], only_public boolean, at_most integer)
  returns table (petition_id uuid) language sql stable security definer set search_path = public as $$
  select s.petition_id from (
    select m.petition_id from unnest(wanted, says) as w(term, says)
    -- Where a term stands in thousands, a part of them is enough to weigh.
    cross join lateral (select n.petition_id from petition_signature n
      where n.jurisdiction_id = current_jurisdiction() and n.conference_id = of_conference and n.engine = of_engine and n.terms @> array[w.term]
      limit greatest(at_most * 20, 1000)) m
    group by m.petition_id order by sum(w.says) desc, m.petition_id desc offset 0) s
  where not only_public or exists (select from petition_public q
    where q.jurisdiction_id = current_jurisdiction() and q.petition_id = s.petition_id and q.shown)
  limit at_most $$;
revoke execute on function petitions_sharing(uuid, text, text[], real[], boolean, integer) from public;

-- Each found one is looked up by its key: joined as a set, every public petition was asked whether it stands.
create or replace function public_petitions_near(of_conference uuid, of_engine text, wanted text[], says real[], at_most integer)
  returns table (petition_id uuid, group_id uuid, words text) language plpgsql stable security definer set search_path = public as $$
begin
  if of_conference not in (select conferences_that_are_public()) then return; end if;
  return query select q.petition_id, g.group_id, q.title || E'.\n' || q.text
    from petitions_sharing(of_conference, of_engine, wanted, says, true, at_most) s
    cross join lateral (select * from petition_public v where v.jurisdiction_id = current_jurisdiction() and v.petition_id = s.petition_id
      order by v.version desc limit 1) q
    left join lateral (select m.group_id from petition_group_move m where m.jurisdiction_id = q.jurisdiction_id and m.petition_id = q.petition_id
      order by m.version desc limit 1) g on true
    where q.shown and petition_public_stands(q.petition_id, q.version);
end $$;
