-- Đồng hồ của việc được giao: office hours, questions back to the petitioner, extensions, who in the body has the case, and
-- what was passed to the level above. Owned by the room answers. Each step is a row; the due day of the moment is computed
-- from the rows (src/rooms/answers/clock/case-clock.ts) and stored nowhere.

create function spans_of_a_day(minutes integer[]) returns boolean language sql immutable as $$
  select cardinality(minutes) between 2 and 8 and cardinality(minutes) % 2 = 0 and minutes[1] >= 0
    and minutes[cardinality(minutes)] <= 1440 and minutes = (select array_agg(distinct m order by m) from unnest(minutes) m) $$;
-- Giờ làm việc, and how long a body waits for the petitioner. The last row that has begun holds.
create table clock_setting (
  jurisdiction_id uuid not null references jurisdiction,
  valid_from      date not null,
  hours           integer[] not null check (spans_of_a_day(hours)),  -- minutes of the day: from, to, from, to
  wait_days       integer not null check (wait_days between 1 and 30),
  source          text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, valid_from),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);

-- Hỏi lại người dân: the clock of the case stands until one of those asked writes, the body stops waiting, or the last day of
-- waiting is over.
create table case_question (
  jurisdiction_id uuid not null,
  id              uuid not null,
  assignment_id   uuid not null,
  text            text not null check (length(trim(text)) > 0),
  wait_until      date not null,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create index on case_question (jurisdiction_id, assignment_id);
create table case_question_recipient (
  jurisdiction_id uuid not null,
  question_id     uuid not null,
  petition_id     uuid not null,
  primary key (jurisdiction_id, question_id, petition_id),
  foreign key (jurisdiction_id, question_id) references case_question (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create index on case_question_recipient (jurisdiction_id, petition_id);
create table case_question_end (
  jurisdiction_id uuid not null,
  question_id     uuid not null,
  petition_id     uuid,                            -- whose sender wrote; null: the body waits no longer
  made_at         timestamptz not null,
  made_by         uuid,                            -- null: a sender
  primary key (jurisdiction_id, question_id),
  foreign key (jurisdiction_id, question_id) references case_question (jurisdiction_id, id),
  foreign key (jurisdiction_id, question_id, petition_id) references case_question_recipient (jurisdiction_id, question_id, petition_id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check ((petition_id is null) = (made_by is not null))
);

-- Xin gia hạn: each body of the case for its own clock. The first due day stays where it is, in assignment.
create table case_extension (
  jurisdiction_id uuid not null,
  id              uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  from_due_on     date not null,                   -- what held when it was asked for
  due_on          date not null,
  reason          text not null check (length(trim(reason)) > 0),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (due_on > from_due_on)
);
create index on case_extension (jurisdiction_id, assignment_id);
create table case_extension_decision (
  jurisdiction_id uuid not null,
  extension_id    uuid not null,
  granted         boolean not null,
  reason          text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, extension_id),
  foreign key (jurisdiction_id, extension_id) references case_extension (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (granted or length(trim(reason)) > 0)
);

-- Giao trong cơ quan: to an account of the body, or back to nobody. The last row holds; two who give it meet at the version.
create table case_officer (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  version         integer not null check (version >= 1),
  account_id      uuid,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, organisation_id, version),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, account_id) references account (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create view case_officer_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, assignment_id, organisation_id) * from case_officer
  order by jurisdiction_id, assignment_id, organisation_id, version desc;

-- Kiến nghị cấp trên: what the body may not decide goes up by a paper; the answer of the level above comes back to the case.
create table case_forward (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  recipient       text not null check (length(trim(recipient)) > 0),   -- 'Bộ Xây dựng'
  paper_number    text not null check (length(trim(paper_number)) > 0),
  paper_on        date not null,
  text            text not null default '',        -- what is asked of it, as the petitioner reads it
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create table case_forward_answer (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  paper_number    text not null check (length(trim(paper_number)) > 0),
  paper_on        date not null,
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, assignment_id) references case_forward (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);

call fence_by_jurisdiction(array['clock_setting', 'case_question', 'case_question_recipient', 'case_question_end', 'case_extension',
  'case_extension_decision', 'case_officer', 'case_forward', 'case_forward_answer']);

-- Whoever takes a step holds the assignment: the second reads what the first did and is refused by the name of the rule.
create function case_step_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare case_id uuid; refusal text; at date;
begin
  if tg_table_name = 'case_question_end' then
    select assignment_id into case_id from case_question where jurisdiction_id = new.jurisdiction_id and id = new.question_id;
  elsif tg_table_name = 'case_extension_decision' then
    select assignment_id into case_id from case_extension where jurisdiction_id = new.jurisdiction_id and id = new.extension_id;
  else
    case_id := new.assignment_id;
  end if;
  perform from assignment where jurisdiction_id = new.jurisdiction_id and id = case_id for update;
  at := (new.made_at at time zone 'Asia/Ho_Chi_Minh')::date;
  if tg_table_name <> 'case_question_end' and exists (select from assignment_end e
      where e.jurisdiction_id = new.jurisdiction_id and e.assignment_id = case_id) then
    refusal := 'case_has_ended';
  elsif tg_table_name = 'case_question' and exists (select from case_question q
      where q.jurisdiction_id = new.jurisdiction_id and q.assignment_id = case_id and q.wait_until >= at
        and not exists (select from case_question_end e where e.jurisdiction_id = q.jurisdiction_id and e.question_id = q.id)) then
    refusal := 'one_question_at_a_time';
  elsif tg_table_name = 'case_extension' then
    if exists (select from case_extension x where x.jurisdiction_id = new.jurisdiction_id and x.assignment_id = case_id
        and x.organisation_id = new.organisation_id and not exists (select from case_extension_decision d
          where d.jurisdiction_id = x.jurisdiction_id and d.extension_id = x.id)) then
      refusal := 'one_extension_at_a_time';
    elsif not exists (select from assignment a where a.jurisdiction_id = new.jurisdiction_id and a.id = case_id and (a.lead_id = new.organisation_id
        or exists (select from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
          and k.organisation_id = new.organisation_id))) then
      refusal := 'body_of_the_case';
    end if;
  elsif tg_table_name = 'case_officer' then
    if new.account_id is not null and not exists (select from role_grant g
        join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = new.organisation_id and g.organisation_id = any(o.lineage)
        where g.jurisdiction_id = new.jurisdiction_id and g.account_id = new.account_id and g.ended_at is null
          and g.role in ('agency_coordinator', 'agency_leader', 'agency_drafter')) then
      refusal := 'officer_of_the_body';
    end if;
  end if;
  if refusal is not null then
    raise exception using errcode = 'check_violation', constraint = refusal, message = refusal;
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['case_question', 'case_question_end', 'case_extension', 'case_extension_decision', 'case_officer', 'case_forward',
    'case_forward_answer'] loop
    execute format('create trigger case_step_stands before insert on %I for each row execute function case_step_stands()', t);
  end loop;
end $$;

-- Whatever a sender writes while her body waits for her is her answer, however it came to us: of forty, the first counts.
create function sender_answers_question() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into case_question_end (jurisdiction_id, question_id, petition_id, made_at)
    select r.jurisdiction_id, r.question_id, r.petition_id, new.made_at from case_question_recipient r
    join case_question q on q.jurisdiction_id = r.jurisdiction_id and q.id = r.question_id and q.made_at <= new.made_at
    where r.jurisdiction_id = new.jurisdiction_id and r.petition_id = new.petition_id
      and not exists (select from case_question_end e where e.jurisdiction_id = r.jurisdiction_id and e.question_id = r.question_id)
    on conflict do nothing;
  return null;
end $$;
create trigger sender_answers_question after insert on petition_message for each row when (new.kind = 'supplement')
  execute function sender_answers_question();

-- Cases with the body of them over which the account holds one of these roles, leading or coordinating.
create function case_parts_i_hold(roles text[]) returns table (assignment_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  with held as (select o.id, g.conference_id from role_grant g
    join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
    where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = any(roles))
  select a.id, a.lead_id from held h join assignment a on a.jurisdiction_id = current_jurisdiction() and a.lead_id = h.id
    and (h.conference_id is null or h.conference_id = a.conference_id)
  union
  select a.id, k.organisation_id from held h
    join assignment_coordinator k on k.jurisdiction_id = current_jurisdiction() and k.organisation_id = h.id
    join assignment a on a.jurisdiction_id = k.jurisdiction_id and a.id = k.assignment_id and (h.conference_id is null or h.conference_id = a.conference_id) $$;
-- Who sees the clock of a case: its bodies, and the house that follows the conference.
create function cases_i_see() returns setof uuid language sql stable security definer set search_path = public as $$
  select assignments_of_mine() union select cases_i_follow() $$;

create policy readable on case_question as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_see()));
create policy readable on case_question_recipient as restrictive for select using ((select is_system())
  or exists (select from case_question q where q.id = question_id));
create policy readable on case_question_end as restrictive for select using ((select is_system())
  or exists (select from case_question q where q.id = question_id));
create policy readable on case_extension as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_see()));
create policy readable on case_extension_decision as restrictive for select using ((select is_system())
  or exists (select from case_extension x where x.id = extension_id));
create policy readable on case_officer as restrictive for select using ((select is_system()) or (assignment_id, organisation_id) in
  (select h.assignment_id, h.organisation_id from case_parts_i_hold(array['agency_coordinator', 'agency_leader', 'agency_drafter']) h));
create policy readable on case_forward as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_see()));
create policy readable on case_forward_answer as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_see()));

