-- The citizen's face of petitions: files on their way, what the public finds, who may add to a petition.

-- Files that came with a form which is not sent yet (a field was wrong, or somebody asked the same already): kept under the
-- form's own key, seen by nobody without it, gone when the petition is received or within a day.
create table petition_upload (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  form_key        uuid not null,
  kind            text not null check (kind in ('photo', 'document', 'voice')),
  media_type      text not null,
  original_name   text not null default '',
  seconds         integer check (seconds between 0 and 180),
  bytes           bytea not null,
  digest          bytea not null,                  -- the same file again, by a form sent twice, is one file
  size            integer generated always as (octet_length(bytes)) stored,
  made_at         timestamptz not null default now(),
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, form_key, digest)
);
create index on petition_upload (jurisdiction_id, made_at);
call fence_by_jurisdiction(array['petition_upload']);
create policy readable on petition_upload as restrictive for select using ((select is_system()) or form_key = (select current_bearer()));
revoke update on petition_upload from doithoai_app;

-- Whether all uploads that wait in the province take less than so many bytes: nobody may fill the disk with forms never sent.
create function petition_uploads_below(most bigint) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce(sum(u.size), 0) < most from petition_upload u where u.jurisdiction_id = current_jurisdiction() $$;

-- Whoever adds to a petition sees it: its sender by the code, those who work on it by their role.
do $$ declare t text; begin
  foreach t in array array['petition_attachment', 'petition_message', 'petition_withdrawal'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or exists (select from petition p where p.id = petition_id))', t);
  end loop;
end $$;
-- A withdrawal is the sender's own, or of those who sort and collect and were asked to.
create policy withdrawable on petition_withdrawal as restrictive for insert with check ((select is_system()) or petition_id = (select current_bearer())
  or exists (select from petition p where p.id = petition_id and (p.conference_id in (select conferences_i_sort()) or i_collected(p.collected_by, p.conference_id))));

-- As policy.ts has it: who keeps the receiving opens it and enters for others; reading them all does not suffice.
create policy opened_by_keepers on petition_call as restrictive for insert with check (
  (select is_system()) or conference_id in (select conferences_i_hold(array['office', 'standing_body'])));
drop policy enterable on petition;
create policy enterable on petition as restrictive for insert with check (
  (select is_system()) or channel in ('web', 'embed', 'api', 'email')
  or conference_id in (select conferences_i_hold(array['office', 'standing_body'])) or i_collected(collected_by, conference_id));

-- The public searches the reviewed, masked words alone. Weight A as written, weight B without marks.
alter table petition_public add column words tsvector not null generated always as (
  setweight(to_tsvector('simple', lower(title || ' ' || text)), 'A') || setweight(to_tsvector('public.vi', lower(title || ' ' || text)), 'B')) stored;
create index petition_public_words on petition_public using gin (words);
-- Through the index, which a fence keeps a plain query from using; what is found is read through the fence again.
create function find_public_petitions(conference uuid, query tsquery, most integer) returns table (petition_id uuid, rank real)
  language sql stable security definer set search_path = public as $$
  select q.petition_id, ts_rank(q.words, query) as rank from petition_public q
  where q.jurisdiction_id = current_jurisdiction() and q.conference_id = conference and q.shown and q.words @@ query
    and q.conference_id in (select conferences_that_are_public()) and petition_public_stands(q.petition_id, q.version)
  order by rank desc, q.petition_id desc limit most $$;
-- How many ask the same: the one it joins, its group, and those who put their names to any of these. A number only, and only
-- of what the public reads or the one who asks holds.
create function count_asking_same(petition uuid) returns integer language sql stable security definer set search_path = public as $$
  with own as (select p.id from petition p where p.jurisdiction_id = current_jurisdiction() and p.id = petition
      union select p.joins_id from petition p where p.jurisdiction_id = current_jurisdiction() and p.id = petition and p.joins_id is not null),
    grouped as (select id from own union
      select m.petition_id from petition_group_move_now m where m.jurisdiction_id = current_jurisdiction() and m.group_id in (
        select g.group_id from petition_group_move_now g where g.jurisdiction_id = current_jurisdiction() and g.petition_id in (select id from own))),
    every as (select id from grouped union select p.id from petition p where p.jurisdiction_id = current_jurisdiction() and p.joins_id in (select id from grouped))
  select count(*)::integer from every e
  where not exists (select from petition_withdrawal_now w where w.jurisdiction_id = current_jurisdiction() and w.petition_id = e.id and w.withdrawn)
    and (petition = current_bearer() or exists (select from petition_public q where q.jurisdiction_id = current_jurisdiction() and q.petition_id = petition
      and q.shown and petition_public_stands(q.petition_id, q.version))) $$;
create index petition_joins on petition (jurisdiction_id, joins_id) where joins_id is not null;

-- Tries to open a receipt are kept for the slow-down alone: a day is more than it looks back.
grant delete on petition_lookup to doithoai_app;
