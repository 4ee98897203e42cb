-- A desk of five thousand cases: what a list needs is asked at one fence, not once a table and row. Owned by the room answers; what
-- it reads of petitions is read for the lists of triage.

-- What moved the days of these cases, without a fence: for the functions below, which stand at it.
create function case_waits(ids uuid[]) returns table (assignment_id uuid, waits jsonb) language sql stable security definer set search_path = public as $$
  select q.assignment_id, jsonb_agg(jsonb_build_object('askedAt', q.made_at, 'waitUntil', q.wait_until, 'endedAt', e.made_at) order by q.made_at)
  from case_question q left join case_question_end e on e.jurisdiction_id = q.jurisdiction_id and e.question_id = q.id
  where q.jurisdiction_id = current_jurisdiction() and q.assignment_id = any(ids) group by 1 $$;
create function case_grants(ids uuid[]) returns table (assignment_id uuid, organisation_id uuid, grants jsonb)
  language sql stable security definer set search_path = public as $$
  select x.assignment_id, x.organisation_id, jsonb_agg(jsonb_build_object('at', d.made_at, 'dueOn', x.due_on) order by d.made_at)
  from case_extension x join case_extension_decision d on d.jurisdiction_id = x.jurisdiction_id and d.extension_id = x.id and d.granted
  where x.jurisdiction_id = current_jurisdiction() and x.assignment_id = any(ids) group by 1, 2 $$;
revoke execute on function case_waits(uuid[]) from public;
revoke execute on function case_grants(uuid[]) from public;
-- Of each of these cases that I may see, a row for each of its bodies. An answer that is approved, or a matter passed to the
-- level above, is known to whoever sees the case: then no clock runs.
create function case_parts(ids uuid[]) returns table (assignment_id uuid, organisation_id uuid, role text, first_due_on date, given_at timestamptz,
    is_done boolean, waits jsonb, grants jsonb) language sql stable security definer set search_path = public as $$
  with seen as materialized (select a.id, a.lead_id, a.due_on, a.made_at from assignment a where a.jurisdiction_id = current_jurisdiction() and a.id = any(ids)
      and ((select is_system()) or a.conference_id in (select conferences_whose_petitions_i_read()) or a.lead_id in (select bodies_i_answer_for())
        or exists (select from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
          and k.organisation_id in (select bodies_i_answer_for())))),
    done as materialized (select s.assignment_id as id from answer_step s where s.jurisdiction_id = current_jurisdiction() and s.kind = 'approved'
        and s.assignment_id in (select id from seen)
      union select f.assignment_id from case_forward f where f.jurisdiction_id = current_jurisdiction() and f.assignment_id in (select id from seen)),
    parts as (select id, lead_id as body, 'lead' as role, due_on, made_at from seen
      union all select s.id, k.organisation_id, 'coordinator', k.due_on, s.made_at from seen s
        join assignment_coordinator k on k.jurisdiction_id = current_jurisdiction() and k.assignment_id = s.id)
  select p.id, p.body, p.role, p.due_on, p.made_at, d.id is not null, w.waits, g.grants from parts p
  left join done d on d.id = p.id
  left join case_waits(ids) w on w.assignment_id = p.id
  left join case_grants(ids) g on g.assignment_id = p.id and g.organisation_id = p.body $$;
create function cases_done(ids uuid[]) returns setof uuid language sql stable as $$
  select distinct assignment_id from case_parts(ids) where is_done $$;

