-- Triage: who may be heard here, what is masked, who asks the same, who answers. Owned by the room triage.
-- Each decision is a version beside the petition: the original stays, two officers meet at the key, every step has a way back.

-- Lĩnh vực: a province starts with the catalogue and adds its own.
create table petition_topic (
  jurisdiction_id uuid not null references jurisdiction,
  code          text not null,
  name          text not null,
  position      integer not null default 0,
  ended_at      timestamptz,
  primary key (jurisdiction_id, code)
);
create function starting_topics() returns table (code text, name text, "position" integer) language sql immutable as $$
  values ('dat-dai', 'Đất đai', 1),
    ('moi-truong', 'Môi trường', 2),
    ('giao-thong-ha-tang', 'Giao thông, hạ tầng', 3),
    ('y-te', 'Y tế', 4),
    ('bhxh-bhyt', 'Bảo hiểm xã hội, bảo hiểm y tế', 5),
    ('giao-duc', 'Giáo dục', 6),
    ('viec-lam-tien-luong', 'Việc làm, tiền lương', 7),
    ('giam-ngheo-an-sinh', 'Giảm nghèo, an sinh', 8),
    ('nguoi-co-cong', 'Người có công', 9),
    ('nong-nghiep-nong-thon', 'Nông nghiệp, nông thôn', 10),
    ('tin-dung-ngan-hang', 'Vay vốn, ngân hàng', 11),
    ('chuyen-doi-so-vien-thong', 'Chuyển đổi số, viễn thông', 12),
    ('can-bo-noi-vu-tthc', 'Cán bộ, thủ tục hành chính', 13),
    ('trat-tu-an-ninh', 'An ninh, trật tự', 14),
    ('trat-tu-do-thi', 'Trật tự đô thị', 15),
    ('van-hoa-du-lich', 'Văn hóa, du lịch', 16),
    ('dien-nuoc', 'Điện, nước', 17),
    ('tai-chinh-thue-kinh-doanh', 'Thuế, kinh doanh', 18),
    ('binh-dang-gioi-gia-dinh', 'Bình đẳng giới, gia đình', 19) $$;
create function begin_topics() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into petition_topic (jurisdiction_id, code, name, position) select new.id, t.code, t.name, t.position from starting_topics() t;
  return null;
end $$;
create trigger begin_topics after insert on jurisdiction for each row execute function begin_topics();
insert into petition_topic (jurisdiction_id, code, name, position) select j.id, t.code, t.name, t.position from jurisdiction j, starting_topics() t;

create table moderation_decision (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 1),
  decision        text not null check (decision in ('accepted', 'clarification', 'out_of_scope', 'off_theme', 'reopened')),
  redirect        text check (redirect in ('complaint', 'denunciation', 'procedure', 'court', 'other')),
  reason          text not null default '',        -- as the sender reads it
  told            boolean not null default true,   -- false: the officer chose to send no word
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  check (decision in ('accepted', 'reopened') or length(trim(reason)) > 0),
  check ((decision = 'out_of_scope') = (redirect is not null))
);
create view moderation_decision_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from moderation_decision order by jurisdiction_id, petition_id, version desc;

