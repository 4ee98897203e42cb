-- Gửi câu trả lời: what each sender is owed from the moment of release, by which way, and how it reached her.
-- Owned by the room answers. Nothing stands here before the moment: rows are made when it has come.

create table answer_delivery (
  jurisdiction_id uuid not null,
  id              uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  petition_id     uuid not null,
  conference_id   uuid not null,
  commune_id      uuid,
  way             text not null check (way in ('page', 'email', 'text', 'letter', 'commune')),
  made_at         timestamptz not null,
  primary key (jurisdiction_id, id),
  constraint answer_owed_once unique (jurisdiction_id, assignment_id, version, petition_id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, commune_id) references organisation (jurisdiction_id, id),
  check (way <> 'commune' or commune_id is not null)
);
create index on answer_delivery (jurisdiction_id, conference_id);
create index on answer_delivery (jurisdiction_id, petition_id);
create table answer_delivery_way (                 -- another way, since the first does not lead to her
  jurisdiction_id uuid not null,
  delivery_id     uuid not null,
  ordinal         integer not null check (ordinal >= 1),
  way             text not null check (way in ('email', 'text', 'letter', 'commune')),
  reason          text not null check (length(trim(reason)) > 0),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, delivery_id, ordinal),
  foreign key (jurisdiction_id, delivery_id) references answer_delivery (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);

-- What is printed together: for one commune to hand over, or to be posted.
create table delivery_batch (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  kind            text not null check (kind in ('commune', 'post')),
  commune_id      uuid,
  number          integer not null check (number >= 1),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  unique nulls not distinct (jurisdiction_id, conference_id, commune_id, number),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, commune_id) references organisation (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check ((kind = 'commune') = (commune_id is not null))
);
create table delivery_batch_line (
  jurisdiction_id uuid not null,
  batch_id        uuid not null,
  delivery_id     uuid not null,
  primary key (jurisdiction_id, batch_id, delivery_id),
  foreign key (jurisdiction_id, batch_id) references delivery_batch (jurisdiction_id, id),
  foreign key (jurisdiction_id, delivery_id) references answer_delivery (jurisdiction_id, id)
);
create index on delivery_batch_line (jurisdiction_id, delivery_id);
create table delivery_posting (                    -- the letters of a batch were taken to the post
  jurisdiction_id uuid not null,
  batch_id        uuid not null,
  posted_on       date not null,
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, batch_id),
  foreign key (jurisdiction_id, batch_id) references delivery_batch (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
-- Bàn giao tại xã: who received it and when; or why she was not met, and then perhaps again.
create table delivery_handover (
  jurisdiction_id uuid not null,
  delivery_id     uuid not null,
  ordinal         integer not null check (ordinal >= 1),
  kind            text not null check (kind in ('given', 'not_met')),
  handed_on       date not null,
  receiver        text not null default '',        -- 'Chính người gửi', or the name of who took it
  reason          text not null default '',
  scan_id         uuid,                            -- the signed sheet
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, delivery_id, ordinal),
  foreign key (jurisdiction_id, delivery_id) references answer_delivery (jurisdiction_id, id),
  foreign key (jurisdiction_id, scan_id) references file (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id),
  check (case kind when 'given' then length(trim(receiver)) > 0 else length(trim(reason)) > 0 end)
);
create unique index handed_over_once on delivery_handover (jurisdiction_id, delivery_id) where kind = 'given';
-- She opened her page after the release.
create table answer_seen (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  version         integer not null,
  petition_id     uuid not null,
  seen_at         timestamptz not null,
  primary key (jurisdiction_id, assignment_id, version, petition_id),
  foreign key (jurisdiction_id, assignment_id, version) references answer_version (jurisdiction_id, assignment_id, version),
  foreign key (jurisdiction_id, petition_id) references petition (jurisdiction_id, id)
);
create index on answer_seen (jurisdiction_id, petition_id);

call fence_by_jurisdiction(array['answer_delivery', 'answer_delivery_way', 'delivery_batch', 'delivery_batch_line', 'delivery_posting',
  'delivery_handover', 'answer_seen']);

