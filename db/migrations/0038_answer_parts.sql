-- What makes an answer whole: its files, its bases by their days of force, what it was taken from, who lets it pass in this
-- body, what the coordinating bodies say, and the draft that goes along with its case. Owned by the room answers.

-- Tệp kèm: of the body that leads, or of one that coordinates. A version names those it carries, so that an approved text
-- keeps its own.
create table answer_attachment (
  jurisdiction_id uuid not null,
  id              uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,                   -- whose
  kind            text not null check (kind in ('photo', 'document')),
  file_id         uuid not null,                   -- named plainly ('Ảnh 1.jpg')
  original_name   text not null,                   -- may name people: for the body alone
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, file_id) references file (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create index on answer_attachment (jurisdiction_id, assignment_id);
alter table answer_version add column files uuid[] not null default '{}' check (cardinality(files) <= 10);

-- Thư viện văn bản: what the province wrote over the starting set of the program, or beside it. The last version holds.
create table law (
  jurisdiction_id uuid not null references jurisdiction,
  number          text not null check (length(number) between 3 and 60), -- '31/2024/QH15'
  version         integer not null check (version >= 1),
  title           text not null check (length(trim(title)) > 0),         -- 'Luật Đất đai'
  issuer          text not null,
  issued_on       date not null,
  force_from      date not null,
  force_until     date,                            -- the last day in force; null: not known to end
  replaced_by     text[] not null default '{}',    -- numbers
  source          text not null check (length(trim(source)) > 0),
  listed          boolean not null default true,   -- false: struck out
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, number, version),
  check (force_from >= issued_on), check (force_until >= force_from)
);
create view law_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, number) * from law order by jurisdiction_id, number, version desc;