-- Whom it complains of: they neither decide on it nor learn who asked.
create table petition_subject (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  organisation_id uuid not null,
  made_at         timestamptz not null default now(),
  made_by         uuid,                            -- null: found in the text
  ended_at        timestamptz,
  primary key (jurisdiction_id, petition_id, organisation_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);

-- What the public reads: masked, reviewed by a person, hidden at once when it must.
create table petition_public (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 1),
  conference_id   uuid not null,
  title           text not null check (length(title) between 1 and 200),
  text            text not null,                   -- with the masks laid
  masks           jsonb not null default '[]',     -- [{start, end, kind}] in the words as typed
  shown           boolean not null,                -- false: hidden from every list, search, address and export
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create index on petition_public (jurisdiction_id, conference_id);
create view petition_public_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_public order by jurisdiction_id, petition_id, version desc;

-- Key terms of a petition, weighed by the engine: near ones are found through the index.
create table petition_signature (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  engine          text not null,                   -- version of the engine that made it
  terms           text[] not null,
  weights         real[] not null,
  primary key (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  check (cardinality(terms) = cardinality(weights))
);
create index petition_signature_terms on petition_signature using gin (terms);

-- What the engine proposes, with its reasons. Replaced when it is asked again; never a decision.
create table petition_suggestion (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  model_version   text not null,
  topic_code      text not null,
  agency_code     text not null,                   -- of the catalogue: 'xay-dung'
  organisation_id uuid,                            -- the body that holds the function today
  confidence      text not null check (confidence in ('sure', 'maybe', 'little')),
  alternatives    jsonb not null default '[]',
  because         jsonb not null default '[]',
  scope           jsonb,                           -- signs of a complaint, a denunciation, a procedure
  made_at         timestamptz not null default now(),
  primary key (jurisdiction_id, petition_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
-- What an officer decides: topic and who leads. The last version holds; the engine learns from these.
create table petition_classification (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 1),
  topic_code      text not null,
  agency_code     text,
  model_version   text not null,                   -- what was suggested when this was decided
  followed        boolean not null,                -- the suggestion was taken as it stood
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, topic_code) references petition_topic (jurisdiction_id, code)
);
create view petition_classification_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_classification order by jurisdiction_id, petition_id, version desc;
create table triage_model (                        -- what was learned from confirmed cases
  jurisdiction_id uuid not null references jurisdiction,
  version         integer not null,
  engine          text not null,
  state           jsonb not null,
  cases           integer not null,
  trained_at      timestamptz not null default now(),
  primary key (jurisdiction_id, version)
);

-- Those who ask the same. A petition is in one group or none; each move is a version, so that a merge, a split and an undo
-- are rows, and no sender is ever lost.
create table petition_group (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  title           text not null check (length(title) between 1 and 200),
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id)
);
create index on petition_group (jurisdiction_id, conference_id);
create table petition_group_move (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  version         integer not null check (version >= 1),
  group_id        uuid,                            -- null: on its own
  change_id       uuid not null,                   -- all moves of one decision, taken back together
  why             text not null check (why in ('merged', 'split', 'joined', 'undone')),
  made_at         timestamptz not null default now(),
  made_by         uuid,                            -- null: the sender joined by herself
  primary key (jurisdiction_id, petition_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references petition_group (jurisdiction_id, id)
);
create index on petition_group_move (jurisdiction_id, group_id);
create index on petition_group_move (jurisdiction_id, change_id);
create view petition_group_move_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, petition_id) * from petition_group_move order by jurisdiction_id, petition_id, version desc;
-- "Khác việc": not to be proposed again.
create table petition_not_same (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  other_id        uuid not null,
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, petition_id, other_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, other_id) references petition (jurisdiction_id, id),
  check (petition_id < other_id)
);
-- Asked before: in another year, at another level, of a body that is gone.
create table petition_recurrence (
  jurisdiction_id uuid not null,
  petition_id     uuid not null,
  earlier_id      uuid not null,
  confirmed       boolean not null,
  made_at         timestamptz not null default now(),
  made_by         uuid,                            -- null: proposed by the engine
  primary key (jurisdiction_id, petition_id, earlier_id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, earlier_id) references petition (jurisdiction_id, id),
  check (earlier_id < petition_id)
);

-- Giao xử lý: exactly one lead at a time; a refusal and a ruling make the next round. Of a group or of one petition alone.
create table assignment (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  group_id        uuid,
  petition_id     uuid,
  round           integer not null check (round >= 1),
  lead_id         uuid not null,
  due_on          date not null,                   -- the last day in time
  due_working     jsonb not null,                  -- rule, anchor, skipped days, calendar version
  note            text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, group_id, petition_id, round),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, group_id) references petition_group (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, lead_id) references organisation (jurisdiction_id, id),
  check ((group_id is null) <> (petition_id is null))
);
create index on assignment (jurisdiction_id, lead_id, due_on);
create index on assignment (jurisdiction_id, conference_id);
create table assignment_coordinator (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  due_on          date not null,                   -- its own clock
  primary key (jurisdiction_id, assignment_id, organisation_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create table assignment_reply (                    -- nhận, or trả lại with a proposed owner; once for each body
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  kind            text not null check (kind in ('accepted', 'refused')),
  reason          text not null default '',
  proposed_id     uuid,                            -- who should have it
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, organisation_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, proposed_id) references organisation (jurisdiction_id, id),
  check (kind <> 'refused' or (length(trim(reason)) > 0 and proposed_id is not null))
);
create table assignment_ruling (                   -- trọng tài: the office upholds the assignment or gives it to another
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  upheld          boolean not null,
  reason          text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id)
);
create table assignment_end (                      -- taken back, or followed by the next round; then nobody owes it
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  why             text not null check (why in ('taken_back', 'refused', 'handed_over', 'merged', 'withdrawn')),
  next_id         uuid,
  made_at         timestamptz not null,
  made_by         uuid,                            -- null: a body ended and its functions passed on
  primary key (jurisdiction_id, assignment_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, next_id) references assignment (jurisdiction_id, id)
);
create view assignment_now with (security_invoker = true) as
  select a.* from assignment a
  where not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id);