-- Communes for which I hand over: my own and those below me; the committee acts for its commune.
create function communes_i_hand_over_for() returns table (organisation_id uuid, conference_id uuid) language sql stable security definer set search_path = public as $$
  select distinct c.id, g.conference_id from role_grant g
  join organisation mine on mine.jurisdiction_id = g.jurisdiction_id and mine.id = g.organisation_id
  join organisation c on c.jurisdiction_id = g.jurisdiction_id and c.level = 'commune'
    and (g.organisation_id = any(c.lineage) or (mine.kind = 'peoples_committee' and mine.parent_id = c.id))
  where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null and g.role = 'collector' $$;
create function batches_i_hand_over() returns setof uuid language sql stable security definer set search_path = public as $$
  select b.id from delivery_batch b where b.jurisdiction_id = current_jurisdiction() and b.kind = 'commune' and exists (
    select from communes_i_hand_over_for() m where m.organisation_id = b.commune_id and (m.conference_id is null or m.conference_id = b.conference_id)) $$;
create function deliveries_i_hand_over() returns setof uuid language sql stable security definer set search_path = public as $$
  select l.delivery_id from delivery_batch_line l where l.jurisdiction_id = current_jurisdiction() and l.batch_id in (select batches_i_hand_over()) $$;

create policy readable on answer_delivery as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()) or id in (select deliveries_i_hand_over()) or petition_id = (select current_bearer()));
create policy by_system on answer_delivery as restrictive for insert with check ((select is_system()));
create policy readable on answer_delivery_way as restrictive for select using ((select is_system()) or delivery_id in (select id from answer_delivery));
create policy writable on answer_delivery_way as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and exists (select from answer_delivery d where d.id = delivery_id and d.conference_id in (select conferences_i_post_for()))));
create policy readable on delivery_batch as restrictive for select using ((select is_system())
  or conference_id in (select conferences_whose_petitions_i_read()) or id in (select batches_i_hand_over()));
create policy writable on delivery_batch as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and conference_id in (select conferences_i_post_for())));
do $$ declare t text; begin
  foreach t in array array['delivery_batch_line', 'delivery_posting'] loop
    execute format('create policy readable on %I as restrictive for select using ((select is_system()) or batch_id in (select id from delivery_batch))', t);
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system()) or exists (select from delivery_batch b
      where b.id = batch_id and b.conference_id in (select conferences_i_post_for())))', t);
  end loop;
end $$;
create policy readable on delivery_handover as restrictive for select using ((select is_system()) or delivery_id in (select id from answer_delivery));
create policy writable on delivery_handover as restrictive for insert with check ((select is_system()) or (made_by = current_account()
  and (delivery_id in (select deliveries_i_hand_over())
    or exists (select from answer_delivery d where d.id = delivery_id and d.conference_id in (select conferences_i_post_for())))));
create policy readable on answer_seen as restrictive for select using ((select is_system()) or petition_id = (select current_bearer())
  or exists (select from answer_delivery d where d.petition_id = answer_seen.petition_id));
create policy seen_by_bearer on answer_seen as restrictive for insert with check ((select is_system()) or petition_id = (select current_bearer()));
revoke update, delete on answer_delivery, answer_delivery_way, delivery_batch, delivery_batch_line, delivery_posting, delivery_handover, answer_seen
  from doithoai_app;

-- Which way holds now.
create view answer_delivery_now with (security_invoker = true) as
  select d.jurisdiction_id, d.id, d.assignment_id, d.version, d.petition_id, d.conference_id, d.commune_id, d.made_at,
    coalesce((select w.way from answer_delivery_way w where w.jurisdiction_id = d.jurisdiction_id and w.delivery_id = d.id
      order by w.ordinal desc limit 1), d.way) as way
  from answer_delivery d
  where not exists (select from answer_delivery n where n.jurisdiction_id = d.jurisdiction_id and n.assignment_id = d.assignment_id
    and n.petition_id = d.petition_id and n.version > d.version);