-- Cách duyệt: whether the head of section looks a text through before the leader. Of a body, or of the whole province.
create table approval_rule (
  jurisdiction_id uuid not null references jurisdiction,
  body_id         uuid,                            -- null: wherever a body has none of its own
  version         integer not null check (version >= 1),
  section         text check (section in ('required', 'optional', 'none')), -- null: as those above it do
  made_at         timestamptz not null,
  made_by         uuid not null,
  unique nulls not distinct (jurisdiction_id, body_id, version),
  foreign key (jurisdiction_id, body_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (body_id is not null or section is not null)
);
create view approval_rule_now with (security_invoker = true) as
  select distinct on (jurisdiction_id, body_id) * from approval_rule order by jurisdiction_id, body_id, version desc;
create function section_of(body uuid) returns text language sql stable security definer set search_path = public as $$
  select coalesce((select r.section from organisation o
    join approval_rule_now r on r.jurisdiction_id = o.jurisdiction_id and (r.body_id is null or r.body_id = any(o.lineage))
    where o.jurisdiction_id = current_jurisdiction() and o.id = body and r.section is not null
    order by array_position(o.lineage, r.body_id) desc nulls last limit 1), 'optional') $$;

-- Góp ý: to which part it belongs, and whether it has been seen to.
alter table answer_comment add column part text check (part in ('direct', 'text', 'action', 'responsible', 'done_by', 'bases', 'result', 'files'));
create table comment_settlement (
  jurisdiction_id uuid not null,
  comment_id      uuid not null,
  ordinal         integer not null check (ordinal >= 1),
  settled         boolean not null,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, comment_id, ordinal),
  foreign key (jurisdiction_id, comment_id) references answer_comment (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);

-- Ý kiến phối hợp: the coordinating body's own words for the one answer of the body that leads, approved by its own leader.
create table contribution_version (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  version         integer not null check (version >= 1),
  text            text not null default '',
  bases           text[] not null default '{}',
  files           uuid[] not null default '{}' check (cardinality(files) <= 10),
  writing         uuid not null,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, organisation_id, version),
  foreign key (jurisdiction_id, assignment_id, organisation_id) references assignment_coordinator (jurisdiction_id, assignment_id, organisation_id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create table contribution_step (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  version         integer not null,
  kind            text not null check (kind in ('submitted', 'approved', 'returned')),
  reason          text not null default '',
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, assignment_id, organisation_id, version, kind),
  foreign key (jurisdiction_id, assignment_id, organisation_id, version)
    references contribution_version (jurisdiction_id, assignment_id, organisation_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (kind <> 'returned' or length(trim(reason)) > 0)
);
create unique index one_decision_for_a_contribution on contribution_step (jurisdiction_id, assignment_id, organisation_id, version)
  where kind in ('approved', 'returned');

-- Lấy lại: which version was begun from an earlier answer, and whose.
create table answer_reuse (
  jurisdiction_id      uuid not null,
  assignment_id        uuid not null,
  version              integer not null,
  source_assignment_id uuid not null,
  source_version       integer not null,
  made_at              timestamptz not null,
  made_by              uuid not null,
  primary key (jurisdiction_id, assignment_id, version, source_assignment_id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, source_assignment_id, source_version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
-- Words of what was approved, to be found unsigned.
create table answer_words (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  words           tsvector not null,
  approved_at     timestamptz not null,
  primary key (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version)
);
create index answer_words_words on answer_words using gin (words);
-- Bản nháp đi theo việc: where a case goes on as another with the same body, from which it came.
create table answer_carry (
  jurisdiction_id    uuid not null,
  assignment_id      uuid not null,
  from_assignment_id uuid not null,
  from_version       integer not null,
  version            integer,                      -- as which version; null: something was written here already
  made_at            timestamptz not null,
  primary key (jurisdiction_id, assignment_id, from_assignment_id),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, from_assignment_id, from_version) references answer_version (jurisdiction_id, assignment_id, version)
);

call fence_by_jurisdiction(array['answer_attachment', 'law', 'approval_rule', 'comment_settlement', 'contribution_version',
  'contribution_step', 'answer_reuse', 'answer_words', 'answer_carry']);

-- Coordinating bodies over which the account holds one of these roles, case by case.
create function contributions_i_lead(roles text[]) returns table (assignment_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = public as $$
  select distinct k.assignment_id, k.organisation_id from role_grant g
  join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
  join assignment_coordinator k on k.jurisdiction_id = o.jurisdiction_id and k.organisation_id = o.id
  join assignment a on a.jurisdiction_id = k.jurisdiction_id and a.id = k.assignment_id and (g.conference_id is null or g.conference_id = a.conference_id)
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = any(roles) $$;
create function contributions_i_write() returns table (assignment_id uuid, organisation_id uuid) language sql stable as $$
  select * from contributions_i_lead(array['agency_coordinator', 'agency_leader', 'agency_drafter']) $$;

create policy readable on contribution_step as restrictive for select using ((select is_system())
  or (assignment_id, organisation_id) in (select * from contributions_i_write()) or (kind = 'approved' and assignment_id in (select cases_i_write())));
create policy readable on contribution_version as restrictive for select using ((select is_system())
  or (assignment_id, organisation_id) in (select * from contributions_i_write())
  or (assignment_id in (select cases_i_write()) and exists (select from contribution_step s
    where s.jurisdiction_id = contribution_version.jurisdiction_id and s.assignment_id = contribution_version.assignment_id
      and s.organisation_id = contribution_version.organisation_id and s.version = contribution_version.version and s.kind = 'approved')));
create policy writable on contribution_version as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and (assignment_id, organisation_id) in (select * from contributions_i_write())));
create policy writable on contribution_step as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and (assignment_id, organisation_id) in (select * from contributions_i_lead(case kind when 'submitted' then
      array['agency_coordinator', 'agency_leader', 'agency_drafter'] when 'approved' then array['agency_leader']
      else array['agency_coordinator', 'agency_leader'] end))));

