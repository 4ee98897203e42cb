-- Bản công khai của câu trả lời: what everybody reads of an approved text, with the names and numbers of people masked. The sender
-- reads the text itself. Owned by the room answers.

-- The last row of a text holds; without one nothing of it is public.
create table answer_public (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  ordinal         integer not null check (ordinal >= 1),
  text            text not null,
  action          text not null,
  bases           text[] not null,
  masks           jsonb not null,                  -- by part: [{ start, end, kind }], offsets in the text as it was approved
  made_at         timestamptz not null,
  made_by         uuid,                            -- null: proposed by the engine where nobody had looked yet
  primary key (jurisdiction_id, assignment_id, version, ordinal),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create view answer_public_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, assignment_id, version) * from answer_public
  order by jurisdiction_id, assignment_id, version, ordinal desc;
call fence_by_jurisdiction(array['answer_public']);
create policy readable on answer_public as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write())
  or assignment_id in (select cases_i_follow()));
create policy writable on answer_public as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and assignment_id in (select cases_i_release()) and exists (select from answer_step s where s.jurisdiction_id = answer_public.jurisdiction_id
    and s.assignment_id = answer_public.assignment_id and s.version = answer_public.version and s.kind = 'approved')));
revoke update, delete on answer_public from doithoai_app;

create or replace function answers_released_public(conference uuid, at timestamptz) returns table (assignment_id uuid, petition_id uuid, title text,
    words text, asking integer, lead text, direct text, text text, action text, done_by date, bases text[], released_from timestamptz)
  language sql stable security definer set search_path = public as $$
  with out as (select distinct on (a.id) a.id, a.petition_id, a.group_id, o.name as lead, v.direct, w.text, w.action, v.done_by, w.bases, r.released_from
    from assignment a
    join answer_release_now r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.released_from <= at
    join answer_version v on v.jurisdiction_id = r.jurisdiction_id and v.assignment_id = r.assignment_id and v.version = r.version
    join answer_public_now w on w.jurisdiction_id = r.jurisdiction_id and w.assignment_id = r.assignment_id and w.version = r.version
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