-- Of two who record at once the second reads what the first wrote; what was given stays given. A way is chosen while nothing
-- was printed for the old one, and of two who print at once the second finds the line taken.
create function delivery_stands() returns trigger language plpgsql security definer set search_path = public as $$
declare owed uuid; refusal text;
begin
  owed := new.delivery_id;
  perform from answer_delivery where jurisdiction_id = new.jurisdiction_id and id = owed for update;
  if exists (select from delivery_handover h where h.jurisdiction_id = new.jurisdiction_id and h.delivery_id = owed and h.kind = 'given') then
    refusal := 'handed_over_already';
  elsif tg_table_name = 'delivery_batch_line' and exists (select from delivery_batch_line l
      join delivery_batch b on b.jurisdiction_id = l.jurisdiction_id and b.id = l.batch_id
      join delivery_batch mine on mine.jurisdiction_id = new.jurisdiction_id and mine.id = (to_jsonb(new) ->> 'batch_id')::uuid
      where l.jurisdiction_id = new.jurisdiction_id and l.delivery_id = owed and b.kind = mine.kind) then
    refusal := 'printed_once';
  end if;
  if refusal is not null then
    raise exception using errcode = 'check_violation', constraint = refusal, message = refusal;
  end if;
  return new;
end $$;
do $$ declare t text; begin
  foreach t in array array['answer_delivery_way', 'delivery_batch_line', 'delivery_handover'] loop
    execute format('create trigger delivery_stands before insert on %I for each row execute function delivery_stands()', t);
  end loop;
end $$;

-- How far each is: chưa gửi, đã gửi, không gặp, đã giao, đã xem; and what of the queue needs a person.
create view answer_delivery_state with (security_invoker = true) as
  select d.*, m.id as message_id,
    case
      when exists (select from answer_seen s where s.jurisdiction_id = d.jurisdiction_id and s.assignment_id = d.assignment_id
        and s.version = d.version and s.petition_id = d.petition_id) then 'seen'
      when h.kind = 'given' then 'given'
      when d.way = 'commune' and h.kind = 'not_met' then 'not_met'
      when d.way in ('email', 'text') then case m.state when 'sent' then 'sent' when 'settled' then 'sent' when 'failed' then 'failed'
        when 'unsure' then 'unsure' else 'waiting' end
      when d.way = 'page' then 'sent'
      when d.way = 'letter' and exists (select from delivery_batch_line l
        join delivery_posting p on p.jurisdiction_id = l.jurisdiction_id and p.batch_id = l.batch_id
        where l.jurisdiction_id = d.jurisdiction_id and l.delivery_id = d.id) then 'sent'
      else 'waiting'
    end as state
  from answer_delivery_now d
  left join lateral (select k.kind from delivery_handover k where k.jurisdiction_id = d.jurisdiction_id and k.delivery_id = d.id
    order by k.ordinal desc limit 1) h on true
  left join message_state m on m.jurisdiction_id = d.jurisdiction_id and m.key = 'answer:' || d.id || ':' || d.way;

-- Reply is one thing, resolution another: this is the reply alone.
create view petition_reply with (security_invoker = true) as
  select p.jurisdiction_id, p.id as petition_id, p.conference_id,
    case
      when exists (select from answer_delivery_state d where d.jurisdiction_id = p.jurisdiction_id and d.petition_id = p.id
        and d.state in ('seen', 'given')) then 'final_acknowledged'
      when exists (select from answer_delivery_state d where d.jurisdiction_id = p.jurisdiction_id and d.petition_id = p.id
        and d.state = 'sent') then 'final_sent'
      when exists (select from answer_delivery d where d.jurisdiction_id = p.jurisdiction_id and d.petition_id = p.id)
        or exists (select from petition_message n where n.jurisdiction_id = p.jurisdiction_id and n.petition_id = p.id and n.kind = 'notice') then 'interim'
      else 'none'
    end as state
  from petition p;

-- Whose answer lies in the batch, for the office that prints it and the commune that hands it over; whoever asks leaves the
-- audit row beside it.
create function senders_of_batch(batch uuid) returns table (delivery_id uuid, full_name text, phone text, address text, place text,
    commune text, speaks_for text, reach text) language sql stable security definer set search_path = public as $$
  select l.delivery_id, s.full_name, s.phone, s.address, p.place, c.name, s.speaks_for, s.reach
  from delivery_batch_line l
  join delivery_batch b on b.jurisdiction_id = l.jurisdiction_id and b.id = l.batch_id
  join answer_delivery d on d.jurisdiction_id = l.jurisdiction_id and d.id = l.delivery_id
  join petition p on p.jurisdiction_id = d.jurisdiction_id and p.id = d.petition_id
  left join petition_sender s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
  left join organisation c on c.jurisdiction_id = p.jurisdiction_id and c.id = p.commune_id
  where l.jurisdiction_id = current_jurisdiction() and l.batch_id = batch
    and (b.id in (select batches_i_hand_over()) or b.conference_id in (select conferences_i_post_for()) or is_system()) $$;