-- A file is read with a text that carries it, by whoever may read that text.
create policy readable on answer_attachment as restrictive for select using ((select is_system()) or made_by = current_account()
  or exists (select from answer_version v where v.jurisdiction_id = answer_attachment.jurisdiction_id
    and v.assignment_id = answer_attachment.assignment_id and answer_attachment.id = any(v.files))
  or exists (select from contribution_version v where v.jurisdiction_id = answer_attachment.jurisdiction_id
    and v.assignment_id = answer_attachment.assignment_id and answer_attachment.id = any(v.files)));
create policy writable on answer_attachment as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and ((assignment_id in (select cases_i_write()) and exists (select from assignment a where a.id = assignment_id and a.lead_id = organisation_id))
    or (assignment_id, organisation_id) in (select * from contributions_i_write()))));

create policy readable on law as restrictive for select using ((select is_system()) or current_account() is not null);
create policy writable on law as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and account_holds(array['office', 'standing_body'])));

create function sets_approval(body uuid) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from role_grant g left join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = body
    where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.conference_id is null
      and case when body is null then g.role = 'office' else g.role = 'agency_leader' and g.organisation_id = any(o.lineage) end) $$;
create policy readable on approval_rule as restrictive for select using ((select is_system()) or current_account() is not null);
create policy writable on approval_rule as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and sets_approval(body_id)));

create policy readable on comment_settlement as restrictive for select using ((select is_system())
  or exists (select from answer_comment c where c.id = comment_id));
create policy writable on comment_settlement as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and exists (select from answer_comment c where c.id = comment_id)));

create policy readable on answer_reuse as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write()));
create policy writable on answer_reuse as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and assignment_id in (select cases_i_write())));
create policy readable on answer_carry as restrictive for select using ((select is_system()) or assignment_id in (select cases_i_write()));
create policy writable on answer_carry as restrictive for insert with check ((select is_system()));
create policy readable on answer_words as restrictive for select using ((select is_system()));
create policy writable on answer_words as restrictive for insert with check ((select is_system()));
revoke update, delete on answer_attachment, law, approval_rule, comment_settlement, contribution_version, contribution_step,
  answer_reuse, answer_words, answer_carry from doithoai_app;

create function refuse_by_name(refusal text) returns void language plpgsql as $$
begin
  raise exception using errcode = 'check_violation', constraint = refusal, message = refusal;
end $$;

-- Looked through by somebody other than the one who approves; or sent in by a head of section.
create function section_has_seen(assignment uuid, of_version integer, approver uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from answer_step s join assignment a on a.jurisdiction_id = s.jurisdiction_id and a.id = s.assignment_id
    where s.jurisdiction_id = current_jurisdiction() and s.assignment_id = assignment and s.version = of_version
      and ((s.kind = 'checked' and s.made_by <> approver) or (s.kind = 'submitted' and exists (select from role_grant g
        join organisation o on o.jurisdiction_id = g.jurisdiction_id and g.organisation_id = any(o.lineage)
        where g.jurisdiction_id = s.jurisdiction_id and g.account_id = s.made_by and g.role = 'agency_coordinator' and g.ended_at is null
          and o.id = a.lead_id)))) $$;

-- The last day on which the lead waits for a coordinating body.
create function contribution_due_on(assignment uuid, organisation uuid) returns date
  language sql stable security definer set search_path = public as $$
  select greatest(k.due_on, (select max(x.due_on) from case_extension x
      join case_extension_decision d on d.jurisdiction_id = x.jurisdiction_id and d.extension_id = x.id and d.granted
      where x.jurisdiction_id = k.jurisdiction_id and x.assignment_id = k.assignment_id and x.organisation_id = k.organisation_id))
  from assignment_coordinator k
  where k.jurisdiction_id = current_jurisdiction() and k.assignment_id = assignment and k.organisation_id = organisation $$;