create policy writable on clock_setting as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and exists (select from role_grant g where g.account_id = current_account() and g.ended_at is null and g.role in ('office', 'standing_body'))));
create policy changeable on clock_setting as restrictive for update using ((select is_system())
  or exists (select from role_grant g where g.account_id = current_account() and g.ended_at is null and g.role in ('office', 'standing_body')));
create policy writable on case_question as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and assignment_id in (select cases_i_write())));
create policy writable on case_question_recipient as restrictive for insert with check ((select is_system())
  or exists (select from case_question q where q.id = question_id and q.assignment_id in (select cases_i_write())));
create policy writable on case_question_end as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and petition_id is null
    and exists (select from case_question q where q.id = question_id and q.assignment_id in (select cases_i_write()))));
create policy writable on case_extension as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and (assignment_id, organisation_id) in (select h.assignment_id, h.organisation_id from case_parts_i_hold(array['agency_coordinator', 'agency_leader']) h)));
create policy writable on case_extension_decision as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and exists (select from case_extension x where x.id = extension_id and x.assignment_id in (select cases_i_release()))));
create policy writable on case_officer as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and (assignment_id, organisation_id) in (select h.assignment_id, h.organisation_id from case_parts_i_hold(array['agency_coordinator', 'agency_leader']) h)));
do $$ declare t text; begin
  foreach t in array array['case_forward', 'case_forward_answer'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system())
      or (made_by = current_account() and assignment_id in (select cases_i_lead(array[''agency_coordinator'', ''agency_leader'']))))', t);
  end loop;