-- The letter that carries assignments to one body.
create table dispatch_letter (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  organisation_id uuid not null,
  number          text,
  issued_on       date,
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create table dispatch_letter_line (
  jurisdiction_id uuid not null,
  letter_id       uuid not null,
  assignment_id   uuid not null,
  primary key (jurisdiction_id, letter_id, assignment_id),
  foreign key (jurisdiction_id, letter_id) references dispatch_letter (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id)
);

-- Danh sách nêu tại hội trường. Versions: two who arrange it meet at the key.
create table shortlist_entry (
  jurisdiction_id uuid not null,
  conference_id   uuid not null,
  petition_id     uuid not null,                   -- who speaks for the group
  version         integer not null check (version >= 1),
  part            text not null check (part in ('main', 'alternate', 'removed')),
  position        double precision not null,
  asker_name      text,                            -- when not the sender herself
  answerer_id     uuid,
  invites_sender  boolean not null default false,  -- passed on to the delegates' list
  why             text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, conference_id, petition_id, version),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, answerer_id) references organisation (jurisdiction_id, id)
);
create view shortlist_entry_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, conference_id, petition_id) * from shortlist_entry
  order by jurisdiction_id, conference_id, petition_id, version desc;

call fence_by_jurisdiction(array['petition_topic', 'moderation_decision', 'petition_subject', 'petition_public', 'petition_signature',
  'petition_suggestion', 'petition_classification', 'triage_model', 'petition_group', 'petition_group_move', 'petition_not_same',
  'petition_recurrence', 'assignment', 'assignment_coordinator', 'assignment_reply', 'assignment_ruling', 'assignment_end', 'dispatch_letter',
  'dispatch_letter_line', 'shortlist_entry']);

-- A body sees what it was given, alone or through the group, now or in an earlier round.
create function bodies_i_answer_for() returns setof uuid language sql stable security definer set search_path = public as $$
  select distinct o.id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null
    and g.role in ('agency_coordinator', 'agency_leader', 'agency_drafter') $$;
create function assignments_of_mine() returns setof uuid language sql stable security definer set search_path = public as $$
  select a.id from assignment a where a.jurisdiction_id = current_jurisdiction() and (a.lead_id in (select bodies_i_answer_for())
    or exists (select from assignment_coordinator k where k.jurisdiction_id = a.jurisdiction_id and k.assignment_id = a.id
      and k.organisation_id in (select bodies_i_answer_for()))) $$;
create or replace function petitions_assigned_to_me() returns setof uuid language sql stable security definer set search_path = public as $$
  with mine as (select a.* from assignment a where a.jurisdiction_id = current_jurisdiction() and a.id in (select assignments_of_mine()))
  select petition_id from mine where petition_id is not null
  union
  select g.petition_id from petition_group_move_now g join mine m on m.group_id = g.group_id where g.jurisdiction_id = current_jurisdiction() $$;
-- Who asked: only while it is theirs to answer, unless the sender hides, and never the body complained of.
create or replace function petitions_that_show_me_their_sender() returns setof uuid language sql stable security definer set search_path = public as $$
  select p.id from petition p
  where p.jurisdiction_id = current_jurisdiction() and not p.hides_identity and p.id in (select petitions_assigned_to_me())
    and not exists (select from petition_subject s where s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id and s.ended_at is null
      and s.organisation_id in (select bodies_i_answer_for())) $$;

-- The reviewed text is for everybody once the conference is public; earlier versions, hidden ones and what was withdrawn are not.
create function conferences_that_are_public() returns setof uuid language sql stable security definer set search_path = public as $$
  select conference_id from conference_publication where jurisdiction_id = current_jurisdiction() $$;
