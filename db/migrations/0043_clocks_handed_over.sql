-- A case handed to the body that took the function over keeps its clock: since when it runs, the questions with what ended them,
-- the extensions, what went to the level above. Owned by the room answers; triage, which hands over, knows nothing of clocks.

create table case_clock_start (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  given_at        timestamptz not null,            -- when the first body of the chain was given the case
  primary key (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id)
);
call fence_by_jurisdiction(array['case_clock_start']);
create policy readable on case_clock_start as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_see()));
create policy by_system on case_clock_start as restrictive for insert with check ((select is_system()));
revoke update, delete on case_clock_start from doithoai_app;

-- The story is told again, word for word with its moments, under the new case: whoever reads or goes on with it needs no chain.
create function carry_clock(jurisdiction uuid, gone assignment, heir assignment) returns void language plpgsql security definer set search_path = public as $$
declare asked case_question; extended case_extension; copied uuid; body uuid;
begin
  insert into case_clock_start values (jurisdiction, heir.id, coalesce(
    (select s.given_at from case_clock_start s where s.jurisdiction_id = jurisdiction and s.assignment_id = gone.id), gone.made_at));
  for asked in select * from case_question q where q.jurisdiction_id = jurisdiction and q.assignment_id = gone.id order by q.made_at loop
    copied := gen_random_uuid();
    insert into case_question (jurisdiction_id, id, assignment_id, text, wait_until, made_at, made_by)
      values (jurisdiction, copied, heir.id, asked.text, asked.wait_until, asked.made_at, asked.made_by);
    insert into case_question_recipient (jurisdiction_id, question_id, petition_id)
      select jurisdiction, copied, r.petition_id from case_question_recipient r where r.jurisdiction_id = jurisdiction and r.question_id = asked.id;
    insert into case_question_end (jurisdiction_id, question_id, petition_id, made_at, made_by)
      select jurisdiction, copied, e.petition_id, e.made_at, e.made_by from case_question_end e
      where e.jurisdiction_id = jurisdiction and e.question_id = asked.id;
  end loop;
  for extended in select * from case_extension x where x.jurisdiction_id = jurisdiction and x.assignment_id = gone.id order by x.made_at loop
    body := case when extended.organisation_id = gone.lead_id then heir.lead_id
      when exists (select from assignment_coordinator k where k.jurisdiction_id = jurisdiction and k.assignment_id = heir.id
        and k.organisation_id = extended.organisation_id) then extended.organisation_id end;
    continue when body is null;
    copied := gen_random_uuid();
    insert into case_extension (jurisdiction_id, id, assignment_id, organisation_id, from_due_on, due_on, reason, made_at, made_by)
      values (jurisdiction, copied, heir.id, body, extended.from_due_on, extended.due_on, extended.reason, extended.made_at, extended.made_by);
    insert into case_extension_decision (jurisdiction_id, extension_id, granted, reason, made_at, made_by)
      select jurisdiction, copied, d.granted, d.reason, d.made_at, d.made_by from case_extension_decision d
      where d.jurisdiction_id = jurisdiction and d.extension_id = extended.id;
  end loop;
  insert into case_forward (jurisdiction_id, assignment_id, recipient, paper_number, paper_on, text, made_at, made_by)
    select jurisdiction, heir.id, f.recipient, f.paper_number, f.paper_on, f.text, f.made_at, f.made_by from case_forward f
    where f.jurisdiction_id = jurisdiction and f.assignment_id = gone.id;
  insert into case_forward_answer (jurisdiction_id, assignment_id, paper_number, paper_on, text, made_at, made_by)
    select jurisdiction, heir.id, r.paper_number, r.paper_on, r.text, r.made_at, r.made_by from case_forward_answer r
    where r.jurisdiction_id = jurisdiction and r.assignment_id = gone.id;
end $$;
revoke execute on function carry_clock(uuid, assignment, assignment) from public;
create function clock_goes_along() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform carry_clock(new.jurisdiction_id, gone, heir) from assignment gone, assignment heir
    where gone.jurisdiction_id = new.jurisdiction_id and gone.id = new.assignment_id
      and heir.jurisdiction_id = new.jurisdiction_id and heir.id = new.next_id;
  return null;
end $$;
create trigger clock_goes_along after insert on assignment_end for each row when (new.why = 'handed_over' and new.next_id is not null)
  execute function clock_goes_along();

-- A body that coordinates in the place of another has its extensions.
create function extensions_go_along() returns trigger language plpgsql security definer set search_path = public as $$
declare extended case_extension; copied uuid;
begin
  for extended in select x.* from case_extension x
      join organisation_succession s on s.jurisdiction_id = x.jurisdiction_id and s.predecessor_id = x.organisation_id
        and s.successor_id = new.organisation_id and s.function_code is null
      join assignment_coordinator k on k.jurisdiction_id = x.jurisdiction_id and k.assignment_id = x.assignment_id
        and k.organisation_id = x.organisation_id
      where x.jurisdiction_id = new.jurisdiction_id and x.assignment_id = new.assignment_id order by x.made_at loop
    copied := gen_random_uuid();
    insert into case_extension (jurisdiction_id, id, assignment_id, organisation_id, from_due_on, due_on, reason, made_at, made_by)
      values (new.jurisdiction_id, copied, new.assignment_id, new.organisation_id, extended.from_due_on, extended.due_on, extended.reason,
        extended.made_at, extended.made_by);
    insert into case_extension_decision (jurisdiction_id, extension_id, granted, reason, made_at, made_by)
      select d.jurisdiction_id, copied, d.granted, d.reason, d.made_at, d.made_by from case_extension_decision d
      where d.jurisdiction_id = new.jurisdiction_id and d.extension_id = extended.id;
  end loop;
  return null;
end $$;
create trigger extensions_go_along after insert on assignment_coordinator for each row execute function extensions_go_along();

-- With since when the clock runs, where that is not the day on which this body was given the case.
create or replace function case_waits(ids uuid[]) returns table (assignment_id uuid, waits jsonb) language sql stable security definer set search_path = public as $$
  select q.assignment_id, jsonb_agg(jsonb_build_object('askedAt', q.made_at, 'waitUntil', q.wait_until, 'endedAt', e.made_at,
    'givenAt', (select s.given_at from case_clock_start s where s.jurisdiction_id = q.jurisdiction_id and s.assignment_id = q.assignment_id)) order by q.made_at)
  from case_question q left join case_question_end e on e.jurisdiction_id = q.jurisdiction_id and e.question_id = q.id
  where q.jurisdiction_id = current_jurisdiction() and q.assignment_id = any(ids) group by 1 $$;
create or replace function cases_told_to_me() returns table (assignment_id uuid, lead text, first_due_on date, given_at timestamptz)
  language sql stable security definer set search_path = public as $$
  select a.id, o.name, a.due_on, coalesce((select s.given_at from case_clock_start s where s.jurisdiction_id = a.jurisdiction_id and s.assignment_id = a.id), a.made_at)
  from assignment a
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  where a.jurisdiction_id = current_jurisdiction() and current_bearer() is not null
    and (a.petition_id = current_bearer() or a.group_id in (select m.group_id from petition_group_move_now m
      where m.jurisdiction_id = a.jurisdiction_id and m.petition_id = current_bearer()))
    and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id) $$;
