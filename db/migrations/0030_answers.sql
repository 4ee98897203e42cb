-- Trả lời: what the leading body answers, who let it pass, when it reaches the sender. Owned by the room answers.
-- Each save is a version and each decision a row; a draft is read by the body alone, an approved text by the house,
-- and by the sender only from the moment of its release.

create table answer_version (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null check (version >= 1),
  direct          text check (direct in ('yes', 'no', 'partly', 'when', 'explained')),
  text            text not null default '',        -- the answer in the body's words
  action          text not null default '',        -- what will be done
  responsible     text not null default '',        -- by whom
  done_by         date,                            -- until which day
  bases           text[] not null default '{}',    -- a law or paper with its number, one each
  writing         uuid not null,                   -- the open form: what it saves by itself goes on, another's is another's
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create table answer_step (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  kind            text not null check (kind in ('submitted', 'checked', 'approved', 'returned')),
  reason          text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, version, kind),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (kind <> 'returned' or length(trim(reason)) > 0)
);
-- Of two who decide on one text at once, one approves or returns, the other is told.
create unique index one_decision_for_an_answer on answer_step (jurisdiction_id, assignment_id, version) where kind in ('approved', 'returned');
create table answer_comment (
  jurisdiction_id uuid not null,
  id              uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  text            text not null check (length(trim(text)) > 0),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create index on answer_comment (jurisdiction_id, assignment_id);
-- Công bố: from when the senders read it. The last row of a version holds; without a moment it was taken back before it came.
create table answer_release (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  ordinal         integer not null check (ordinal >= 1),
  released_from   timestamptz,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, version, ordinal),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (released_from >= made_at)
);
create view answer_release_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, assignment_id, version) * from answer_release
  order by jurisdiction_id, assignment_id, version, ordinal desc;

call fence_by_jurisdiction(array['answer_version', 'answer_step', 'answer_comment', 'answer_release']);

-- Whoever writes or decides holds the assignment: the second reads what the first did and is refused by the name of the rule.
create function answer_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare latest integer; author uuid; submitter uuid; refusal text;
begin
  perform from assignment where jurisdiction_id = new.jurisdiction_id and id = new.assignment_id for update;
  select max(version) into latest from answer_version where jurisdiction_id = new.jurisdiction_id and assignment_id = new.assignment_id;
  if tg_table_name <> 'answer_release' and exists (select from assignment_end e
      where e.jurisdiction_id = new.jurisdiction_id and e.assignment_id = new.assignment_id) then
    refusal := 'answer_of_an_ended_assignment';
  elsif tg_table_name = 'answer_version' then
    if new.version <> coalesce(latest, 0) + 1 then refusal := 'answer_version_pkey'; end if;
  elsif tg_table_name = 'answer_step' then
    select made_by into author from answer_version
      where jurisdiction_id = new.jurisdiction_id and assignment_id = new.assignment_id and version = new.version;
    select made_by into submitter from answer_step where jurisdiction_id = new.jurisdiction_id and assignment_id = new.assignment_id
      and version = new.version and kind = 'submitted';
    if new.version <> latest then refusal := 'answer_has_a_newer_version';
    elsif new.kind <> 'submitted' and submitter is null then refusal := 'answer_was_submitted';
    elsif new.kind in ('checked', 'approved') and new.made_by in (author, submitter) then refusal := 'nobody_approves_own_answer';
    elsif new.kind = 'checked' and exists (select from answer_step s where s.jurisdiction_id = new.jurisdiction_id
        and s.assignment_id = new.assignment_id and s.version = new.version and s.kind in ('approved', 'returned')) then
      refusal := 'one_decision_for_an_answer';
    end if;
  elsif tg_table_name = 'answer_release' then
    if not exists (select from answer_step s where s.jurisdiction_id = new.jurisdiction_id and s.assignment_id = new.assignment_id
        and s.version = new.version and s.kind = 'approved') then refusal := 'answer_was_approved';
    elsif exists (select from answer_release_now r where r.jurisdiction_id = new.jurisdiction_id and r.assignment_id = new.assignment_id
        and r.version = new.version and r.released_from <= new.made_at) then refusal := 'answer_is_out';
    end if;
  end if;
  if refusal is not null then
    raise exception using errcode = 'check_violation', constraint = refusal, message = refusal;
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['answer_version', 'answer_step', 'answer_comment', 'answer_release'] loop
    execute format('create trigger answer_stands before insert on %I for each row execute function answer_stands()', t);
  end loop;