create function petition_public_stands(petition uuid, of_version integer) returns boolean language sql stable security definer set search_path = public as $$
  select not exists (select from petition_public q where q.jurisdiction_id = current_jurisdiction() and q.petition_id = petition and q.version > of_version)
    and not exists (select from petition_withdrawal_now w where w.jurisdiction_id = current_jurisdiction() and w.petition_id = petition and w.withdrawn) $$;
create policy readable on petition_public as restrictive for select using (
  (select is_system()) or exists (select from petition p where p.id = petition_id)
  or (shown and conference_id in (select conferences_that_are_public()) and petition_public_stands(petition_id, version)));

-- What hangs on a petition is seen by whoever sees it; what the house thinks of it, not by the sender.
do $$ declare t text; begin
  foreach t in array array['moderation_decision', 'petition_group_move'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or exists (select from petition p where p.id = petition_id))', t);
  end loop;
  foreach t in array array['petition_subject', 'petition_signature', 'petition_suggestion', 'petition_classification', 'petition_not_same',
    'petition_recurrence', 'shortlist_entry'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system())
      or (current_account() is not null and exists (select from petition p where p.id = petition_id)))', t);
  end loop;
end $$;
create policy readable on petition_group as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read())
  or exists (select from petition_group_move m where m.group_id = petition_group.id));
create policy readable on assignment as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()) or id in (select assignments_of_mine())
  or petition_id = (select current_bearer())
  or group_id in (select m.group_id from petition_group_move_now m where m.petition_id = (select current_bearer())));
do $$ declare t text; begin
  foreach t in array array['assignment_coordinator', 'assignment_reply', 'assignment_ruling', 'assignment_end', 'dispatch_letter_line'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or exists (select from assignment a where a.id = assignment_id))', t);
  end loop;
end $$;
create policy readable on dispatch_letter as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()) or organisation_id in (select bodies_i_answer_for()));
create policy staff_only on triage_model as restrictive for select using ((select is_system()) or current_account() is not null);

-- Who decides: those who sort, unless the body complained of is theirs (what stands above the conference itself excepted:
-- somebody must decide).
create function conferences_i_sort() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body', 'moderator']) $$;
create function complains_of_me(petition uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from petition_subject s
    join petition p on p.jurisdiction_id = s.jurisdiction_id and p.id = s.petition_id
    join conference c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.conference_id
    join organisation host on host.jurisdiction_id = c.jurisdiction_id and host.id = c.organisation_id
    join role_grant g on g.jurisdiction_id = s.jurisdiction_id and g.account_id = current_account() and g.ended_at is null
    join organisation mine on mine.jurisdiction_id = g.jurisdiction_id and mine.id = g.organisation_id
    where s.jurisdiction_id = current_jurisdiction() and s.petition_id = petition and s.ended_at is null
      and s.organisation_id = any(mine.lineage) and s.organisation_id <> all(host.lineage)) $$;
do $$ declare t text; begin
  foreach t in array array['moderation_decision', 'petition_public', 'petition_classification', 'petition_not_same'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or (not complains_of_me(petition_id)
      and exists (select from petition p where p.id = petition_id and p.conference_id in (select conferences_i_sort()))))', t);
  end loop;
  foreach t in array array['petition_group', 'assignment', 'dispatch_letter', 'shortlist_entry'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or conference_id in (select conferences_i_sort()))', t);
  end loop;
end $$;
create policy writable on assignment_reply as restrictive for insert with check ((select is_system()) or organisation_id in (select bodies_i_answer_for())
  or exists (select from assignment a where a.id = assignment_id and a.conference_id in (select conferences_i_sort())));
create policy writable on assignment_ruling as restrictive for insert with check ((select is_system())
  or exists (select from assignment a where a.id = assignment_id and a.conference_id in (select conferences_i_hold(array['office', 'chair', 'deputy_signer']))));

revoke update, delete on moderation_decision, petition_public, petition_classification, petition_group_move, petition_not_same, petition_recurrence,
  triage_model, assignment, assignment_coordinator, assignment_reply, assignment_ruling, assignment_end, dispatch_letter_line, shortlist_entry
  from doithoai_app;
revoke delete on petition_topic, petition_subject, petition_group, dispatch_letter from doithoai_app;