-- Beside answer_stands, which comes first and holds the assignment: what the body's own way of approving asks for, and whom
-- the one answer waits for. A coordinating body that handed back owes nothing; one whose day has passed is waited for no more.
create function answer_waits() returns trigger language plpgsql security definer set search_path = public as $$
declare section text; lead uuid; day date;
begin
  select lead_id into lead from assignment where jurisdiction_id = new.jurisdiction_id and id = new.assignment_id;
  section := section_of(lead);
  if new.kind = 'submitted' then
    day := (new.made_at at time zone 'Asia/Ho_Chi_Minh')::date;
    if exists (select from assignment_coordinator k where k.jurisdiction_id = new.jurisdiction_id and k.assignment_id = new.assignment_id
        and contribution_due_on(k.assignment_id, k.organisation_id) >= day
        and not exists (select from assignment_reply r where r.jurisdiction_id = k.jurisdiction_id and r.assignment_id = k.assignment_id
          and r.organisation_id = k.organisation_id and r.kind = 'refused')
        and not exists (select from contribution_step s where s.jurisdiction_id = k.jurisdiction_id and s.assignment_id = k.assignment_id
          and s.organisation_id = k.organisation_id and s.kind = 'approved')) then
      perform refuse_by_name('answer_waits_for_coordinators');
    end if;
  elsif new.kind = 'checked' and section = 'none' then
    perform refuse_by_name('no_section_looks_through');
  elsif new.kind = 'approved' and section = 'required' then
    if not section_has_seen(new.assignment_id, new.version, new.made_by) then perform refuse_by_name('section_looks_through_first'); end if;
  end if;
  return new;
end $$;
create trigger answer_waits before insert on answer_step for each row execute function answer_waits();

create function contribution_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare latest integer; author uuid; submitter uuid;
begin
  perform from assignment where jurisdiction_id = new.jurisdiction_id and id = new.assignment_id for update;
  select max(version) into latest from contribution_version where jurisdiction_id = new.jurisdiction_id
    and assignment_id = new.assignment_id and organisation_id = new.organisation_id;
  if exists (select from assignment_end e where e.jurisdiction_id = new.jurisdiction_id and e.assignment_id = new.assignment_id) then
    perform refuse_by_name('answer_of_an_ended_assignment');
  elsif tg_table_name = 'contribution_version' then
    if new.version <> coalesce(latest, 0) + 1 then perform refuse_by_name('contribution_version_pkey'); end if;
  else
    select made_by into author from contribution_version where jurisdiction_id = new.jurisdiction_id
      and assignment_id = new.assignment_id and organisation_id = new.organisation_id and version = new.version;
    select made_by into submitter from contribution_step where jurisdiction_id = new.jurisdiction_id
      and assignment_id = new.assignment_id and organisation_id = new.organisation_id and version = new.version and kind = 'submitted';
    if new.version <> latest then perform refuse_by_name('answer_has_a_newer_version');
    elsif new.kind <> 'submitted' and submitter is null then perform refuse_by_name('answer_was_submitted');
    elsif new.kind = 'approved' and new.made_by in (author, submitter) then perform refuse_by_name('nobody_approves_own_answer');
    end if;
  end if;
  return new;
end $$;
create trigger contribution_stands before insert on contribution_version for each row execute function contribution_stands();
create trigger contribution_stands before insert on contribution_step for each row execute function contribution_stands();

-- A text carries its own files: of its case, and the lead's those that a coordinating body has let out.
create function files_are_own() returns trigger language plpgsql security definer set search_path = public as $$
declare own uuid;
begin
  if cardinality(new.files) = 0 then return new; end if;
  own := case tg_table_name when 'contribution_version' then (to_jsonb(new) ->> 'organisation_id')::uuid
    else (select lead_id from assignment where jurisdiction_id = new.jurisdiction_id and id = new.assignment_id) end;
  if exists (select from unnest(new.files) f where not exists (select from answer_attachment t
      where t.jurisdiction_id = new.jurisdiction_id and t.id = f and t.assignment_id = new.assignment_id
        and (t.organisation_id = own or (tg_table_name = 'answer_version' and exists (select from contribution_version v
          join contribution_step s on s.jurisdiction_id = v.jurisdiction_id and s.assignment_id = v.assignment_id
            and s.organisation_id = v.organisation_id and s.version = v.version and s.kind = 'approved'
          where v.jurisdiction_id = t.jurisdiction_id and v.assignment_id = t.assignment_id and t.id = any(v.files)))))) then
    perform refuse_by_name('files_are_own');
  end if;
  return new;