end $$;

-- Cases that a body leads over which the account holds one of these roles. A coordinating body has its own words to say, not
-- those of the one who leads.
create function cases_i_lead(roles text[]) returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct a.id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
  join assignment a on a.jurisdiction_id = o.jurisdiction_id and a.lead_id = o.id and (g.conference_id is null or g.conference_id = a.conference_id)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = any(roles) $$;
create function cases_i_write() returns setof uuid language sql stable as $$
  select cases_i_lead(array['agency_coordinator', 'agency_leader', 'agency_drafter']) $$;
create function cases_i_follow() returns setof uuid language sql stable security definer set search_path = public as $$
  select id from assignment where jurisdiction_id = current_jurisdiction() and conference_id in (select conferences_whose_petitions_i_read()) $$;
create function cases_i_release() returns setof uuid language sql stable security definer set search_path = public as $$
  select id from assignment where jurisdiction_id = current_jurisdiction()
    and conference_id in (select conferences_i_hold(array['office', 'standing_body'])) $$;

create policy readable on answer_step as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write())
  or (kind = 'approved' and assignment_id in (select cases_i_follow())));
create policy readable on answer_version as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write())
  or exists (select from answer_step s where s.jurisdiction_id = answer_version.jurisdiction_id
    and s.assignment_id = answer_version.assignment_id and s.version = answer_version.version and s.kind = 'approved'));
create policy readable on answer_comment as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write()));
create policy readable on answer_release as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write())
  or assignment_id in (select cases_i_follow()));

do $$ declare t text; begin
  foreach t in array array['answer_version', 'answer_comment'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system())
      or (made_by = current_account() and assignment_id in (select cases_i_write())))', t);
  end loop;
end $$;
create policy writable on answer_step as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and case kind when 'submitted' then assignment_id in (select cases_i_write())
    when 'approved' then assignment_id in (select cases_i_lead(array['agency_leader']))
    else assignment_id in (select cases_i_lead(array['agency_coordinator', 'agency_leader'])) end));
create policy writable on answer_release as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and assignment_id in (select cases_i_release())));
revoke update, delete on answer_version, answer_step, answer_comment, answer_release from doithoai_app;

-- What the sender reads: by the receipt alone, of her case or of the group she stood in, the newest text whose moment has
-- come. The moment comes with the question, so that the clock of the world decides here too.
create function answers_released_to_me(at timestamptz) returns table (assignment_id uuid, version integer, lead text, direct text,
    text text, action text, responsible text, done_by date, bases text[], released_from timestamptz)
  language sql stable security definer set search_path = public as $$
  select distinct on (a.id) a.id, v.version, o.name, v.direct, v.text, v.action, v.responsible, v.done_by, v.bases, r.released_from
  from assignment a
  join answer_release_now r on r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id and r.released_from <= at
  join answer_version v on v.jurisdiction_id = r.jurisdiction_id and v.assignment_id = r.assignment_id and v.version = r.version
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  where a.jurisdiction_id = current_jurisdiction() and (a.petition_id = current_bearer() or a.group_id in (
    select m.group_id from petition_group_move m where m.jurisdiction_id = a.jurisdiction_id and m.petition_id = current_bearer()
      and not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id
        and l.version > m.version and l.made_at <= r.released_from)))
  order by a.id, v.version desc $$;
