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

-- What stands beside a petition, through the fences of whoever asks. A function, because planning its joins behind eight
-- fences takes longer than running them: here the plan is kept for the connection.
create function petitions_beside(ids uuid[]) returns table (id uuid, code text, text text, commune text, channel text,
    received_at timestamptz, masks jsonb, reviewed jsonb, group_id uuid, together integer)
  language plpgsql stable set search_path = public set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    select p.id, c.code, p.text, o.name, p.channel, p.received_at, s.masks, v.masks, g.group_id,
      coalesce((select count(*)::integer from petition_group_move m where m.jurisdiction_id = p.jurisdiction_id and m.group_id = g.group_id
        and not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)), 1)
    from petition p
    join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
    left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
    left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
    left join lateral (select m.masks from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
    left join lateral (select m.group_id from petition_group_move m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) g on true
    where p.jurisdiction_id = (select current_jurisdiction()) and p.id = any(ids)
      and not coalesce((select w.withdrawn from petition_withdrawal w where w.jurisdiction_id = p.jurisdiction_id and w.petition_id = p.id order by w.version desc limit 1), false)
    order by p.received_at, p.id limit 500;
end $$;