end $$;
create trigger files_are_own before insert on answer_version for each row execute function files_are_own();
create trigger files_are_own before insert on contribution_version for each row execute function files_are_own();

-- What was approved can be found from then on.
create function words_of_answer(text, text, text[]) returns tsvector language sql immutable as $$
  select setweight(to_tsvector('simple', lower($1 || ' ' || $2)), 'A')
    || setweight(to_tsvector('public.vi', lower($1 || ' ' || $2 || ' ' || array_to_string($3, ' '))), 'B') $$;
create function keep_answer_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into answer_words select v.jurisdiction_id, v.assignment_id, v.version, words_of_answer(v.text, v.action, v.bases), new.made_at
    from answer_version v where v.jurisdiction_id = new.jurisdiction_id and v.assignment_id = new.assignment_id and v.version = new.version;
  return null;
end $$;
create trigger keep_answer_words after insert on answer_step for each row when (new.kind = 'approved') execute function keep_answer_words();
insert into answer_words select v.jurisdiction_id, v.assignment_id, v.version, words_of_answer(v.text, v.action, v.bases), s.made_at
  from answer_version v join answer_step s on s.jurisdiction_id = v.jurisdiction_id and s.assignment_id = v.assignment_id
    and s.version = v.version and s.kind = 'approved';

-- Earlier answers that a body may begin from: what is out, of any body of the province, and its own that were approved. Of
-- each case the newest; of many the lately approved.
create function answers_to_reuse(at timestamptz, query tsquery) returns table (assignment_id uuid, version integer, approved_at timestamptz, words tsvector)
  language sql stable security definer set search_path = public as $$
  with own as materialized (select cases_i_write() as id where exists (select from bodies_i_answer_for())),
  visible as (select w.* from answer_words w where w.jurisdiction_id = current_jurisdiction() and (query is null or w.words @@ query)
    and exists (select from bodies_i_answer_for())
    and (w.assignment_id in (select id from own) or exists (select from answer_release_now r where r.jurisdiction_id = w.jurisdiction_id
      and r.assignment_id = w.assignment_id and r.version = w.version and r.released_from <= at)))
  select v.assignment_id, v.version, v.approved_at, v.words from visible v
  where not exists (select from answer_words n where n.jurisdiction_id = v.jurisdiction_id and n.assignment_id = v.assignment_id
    and n.version > v.version and (n.assignment_id in (select id from own) or exists (select from answer_release_now r
      where r.jurisdiction_id = n.jurisdiction_id and r.assignment_id = n.assignment_id and r.version = n.version and r.released_from <= at))) $$;
create function find_answers_to_reuse(at timestamptz, query tsquery, most integer) returns table (assignment_id uuid, version integer,
    body text, conference text, approved_at timestamptz, direct text, text text, action text, bases text[], rank real)
  language sql stable security definer set search_path = public as $$
  with found as (select r.* from answers_to_reuse(at, query) r order by r.approved_at desc limit 200)
  select f.assignment_id, f.version, o.name, c.title, f.approved_at, v.direct, v.text, v.action, v.bases, ts_rank(f.words, query)
  from found f join answer_version v on v.jurisdiction_id = current_jurisdiction() and v.assignment_id = f.assignment_id and v.version = f.version
  join assignment a on a.jurisdiction_id = v.jurisdiction_id and a.id = v.assignment_id
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  join conference c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.conference_id
  order by 10 desc, f.approved_at desc, f.assignment_id limit most $$;