-- Bàn việc của cơ quan: what stands of the cases of my bodies, one row each, the body that leads before one that coordinates;
-- narrow, because the counts of a desk read all of it. It stands at the fence itself: a fence on each of eight tables would
-- be asked once a row. How far a draft is, is said to the body that leads alone.
create function my_desk() returns table (assignment_id uuid, organisation_id uuid, role text, conference_id uuid, group_id uuid, petition_id uuid,
    first_due_on date, given_at timestamptz, said text, upheld boolean, officer_id uuid, stand text, is_approved boolean, is_forwarded boolean,
    waits jsonb, grants jsonb)
  language sql stable security definer set search_path = public as $$
  with held as materialized (select h.assignment_id, h.organisation_id
      from case_parts_i_hold(array['agency_coordinator', 'agency_leader', 'agency_drafter']) h),
    parts as materialized (select distinct on (a.id) a.id, h.organisation_id, a.lead_id = h.organisation_id as leads, a.conference_id, a.group_id,
        a.petition_id, a.due_on, a.made_at
      from held h join assignment a on a.jurisdiction_id = current_jurisdiction() and a.id = h.assignment_id
      where not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
      order by a.id, leads desc, h.organisation_id),
    latest as materialized (select v.assignment_id, max(v.version) as version from answer_version v
      where v.jurisdiction_id = current_jurisdiction() and v.assignment_id in (select id from parts) group by 1),
    steps as materialized (select s.assignment_id, bool_or(s.kind = 'approved') as approved,
        max(case s.kind when 'approved' then 4 when 'returned' then 3 when 'checked' then 2 else 1 end) filter (where s.version = l.version) as far
      from answer_step s join latest l on l.assignment_id = s.assignment_id where s.jurisdiction_id = current_jurisdiction() group by 1),
    officers as materialized (select distinct on (c.assignment_id, c.organisation_id) c.assignment_id, c.organisation_id, c.account_id
      from case_officer c where c.jurisdiction_id = current_jurisdiction() and c.assignment_id in (select id from parts)
      order by c.assignment_id, c.organisation_id, c.version desc)
  select p.id, p.organisation_id, case when p.leads then 'lead' else 'coordinator' end, p.conference_id, p.group_id, p.petition_id,
    case when p.leads then p.due_on else k.due_on end, p.made_at, r.kind, p.leads and coalesce(u.upheld, false), c.account_id,
    case when p.leads then (array['submitted', 'checked', 'returned', 'approved'])[s.far] end,
    coalesce(s.approved, false), f.assignment_id is not null, w.waits, g.grants
  from parts p
  left join assignment_coordinator k on not p.leads and k.jurisdiction_id = current_jurisdiction() and k.assignment_id = p.id
    and k.organisation_id = p.organisation_id
  left join assignment_reply r on r.jurisdiction_id = current_jurisdiction() and r.assignment_id = p.id and r.organisation_id = p.organisation_id
  left join assignment_ruling u on u.jurisdiction_id = current_jurisdiction() and u.assignment_id = p.id
  left join steps s on s.assignment_id = p.id
  left join officers c on c.assignment_id = p.id and c.organisation_id = p.organisation_id
  left join case_forward f on f.jurisdiction_id = current_jurisdiction() and f.assignment_id = p.id
  left join case_waits((select array_agg(id) from parts)) w on w.assignment_id = p.id
  left join case_grants((select array_agg(id) from parts)) g on g.assignment_id = p.id and g.organisation_id = p.organisation_id $$;

