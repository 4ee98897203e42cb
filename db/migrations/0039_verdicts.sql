-- Sau khi trả lời: what a sender says of an answer she read, what she asks back, and the case opened again. Owned by the room
-- answers. Each sender has a verdict of her own; the case is opened again once for each answer.

create table verdict_setting (
  jurisdiction_id uuid not null references jurisdiction,
  valid_from      date not null,
  verdict_days    integer not null check (verdict_days between 1 and 90), -- days after the release
  answer_days     integer not null check (answer_days between 1 and 60),  -- working days of a case opened again
  source          text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, valid_from)
);
create table answer_verdict (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  satisfied       boolean not null,
  reason          text not null default '',
  made_at         timestamptz not null,
  primary key (jurisdiction_id, petition_id, assignment_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  check (satisfied or length(trim(reason)) > 0)
);
create index on answer_verdict (jurisdiction_id, assignment_id);
create table case_reopening (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  due_on          date not null,
  due_working     jsonb not null,
  made_at         timestamptz not null,
  primary key (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version)
);
create table answer_question (
  jurisdiction_id uuid not null,
  id              uuid not null,
  petition_id     uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version)
);
create index on answer_question (jurisdiction_id, assignment_id);
create table answer_question_reply (
  jurisdiction_id uuid not null,
  question_id     uuid not null,
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, question_id),
  foreign key (jurisdiction_id, question_id) references answer_question (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
-- The body says that what it promised in this answer is done; a sender may say otherwise.
create table answer_done (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
call fence_by_jurisdiction(array['verdict_setting', 'answer_verdict', 'case_reopening', 'answer_question', 'answer_question_reply', 'answer_done']);

create policy writable on verdict_setting as restrictive for insert with check ((select is_system())
  or exists (select from role_grant g where g.account_id = current_account() and g.ended_at is null and g.role in ('office', 'standing_body')));

-- What came out to the one who asks, whenever that was.
create function cases_answered_to_me() returns setof uuid language sql stable as $$
  select assignment_id from answers_released_to_me('infinity') $$;

do $$ declare t text; begin
  foreach t in array array['answer_verdict', 'answer_question'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or petition_id = (select current_bearer())
      or assignment_id in (select cases_i_write()) or assignment_id in (select cases_i_follow()))', t);
    -- Of the very text that she reads at that moment.
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or (petition_id = (select current_bearer())
      and exists (select from answers_released_to_me(made_at) r where r.assignment_id = %I.assignment_id and r.version = %I.version)))', t, t, t);
  end loop;
  foreach t in array array['case_reopening', 'answer_done'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write())
      or assignment_id in (select cases_i_follow()) or assignment_id in (select cases_answered_to_me()))', t);
  end loop;
end $$;
create policy writable on case_reopening as restrictive for insert with check ((select is_system()) or exists (
  select from answer_verdict d where d.jurisdiction_id = case_reopening.jurisdiction_id and d.assignment_id = case_reopening.assignment_id
    and d.version = case_reopening.version and d.petition_id = current_bearer() and not d.satisfied));
create policy writable on answer_done as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and assignment_id in (select cases_i_write())));
create policy readable on answer_question_reply as restrictive for select using (exists (
  select from answer_question q where q.jurisdiction_id = answer_question_reply.jurisdiction_id and q.id = question_id));
create policy writable on answer_question_reply as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and exists (select from answer_question q where q.jurisdiction_id = answer_question_reply.jurisdiction_id and q.id = question_id
    and q.assignment_id in (select cases_i_write()))));
revoke update, delete on verdict_setting, answer_verdict, case_reopening, answer_question, answer_question_reply, answer_done from doithoai_app;

-- What everybody reads of answers: beside the reviewed, masked words of a petition that is shown, the newest text whose moment
-- has come. Nothing else of a case, and of nobody who hides.
create function answers_released_public(conference uuid, at timestamptz) returns table (assignment_id uuid, petition_id uuid, title text,
    words text, asking integer, lead text, direct text, text text, action text, done_by date, bases text[], released_from timestamptz)
  language sql stable security definer set search_path = public as $$
  with out as (select distinct on (a.id) a.id, a.petition_id, a.group_id, o.name as lead, v.direct, v.text, v.action, v.done_by, v.bases, r.released_from
    from assignment a
    join answer_release_now r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.released_from <= at
    join answer_version v on v.jurisdiction_id = r.jurisdiction_id and v.assignment_id = r.assignment_id and v.version = r.version
    join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
    where a.jurisdiction_id = current_jurisdiction() and a.conference_id = conference
      and conference in (select conferences_that_are_public())
    order by a.id, v.version desc)
  select u.id, q.petition_id, q.title, q.text, count_asking_same(q.petition_id), u.lead, u.direct, u.text, u.action, u.done_by, u.bases, u.released_from
  from out u cross join lateral (
    select p.petition_id, p.title, p.text from petition_public_now p
    where p.jurisdiction_id = current_jurisdiction() and p.conference_id = conference and p.shown and petition_public_stands(p.petition_id, p.version)
      and (p.petition_id = u.petition_id or p.petition_id in (select m.petition_id from petition_group_move_now m
        where m.jurisdiction_id = current_jurisdiction() and m.group_id = u.group_id))
    order by p.petition_id limit 1) q $$;