create function answer_to_reuse(at timestamptz, assignment uuid, of_version integer) returns table (body text, conference text,
    approved_at timestamptz, text text, action text, bases text[])
  language sql stable security definer set search_path = public as $$
  select o.name, c.title, r.approved_at, v.text, v.action, v.bases from answers_to_reuse(at, null) r
  join answer_version v on v.jurisdiction_id = current_jurisdiction() and v.assignment_id = r.assignment_id and v.version = r.version
  join assignment a on a.jurisdiction_id = v.jurisdiction_id and a.id = v.assignment_id
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  join conference c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.conference_id
  where r.assignment_id = assignment and r.version = of_version $$;
-- The sources of one answer that its body may still read, for the advice beside the text.
create function sources_of_answer(at timestamptz, assignment uuid) returns table (assignment_id uuid, version integer, body text,
    conference text, approved_at timestamptz, text text)
  language sql stable security definer set search_path = public as $$
  select u.source_assignment_id, u.source_version, o.name, c.title, w.approved_at, v.text from answer_reuse u
  join answer_version v on v.jurisdiction_id = u.jurisdiction_id and v.assignment_id = u.source_assignment_id and v.version = u.source_version
  join answer_words w on w.jurisdiction_id = v.jurisdiction_id and w.assignment_id = v.assignment_id and w.version = v.version
  join assignment a on a.jurisdiction_id = v.jurisdiction_id and a.id = v.assignment_id
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  join conference c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.conference_id
  where u.jurisdiction_id = current_jurisdiction() and u.assignment_id = assignment and assignment in (select cases_i_write())
  order by u.version desc, u.made_at desc limit 20 $$;

-- What goes out with the text that a sender reads: the class and the files, by the receipt, from the same moment on.
create function released_answer_parts(at timestamptz) returns table (assignment_id uuid, result text, files jsonb)
  language sql stable security definer set search_path = public as $$
  select r.assignment_id, v.result, coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', f.name, 'size', f.size) order by array_position(v.files, t.id))
      from answer_attachment t join file f on f.jurisdiction_id = t.jurisdiction_id and f.id = t.file_id
      where t.jurisdiction_id = v.jurisdiction_id and t.id = any(v.files)), '[]')
  from answers_released_to_me(at) r
  join answer_version v on v.jurisdiction_id = current_jurisdiction() and v.assignment_id = r.assignment_id and v.version = r.version $$;
create function released_answer_file(at timestamptz, attachment uuid) returns uuid
  language sql stable security definer set search_path = public as $$
  select t.file_id from answer_attachment t join answers_released_to_me(at) r on r.assignment_id = t.assignment_id
  join answer_version v on v.jurisdiction_id = t.jurisdiction_id and v.assignment_id = r.assignment_id and v.version = r.version
  where t.jurisdiction_id = current_jurisdiction() and t.id = attachment and t.id = any(v.files) $$;