end $$;
revoke delete on clock_setting from doithoai_app;
revoke update, delete on case_question, case_question_recipient, case_question_end, case_extension, case_extension_decision, case_officer,
  case_forward, case_forward_answer from doithoai_app;

-- What the sender reads of the clock, by the receipt alone: the case that holds her petition now, when it was given, since
-- when the body waits for her, what moved the day, and what was passed to the level above. No name of a person.
create function cases_told_to_me() returns table (assignment_id uuid, lead text, first_due_on date, given_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select a.id, o.name, a.due_on, a.made_at from assignment a
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  where a.jurisdiction_id = current_jurisdiction() and current_bearer() is not null
    and (a.petition_id = current_bearer() or a.group_id in (select m.group_id from petition_group_move_now m
      where m.jurisdiction_id = a.jurisdiction_id and m.petition_id = current_bearer()))
    and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id) $$;
create function extensions_told_to_me() returns table (assignment_id uuid, due_on date, reason text, granted_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select x.assignment_id, x.due_on, x.reason, d.made_at from cases_told_to_me() c
  join assignment a on a.jurisdiction_id = current_jurisdiction() and a.id = c.assignment_id
  join case_extension x on x.jurisdiction_id = a.jurisdiction_id and x.assignment_id = a.id and x.organisation_id = a.lead_id
  join case_extension_decision d on d.jurisdiction_id = x.jurisdiction_id and d.extension_id = x.id and d.granted
  order by d.made_at $$;
create function questions_told_to_me() returns table (assignment_id uuid, asked_at timestamptz, wait_until date, ended_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select q.assignment_id, q.made_at, q.wait_until, e.made_at from cases_told_to_me() c
  join case_question q on q.jurisdiction_id = current_jurisdiction() and q.assignment_id = c.assignment_id
  left join case_question_end e on e.jurisdiction_id = q.jurisdiction_id and e.question_id = q.id
  order by q.made_at $$;
create function forwards_told_to_me() returns table (assignment_id uuid, recipient text, paper_number text, paper_on date, text text,
    answer_number text, answer_on date, answer text, answered_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select f.assignment_id, f.recipient, f.paper_number, f.paper_on, f.text, r.paper_number, r.paper_on, r.text, r.made_at
  from cases_told_to_me() c
  join case_forward f on f.jurisdiction_id = current_jurisdiction() and f.assignment_id = c.assignment_id
  left join case_forward_answer r on r.jurisdiction_id = f.jurisdiction_id and r.assignment_id = f.assignment_id $$;

-- Those of my bodies' cases with these words, or with that code. Of a sender who hides only what was reviewed is searched: nobody guesses at a name.
create function my_desk_worded(query tsquery, sought_code text) returns setof uuid language sql stable security definer set search_path = public as $$
  with parts as materialized (select a.id, a.group_id, a.petition_id from assignment a where a.jurisdiction_id = current_jurisdiction()
      and a.id in (select h.assignment_id from case_parts_i_hold(array['agency_coordinator', 'agency_leader', 'agency_drafter']) h)
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)),
    members as materialized (select p.id, m.petition_id from parts p join petition_group_move m on m.jurisdiction_id = current_jurisdiction()
        and m.group_id = p.group_id where not exists (select from petition_group_move l
          where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)
      union all select id, petition_id from parts where petition_id is not null)
  select distinct m.id from members m join petition q on q.jurisdiction_id = current_jurisdiction() and q.id = m.petition_id
  where case when sought_code is not null then exists (select from petition_code c
      where c.jurisdiction_id = q.jurisdiction_id and c.petition_id = q.id and c.code = sought_code)
    when q.hides_identity then coalesce((select v.words @@ query from petition_public v where v.jurisdiction_id = q.jurisdiction_id
      and v.petition_id = q.id order by v.version desc limit 1), false)
    else q.words @@ query end $$;
-- What the few cases of one page say besides: at how many earlier conferences the same was asked, how many files came with it.
create function my_desk_facts(ids uuid[]) returns table (assignment_id uuid, asked_before integer, attachments integer)
  language sql stable security definer set search_path = public as $$
  with parts as materialized (select a.id, a.group_id, a.petition_id from assignment a where a.jurisdiction_id = current_jurisdiction() and a.id = any(ids)
      and a.id in (select h.assignment_id from case_parts_i_hold(array['agency_coordinator', 'agency_leader', 'agency_drafter']) h)),
    members as materialized (select p.id, m.petition_id from parts p join petition_group_move m on m.jurisdiction_id = current_jurisdiction()
        and m.group_id = p.group_id where not exists (select from petition_group_move l
          where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id and l.version > m.version)
      union all select id, petition_id from parts where petition_id is not null)
  select p.id,
    (select count(distinct x.conference_id)::integer from members m
      join petition_recurrence_now r on r.jurisdiction_id = current_jurisdiction() and r.petition_id = m.petition_id and (r.confirmed or r.made_by is null)
      join petition x on x.jurisdiction_id = r.jurisdiction_id and x.id = r.earlier_id where m.id = p.id),
    (select count(*)::integer from members m
      join petition_attachment f on f.jurisdiction_id = current_jurisdiction() and f.petition_id = m.petition_id where m.id = p.id)
  from parts p $$;