-- What a list shows of given cases and what their page shows of those who ask: for the few on a page one fence, which asks for the
-- body, instead of one for each of ten tables that hang on a petition.
create function cases_given(ids uuid[]) returns table (id uuid, conference_id uuid, conference text, round integer, group_id uuid, petition_id uuid,
    code text, raw text, mended text, reviewed jsonb, masks jsonb, group_title text, commune text, hides_identity boolean, together integer, lead_id uuid,
    lead text, due_on date, steps text[], note text, given_at timestamptz, reply jsonb, ruling jsonb, returns integer, coordinators jsonb)
  language sql stable security definer set search_path = public as $$
  with open as materialized (select a.* from assignment a where a.jurisdiction_id = current_jurisdiction() and a.id = any(ids)
      and ((select is_system()) or a.conference_id in (select conferences_whose_petitions_i_read()) or a.lead_id in (select bodies_i_answer_for())
        or exists (select from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
          and k.organisation_id in (select bodies_i_answer_for())))
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    members as materialized (select o.id, m.petition_id from open o join petition_group_move m
        on m.jurisdiction_id = o.jurisdiction_id and m.group_id = o.group_id
      where not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)
      union all select o.id, o.petition_id from open o where o.petition_id is not null),
    subjects as materialized (select m.id, count(*)::integer as together, min(m.petition_id::text)::uuid as petition_id from members m group by m.id)
  select a.id, a.conference_id, f.title, a.round, a.group_id, p.id, c.code, p.text, r.text, to_jsonb(v), s.masks, g.title, o.name, p.hides_identity,
    u.together, a.lead_id, lead.name, a.due_on, array(select jsonb_array_elements_text(a.due_working -> 'steps')), a.note, a.made_at,
    (select jsonb_build_object('kind', y.kind, 'reason', y.reason, 'proposed', w.name, 'proposedId', y.proposed_id, 'at', y.made_at)
      from assignment_reply y left join organisation w on w.jurisdiction_id = y.jurisdiction_id and w.id = y.proposed_id
      where y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id and y.organisation_id = a.lead_id),
    (select jsonb_build_object('upheld', q.upheld, 'reason', q.reason) from assignment_ruling q
      where q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id),
    (select count(*)::integer from assignment b join assignment_reply y on y.jurisdiction_id = b.jurisdiction_id and y.assignment_id = b.id
        and y.organisation_id = b.lead_id and y.kind = 'refused'
      where b.jurisdiction_id = a.jurisdiction_id and (b.group_id = a.group_id or b.petition_id = a.petition_id)),
    coalesce((select jsonb_agg(jsonb_build_object('id', k.organisation_id, 'name', n.name, 'dueOn', k.due_on, 'kind', y.kind, 'reason', y.reason) order by n.name)
      from assignment_coordinator k join organisation n on n.jurisdiction_id = k.jurisdiction_id and n.id = k.organisation_id
      left join assignment_reply y on y.jurisdiction_id = k.jurisdiction_id and y.assignment_id = k.assignment_id and y.organisation_id = k.organisation_id
      where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id), '[]')
  from open a join subjects u on u.id = a.id
  join petition p on p.jurisdiction_id = a.jurisdiction_id and p.id = u.petition_id
  join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
  join conference f on f.jurisdiction_id = a.jurisdiction_id and f.id = a.conference_id
  join organisation lead on lead.jurisdiction_id = a.jurisdiction_id and lead.id = a.lead_id
  left join petition_group g on g.jurisdiction_id = a.jurisdiction_id and g.id = a.group_id
  left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
  left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
  left join lateral (select m.title, m.text from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
  left join lateral (select m.text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
  order by a.due_on, a.id $$;
create function words_asked(of_group uuid, of_petition uuid) returns table (petition_id uuid, code text, raw text, mended text, reviewed text, masks jsonb,
    commune text, hides_identity boolean, received_at timestamptz) language sql stable security definer set search_path = public as $$
  with asked as materialized (select of_petition as id where of_petition is not null union select m.petition_id from petition_group_move m
      where m.jurisdiction_id = current_jurisdiction() and m.group_id = of_group and not exists (select from petition_group_move l
        where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)),
    mine as materialized (select 1 from assignment a where a.jurisdiction_id = current_jurisdiction()
      and (a.group_id = of_group or a.petition_id = of_petition) and (a.lead_id in (select bodies_i_answer_for())
        or exists (select from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
          and k.organisation_id in (select bodies_i_answer_for()))))
  select p.id, c.code, p.text, r.text, v.text, s.masks, o.name, p.hides_identity, p.received_at
  from asked q join petition p on p.jurisdiction_id = current_jurisdiction() and p.id = q.id
  join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
  left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
  left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
  left join lateral (select m.text from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
  left join lateral (select m.text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
  where (select is_system()) or exists (select from mine) or p.conference_id in (select conferences_whose_petitions_i_read())
  order by p.id $$;
-- As before, each through its own index: over five thousand cases a fence asks this once a query.
create or replace function assignments_of_mine() returns setof uuid language sql stable security definer set search_path = public as $$
  with bodies as materialized (select b from bodies_i_answer_for() b)
  select a.id from assignment a where a.jurisdiction_id = current_jurisdiction() and a.lead_id in (select b from bodies)
  union select k.assignment_id from assignment_coordinator k where k.jurisdiction_id = current_jurisdiction() and k.organisation_id in (select b from bodies) $$;

-- Bodies over which the account holds one of these roles, everywhere or at one conference.
create function bodies_held(roles text[]) returns table (organisation_id uuid, conference_id uuid)
  language sql stable security definer set search_path = public as $$
  select distinct o.id, g.conference_id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = any(roles) $$;

-- How far the answers of these cases are: to the body that leads by its newest text, to the house, for which there is no draft,
-- by the newest that was approved. `said`: what was decided on that text; `out_from`: since when any text is read.
create function answers_standing(ids uuid[]) returns table (assignment_id uuid, version integer, said text[], approved integer,
    released_from timestamptz, out_from timestamptz) language sql stable security definer set search_path = public as $$
  with held as materialized (select * from bodies_held(array['agency_coordinator', 'agency_leader', 'agency_drafter'])),
    seen as materialized (select a.id, a.writes from (select a.id,
        (select is_system()) or exists (select from held h where h.organisation_id = a.lead_id and (h.conference_id is null or h.conference_id = a.conference_id)) as writes,
        a.conference_id in (select conferences_whose_petitions_i_read()) as follows
      from assignment a where a.jurisdiction_id = current_jurisdiction() and a.id = any(ids)) a where a.writes or a.follows),
    approved as materialized (select s.assignment_id, max(s.version) as version from answer_step s
      where s.jurisdiction_id = current_jurisdiction() and s.kind = 'approved' and s.assignment_id in (select id from seen) group by 1),
    newest as materialized (select v.assignment_id, max(v.version) as version from answer_version v
      where v.jurisdiction_id = current_jurisdiction() and v.assignment_id in (select id from seen where writes) group by 1),
    latest as (select e.id, e.writes, coalesce(n.version, p.version) as version, p.version as approved from seen e
      left join approved p on p.assignment_id = e.id left join newest n on n.assignment_id = e.id
      where coalesce(n.version, p.version) is not null)
  select l.id, l.version, array(select s.kind from answer_step s where s.jurisdiction_id = current_jurisdiction() and s.assignment_id = l.id
      and s.version = l.version and (l.writes or s.kind = 'approved')),
    coalesce(l.approved, 0), r.released_from, o.out_from
  from latest l
  left join lateral (select r.released_from from answer_release_now r where r.jurisdiction_id = current_jurisdiction() and r.assignment_id = l.id
    and r.version = l.approved) r on true
  left join lateral (select min(r.released_from) as out_from from answer_release_now r where r.jurisdiction_id = current_jurisdiction()
    and r.assignment_id = l.id) o on l.approved is not null $$;

-- What stands of a conference's given cases, to those who read its petitions: narrow, for counts and order.
create function cases_headed(of_conference uuid) returns table (id uuid, lead_id uuid, due_on date, said text, is_ruled boolean, returns integer)
  language sql stable security definer set search_path = public as $$
  select a.id, a.lead_id, a.due_on, y.kind, q.assignment_id is not null,
    case when y.kind = 'refused' then (select count(*)::integer from assignment b
      join assignment_reply z on z.jurisdiction_id = b.jurisdiction_id and z.assignment_id = b.id and z.organisation_id = b.lead_id and z.kind = 'refused'
      where b.jurisdiction_id = a.jurisdiction_id and (b.group_id = a.group_id or b.petition_id = a.petition_id)) else 0 end
  from assignment a
  left join assignment_reply y on y.jurisdiction_id = a.jurisdiction_id and y.assignment_id = a.id and y.organisation_id = a.lead_id
  left join assignment_ruling q on q.jurisdiction_id = a.jurisdiction_id and q.assignment_id = a.id
  where a.jurisdiction_id = current_jurisdiction() and a.conference_id = of_conference
    and ((select is_system()) or of_conference in (select conferences_whose_petitions_i_read()))
    and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id) $$;

-- As case_parts, of the bodies that lead a conference's cases: only where a day moved or nobody waits any more.
create function lead_parts_moved(of_conference uuid) returns table (assignment_id uuid, organisation_id uuid, first_due_on date, given_at timestamptz,
    is_done boolean, waits jsonb, grants jsonb) language sql stable security definer set search_path = public as $$
  with seen as materialized (select a.id, a.lead_id, a.due_on, a.made_at from assignment a
      where a.jurisdiction_id = current_jurisdiction() and a.conference_id = of_conference
        and ((select is_system()) or of_conference in (select conferences_whose_petitions_i_read()))
        and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    done as materialized (select s.assignment_id as id from answer_step s where s.jurisdiction_id = current_jurisdiction() and s.kind = 'approved'
        and s.assignment_id in (select id from seen)
      union select f.assignment_id from case_forward f where f.jurisdiction_id = current_jurisdiction() and f.assignment_id in (select id from seen))
  select p.id, p.lead_id, p.due_on, p.made_at, d.id is not null, w.waits, g.grants from seen p
  left join done d on d.id = p.id
  left join case_waits((select array_agg(id) from seen)) w on w.assignment_id = p.id
  left join case_grants((select array_agg(id) from seen)) g on g.assignment_id = p.id and g.organisation_id = p.lead_id
  where d.id is not null or w.waits is not null or g.grants is not null $$;

-- Extensions of a conference's cases that wait for the office.
create function extensions_asked(of_conference uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select x.id from case_extension x join assignment a on a.jurisdiction_id = x.jurisdiction_id and a.id = x.assignment_id
  where x.jurisdiction_id = current_jurisdiction() and a.conference_id = of_conference
    and ((select is_system()) or of_conference in (select conferences_whose_petitions_i_read()))
    and not exists (select from case_extension_decision d where d.jurisdiction_id = x.jurisdiction_id and d.extension_id = x.id)
    and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id) $$;

-- What a list says of subjects that were accepted, by the petition that speaks for each, to those who read a conference's petitions.
create function subjects_told(petition_ids uuid[], group_ids uuid[]) returns table (id uuid, code text, text text, reviewed jsonb, masks jsonb, group_title text,
    commune text, topic text, received_at timestamptz, hides_identity boolean, before text) language sql stable security definer set search_path = public as $$
  select p.id, c.code, coalesce(r.text, p.text), to_jsonb(v), s.masks, g.title, o.name, t.name, p.received_at, p.hides_identity, b.why
  from unnest(petition_ids, group_ids) w (id, group_id)
  join petition p on p.jurisdiction_id = current_jurisdiction() and p.id = w.id
    and ((select is_system()) or p.conference_id in (select conferences_whose_petitions_i_read()))
  join petition_code c on c.jurisdiction_id = p.jurisdiction_id and c.petition_id = p.id
  left join petition_group g on g.jurisdiction_id = p.jurisdiction_id and g.id = w.group_id
  left join organisation o on o.jurisdiction_id = p.jurisdiction_id and o.id = p.commune_id
  left join petition_suggestion s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
  left join lateral (select m.text from petition_revision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) r on true
  left join lateral (select m.title, m.text from petition_public m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) v on true
  left join lateral (select topic_code from petition_classification m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id order by m.version desc limit 1) k on true
  left join petition_topic t on t.jurisdiction_id = p.jurisdiction_id and t.code = coalesce(k.topic_code, s.topic_code)
  left join lateral (select e.why from assignment a join assignment_end e on e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id
    where a.jurisdiction_id = p.jurisdiction_id and (a.group_id = w.group_id or (w.group_id is null and a.petition_id = p.id))
    order by a.round desc limit 1) b on true $$;

-- The newest texts of a body's other cases, to those of the body who write answers; the latest written first.
create function texts_beside(of_lead uuid, of_case uuid, at_most integer) returns table (assignment_id uuid, text text)
  language sql stable security definer set search_path = public as $$
  with held as materialized (select * from bodies_held(array['agency_coordinator', 'agency_leader', 'agency_drafter']) h where h.organisation_id = of_lead),
    cases as materialized (select a.id from assignment a where a.jurisdiction_id = current_jurisdiction() and a.lead_id = of_lead and a.id <> of_case
      and ((select is_system()) or exists (select from held h where h.conference_id is null or h.conference_id = a.conference_id))),
    newest as (select distinct on (v.assignment_id) v.assignment_id, v.version, v.made_at from answer_version v
      where v.jurisdiction_id = current_jurisdiction() and v.assignment_id in (select id from cases) order by v.assignment_id, v.version desc),
    lately as materialized (select * from newest order by made_at desc, assignment_id limit at_most)
  select l.assignment_id, v.text from lately l join answer_version v on v.jurisdiction_id = current_jurisdiction()
    and v.assignment_id = l.assignment_id and v.version = l.version order by l.made_at desc, l.assignment_id $$;

-- What waits to be given of a conference: accepted petitions, those that ask the same as one, without a body that owes an answer.
create function subjects_waiting(of_conference uuid) returns table (petition_id uuid, group_id uuid, together integer, first_at timestamptz)
  language sql stable security definer set search_path = public as $$
  with here as materialized (select q.petition_id, q.received_at from petition_standing q
      where q.jurisdiction_id = current_jurisdiction() and q.conference_id = of_conference and q.state = 'accepted'
        and ((select is_system()) or of_conference in (select conferences_whose_petitions_i_read()))),
    grouped as materialized (select distinct on (m.petition_id) m.petition_id, m.group_id from petition_group_move m
      where m.jurisdiction_id = current_jurisdiction() and m.petition_id in (select petition_id from here) order by m.petition_id, m.version desc),
    open as materialized (select a.group_id, a.petition_id from assignment a where a.jurisdiction_id = current_jurisdiction()
      and a.conference_id = of_conference
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    subjects as (select (array_agg(h.petition_id order by h.received_at, h.petition_id))[1] as original, g.group_id, count(*)::integer as together,
        min(h.received_at) as first_at
      from here h left join grouped g on g.petition_id = h.petition_id
      group by g.group_id, case when g.group_id is null then h.petition_id end)
  select s.original, s.group_id, s.together, s.first_at from subjects s
  where (s.group_id is null and not exists (select from open o where o.petition_id = s.original))
    or (s.group_id is not null and not exists (select from open o where o.group_id = s.group_id)) $$;