-- The newest draft goes along where a case goes on as another with the same body: by a merge, a split, a round given anew.
-- Whatever was written in the new one by a person stays on top; what came along is then named beside it.
create function carry_answer(jurisdiction uuid, old uuid, new uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
declare theirs answer_version; own answer_version; kept uuid[] := '{}'; one uuid; copied uuid; as_version integer;
begin
  if old = new or not exists (select from assignment a join assignment b on b.jurisdiction_id = a.jurisdiction_id and b.lead_id = a.lead_id
      where a.jurisdiction_id = jurisdiction and a.id = old and b.id = new)
    or exists (select from assignment_end e where e.jurisdiction_id = jurisdiction and e.assignment_id = new) then return; end if;
  select * into theirs from answer_version v where v.jurisdiction_id = jurisdiction and v.assignment_id = old order by v.version desc limit 1;
  if found and not exists (select from answer_carry c where c.jurisdiction_id = jurisdiction and c.assignment_id = new and c.from_assignment_id = old) then
    select * into own from answer_version v where v.jurisdiction_id = jurisdiction and v.assignment_id = new order by v.version desc limit 1;
    if not found or (own.made_at < theirs.made_at and exists (select from answer_carry c where c.jurisdiction_id = jurisdiction
        and c.assignment_id = new and c.version = own.version)
        and not exists (select from answer_step s where s.jurisdiction_id = jurisdiction and s.assignment_id = new)) then
      as_version := coalesce(own.version, 0) + 1;
      foreach one in array theirs.files loop
        copied := gen_random_uuid();
        insert into answer_attachment select t.jurisdiction_id, copied, new, (select lead_id from assignment where jurisdiction_id = jurisdiction and id = new),
          t.kind, t.file_id, t.original_name, t.made_at, t.made_by from answer_attachment t where t.jurisdiction_id = jurisdiction and t.id = one;
        kept := kept || copied;
      end loop;
      insert into answer_version (jurisdiction_id, assignment_id, version, direct, result, text, action, responsible, done_by, bases, files, writing, made_at, made_by)
        values (jurisdiction, new, as_version, theirs.direct, theirs.result, theirs.text, theirs.action, theirs.responsible, theirs.done_by,
          theirs.bases, kept, theirs.writing, theirs.made_at, theirs.made_by);
    end if;
    insert into answer_carry values (jurisdiction, new, old, theirs.version, as_version, at);
  end if;
  perform carry_contributions(jurisdiction, old, new);
end $$;
create function carry_contributions(jurisdiction uuid, old uuid, new uuid) returns void
  language plpgsql security definer set search_path = public as $$
declare each contribution_version; kept uuid[]; one uuid; copied uuid;
begin
  for each in select distinct on (v.organisation_id) v.* from contribution_version v
      join assignment_coordinator k on k.jurisdiction_id = v.jurisdiction_id and k.assignment_id = new and k.organisation_id = v.organisation_id
      where v.jurisdiction_id = jurisdiction and v.assignment_id = old
        and not exists (select from contribution_version n where n.jurisdiction_id = jurisdiction and n.assignment_id = new and n.organisation_id = v.organisation_id)
      order by v.organisation_id, v.version desc loop
    kept := '{}';
    foreach one in array each.files loop
      copied := gen_random_uuid();
      insert into answer_attachment select t.jurisdiction_id, copied, new, t.organisation_id, t.kind, t.file_id, t.original_name, t.made_at, t.made_by
        from answer_attachment t where t.jurisdiction_id = jurisdiction and t.id = one;
      kept := kept || copied;
    end loop;
    insert into contribution_version values (jurisdiction, new, each.organisation_id, 1, each.text, each.bases, kept, each.writing, each.made_at, each.made_by);
    insert into contribution_step select s.jurisdiction_id, new, s.organisation_id, 1, s.kind, s.reason, s.made_at, s.made_by from contribution_step s
      where s.jurisdiction_id = jurisdiction and s.assignment_id = old and s.organisation_id = each.organisation_id and s.version = each.version
      order by s.made_at, s.kind = 'submitted' desc;
  end loop;
end $$;
create function carry_along() returns trigger language plpgsql security definer set search_path = public as $$
declare old_id uuid;
begin
  if tg_table_name = 'assignment_end' then
    if new.next_id is not null then perform carry_answer(new.jurisdiction_id, new.assignment_id, new.next_id, new.made_at); end if;
    return null;
  end if;
  select a.id into old_id from assignment a where a.jurisdiction_id = new.jurisdiction_id and a.id <> new.id and a.lead_id = new.lead_id
    and a.group_id is not distinct from new.group_id and a.petition_id is not distinct from new.petition_id and a.round < new.round
    order by a.round desc limit 1;
  if old_id is not null then perform carry_answer(new.jurisdiction_id, old_id, new.id, new.made_at); end if;
  return null;
end $$;
-- When all of the step is written: the coordinating bodies of the new case come after the case.
create constraint trigger carry_along after insert on assignment deferrable initially deferred for each row execute function carry_along();
create constraint trigger carry_along after insert on assignment_end deferrable initially deferred for each row execute function carry_along();
