-- Near petitions, weighed where they are looked up: each telling term brings those in which it stands, and what shares the
-- most that is rare comes first. For those who sort, and, over the reviewed words alone, for a citizen about to ask.

drop function petitions_near(uuid, text, text[], integer);

-- Behind the two doors below, which ask who is asking.
create function petitions_sharing(of_conference uuid, of_engine text, wanted text[], says real[], only_public boolean, at_most integer)
  returns table (petition_id uuid) language sql stable security definer set search_path = public as $$
  -- Where a term stands in thousands, a part of them is enough to weigh.
  select m.petition_id from unnest(wanted, says) as w(term, says)
  cross join lateral (select n.petition_id from petition_signature n
    where n.jurisdiction_id = current_jurisdiction() and n.conference_id = of_conference and n.engine = of_engine and n.terms @> array[w.term]
      and (not only_public or exists (select from petition_public q
        where q.jurisdiction_id = n.jurisdiction_id and q.petition_id = n.petition_id and q.shown))
    limit at_most * 20) m
  group by m.petition_id order by sum(w.says) desc, m.petition_id desc limit at_most $$;
revoke execute on function petitions_sharing(uuid, text, text[], real[], boolean, integer) from public;

create function petitions_near(of_conference uuid, of_engine text, wanted text[], says real[], at_most integer)
  returns table (petition_id uuid, terms text[], weights real[]) language plpgsql stable security definer set search_path = public as $$
begin
  if not (is_system() or of_conference in (select conferences_whose_petitions_i_read())) then return; end if;
  return query select n.petition_id, n.terms, n.weights from petitions_sharing(of_conference, of_engine, wanted, says, false, at_most) s
    join petition_signature n on n.jurisdiction_id = current_jurisdiction() and n.petition_id = s.petition_id;
end $$;

-- The words are the reviewed, masked ones: what is like them is decided by them alone. The group, so that of those who ask
-- the same together one speaks for all.
create function public_petitions_near(of_conference uuid, of_engine text, wanted text[], says real[], at_most integer)
  returns table (petition_id uuid, group_id uuid, words text) language plpgsql stable security definer set search_path = public as $$
begin
  if of_conference not in (select conferences_that_are_public()) then return; end if;
  return query select q.petition_id, g.group_id, q.title || E'.\n' || q.text
    from petitions_sharing(of_conference, of_engine, wanted, says, true, at_most) s
    join petition_public q on q.jurisdiction_id = current_jurisdiction() and q.petition_id = s.petition_id and q.shown
      and petition_public_stands(q.petition_id, q.version)
    left join lateral (select m.group_id from petition_group_move m where m.jurisdiction_id = q.jurisdiction_id and m.petition_id = q.petition_id
      order by m.version desc limit 1) g on true;
end $$;

-- How rare a term is in a public conference; '' counts its petitions.
create function public_term_counts(of_conference uuid, of_engine text, wanted text[])
  returns table (term text, petitions integer) language sql stable security definer set search_path = public as $$
  select t.term, t.petitions from petition_term t
  where t.jurisdiction_id = current_jurisdiction() and t.conference_id = of_conference and t.engine = of_engine and t.term = any(wanted)
    and of_conference in (select conferences_that_are_public()) $$;