-- Those who are owed at that moment and have no row yet, with the way that leads to them. A body complained of never carries
-- the answer, and whoever hides from bodies is not sought through her commune unless she came through it.
create function answers_owed(at timestamptz, most integer) returns table (assignment_id uuid, version integer, petition_id uuid, conference_id uuid,
    commune_id uuid, way text) language sql stable security definer set search_path = public as $$
  with released as (
    select distinct on (r.assignment_id) r.assignment_id, r.version, r.released_from, a.conference_id, a.group_id, a.petition_id
    from answer_release_now r join assignment a on a.jurisdiction_id = r.jurisdiction_id and a.id = r.assignment_id
    where is_system() and r.jurisdiction_id = current_jurisdiction() and r.released_from <= at
    order by r.assignment_id, r.version desc),
  members as (
    select r.assignment_id, r.version, r.conference_id, r.petition_id from released r where r.petition_id is not null
    union
    select r.assignment_id, r.version, r.conference_id, m.petition_id from released r
    join petition_group_move m on m.jurisdiction_id = current_jurisdiction() and m.group_id = r.group_id
    where not exists (select from petition_group_move l where l.jurisdiction_id = m.jurisdiction_id and l.petition_id = m.petition_id
      and l.version > m.version and l.made_at <= r.released_from))
  select m.assignment_id, m.version, m.petition_id, m.conference_id, p.commune_id,
    case
      when s.email is not null then 'email'
      when s.phone ~ '^0[35789][0-9]{8}$' then 'text'
      when p.commune_id is not null and (not p.hides_identity or p.collected_by is not null) and not exists (
        select from petition_subject u join organisation c on c.jurisdiction_id = u.jurisdiction_id and c.id = p.commune_id
        join organisation b on b.jurisdiction_id = u.jurisdiction_id and b.id = u.organisation_id
        where u.jurisdiction_id = p.jurisdiction_id and u.petition_id = p.id and u.ended_at is null
          and (c.id = any(b.lineage) or (b.level = 'commune' and b.id = c.parent_id))) then 'commune'
      when s.address is not null then 'letter'
      else 'page'
    end
  from members m
  join petition p on p.jurisdiction_id = current_jurisdiction() and p.id = m.petition_id
  left join petition_sender s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.id
  where not exists (select from answer_delivery d where d.jurisdiction_id = p.jurisdiction_id and d.assignment_id = m.assignment_id
      and d.version = m.version and d.petition_id = m.petition_id)
    and not exists (select from petition_withdrawal_now w where w.jurisdiction_id = p.jurisdiction_id and w.petition_id = p.id and w.withdrawn)
  order by m.assignment_id, m.petition_id limit most $$;

-- What a batch carries, without who receives it: code, who answered, the answer as it is out.
create function codes_of_batch(batch uuid) returns table (delivery_id uuid, code text, received_at timestamptz, name text, direct text, text text,
    action text, responsible text, done_by date, bases text[]) language sql stable security definer set search_path = public as $$
  select l.delivery_id, k.code, p.received_at, o.name, v.direct, v.text, v.action, v.responsible, v.done_by, v.bases
  from delivery_batch_line l
  join delivery_batch b on b.jurisdiction_id = l.jurisdiction_id and b.id = l.batch_id
  join answer_delivery d on d.jurisdiction_id = l.jurisdiction_id and d.id = l.delivery_id
  join petition p on p.jurisdiction_id = d.jurisdiction_id and p.id = d.petition_id
  join petition_code k on k.jurisdiction_id = p.jurisdiction_id and k.petition_id = p.id
  join answer_version v on v.jurisdiction_id = d.jurisdiction_id and v.assignment_id = d.assignment_id and v.version = d.version
  join assignment a on a.jurisdiction_id = d.jurisdiction_id and a.id = d.assignment_id
  join organisation o on o.jurisdiction_id = a.jurisdiction_id and o.id = a.lead_id
  where l.jurisdiction_id = current_jurisdiction() and l.batch_id = batch
    and (b.id in (select batches_i_hand_over()) or b.conference_id in (select conferences_i_post_for()) or is_system()) $$;
