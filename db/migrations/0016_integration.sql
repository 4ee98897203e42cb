-- Other systems and e-mail: limits, the allowance of each key, deliveries that say why they failed, answers to letters.
-- Owned by the room petitions.

alter table integrator
  add column per_minute integer not null default 60 check (per_minute between 1 and 6000),
  add column origins text[] not null default '{}',   -- portals that may show the form in a frame: 'https://vanlinh.gov.vn'
  add column version integer not null default 1;     -- two editors meet here
create index integrator_request_of_petition on integrator_request (jurisdiction_id, petition_id);
create index integrator_request_lately on integrator_request (jurisdiction_id, integrator_id, made_at desc);

-- How many requests a key may still make: it fills up again by per_minute each minute. Lost at a crash, and nobody minds.
create unlogged table integrator_allowance (
  jurisdiction_id uuid not null,
  integrator_id   uuid not null,
  remaining       double precision not null,
  at              timestamptz not null,
  primary key (jurisdiction_id, integrator_id),
  foreign key (jurisdiction_id, integrator_id) references integrator (jurisdiction_id, id)
);

-- One request of another system, by the hash of its key: whose it is, and whether it may ask now. Each request takes one;
-- what is left fills up evenly, one row a key, for all servers of the province. No row: the key is nobody's.
create function enter_by_key(province uuid, hash bytea, moment timestamptz)
  returns table (id uuid, conference_id uuid, per_minute integer, granted boolean) language plpgsql security definer set search_path = public as $$
#variable_conflict use_column
declare who integrator;
begin
  select i.* into who from integrator i where i.jurisdiction_id = province and i.key_hash = hash and i.revoked_at is null;
  if not found then return; end if;
  insert into integrator_allowance as a (jurisdiction_id, integrator_id, remaining, at)
    values (province, who.id, who.per_minute - 1, moment)
    on conflict (jurisdiction_id, integrator_id) do update set at = greatest(a.at, moment),
      remaining = least(who.per_minute, a.remaining + greatest(0, extract(epoch from moment - a.at)) * who.per_minute / 60) - 1
    where a.remaining + greatest(0, extract(epoch from moment - a.at)) * who.per_minute / 60 >= 1;
  return query select who.id, who.conference_id, who.per_minute, found;
end $$;

alter table webhook_delivery
  alter column petition_id drop not null,            -- null: a test
  add column news_id uuid,                           -- the line of the journal that it tells of
  add column next_at timestamptz not null default now(),
  add column problem text;                           -- why the last try failed, in words
-- One line of the journal is told once to each address, however often the journal is read.
create unique index webhook_delivery_once on webhook_delivery (jurisdiction_id, webhook_id, news_id, petition_id);
create index webhook_delivery_due on webhook_delivery (jurisdiction_id, next_at) where delivered_at is null and given_up_at is null;
create index webhook_delivery_lately on webhook_delivery (jurisdiction_id, webhook_id, made_at desc);
-- Until when the journal has been read for them.
create table webhook_reading (
  jurisdiction_id uuid primary key references jurisdiction,
  read_to         timestamptz not null
);

-- The mailbox: how far it was read, and what keeps it from being read.
create table mailbox_reading (
  jurisdiction_id uuid primary key references jurisdiction,
  uid_validity    bigint not null default 0,
  last_uid        bigint not null default 0,
  read_at         timestamptz,
  problem         text
);
-- What is answered to a letter. The words of the letter itself are not kept here.
create table mail_reply (
  jurisdiction_id uuid not null,
  message_id      text not null,                     -- of the letter that is answered
  own_id          text not null,                     -- of the answer: who answers it in turn adds to the petition
  to_address      text not null,
  subject         text not null,
  kind            text not null check (kind in ('receipt', 'refused')),
  refusal         text,                              -- the sentence, where it was not taken
  left_out        text[] not null default '{}',      -- files that were not taken, a sentence each
  made_at         timestamptz not null default now(),
  next_at         timestamptz not null default now(),
  tries           integer not null default 0,
  sent_at         timestamptz,
  given_up_at     timestamptz,
  problem         text,
  primary key (jurisdiction_id, message_id),
  foreign key (jurisdiction_id, message_id) references mail_intake (jurisdiction_id, message_id)
);
create index mail_reply_due on mail_reply (jurisdiction_id, next_at) where sent_at is null and given_up_at is null;
create unique index mail_reply_own on mail_reply (jurisdiction_id, own_id);
create index mail_reply_to on mail_reply (jurisdiction_id, to_address, made_at desc);
alter table petition_consent drop constraint petition_consent_how_check,
  add constraint petition_consent_how_check check (how in ('form', 'spoken', 'paper', 'list', 'integrator', 'email'));

call fence_by_jurisdiction(array['integrator_allowance', 'webhook_reading', 'mailbox_reading', 'mail_reply']);

-- Who keeps keys: whoever runs the receiving of the conference; keys for every conference belong to those who run the province.
create function i_hold_the_province(roles text[]) returns boolean language sql stable security definer set search_path = public as $$
  select exists (select from role_grant g
    join organisation o on o.jurisdiction_id = g.jurisdiction_id and o.id = g.organisation_id
    where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account() and g.ended_at is null
      and g.conference_id is null and g.role = any(roles) and o.parent_id is null) $$;
drop policy staff_only on integrator;
create policy kept on integrator as restrictive using ((select is_system())
  or conference_id in (select conferences_i_hold(array['office', 'standing_body']))
  or (conference_id is null and (select i_hold_the_province(array['office', 'standing_body']))));
drop policy staff_only on webhook;
create policy kept on webhook as restrictive using ((select is_system()) or integrator_id in (select id from integrator));
-- They see what came and what was told; the server alone writes it, but for a test that they ask for.
drop policy by_system on integrator_request;
create policy readable on integrator_request as restrictive for select using ((select is_system()) or integrator_id in (select id from integrator));
create policy by_system on integrator_request as restrictive for insert with check ((select is_system()));
drop policy by_system on webhook_delivery;
create policy readable on webhook_delivery as restrictive for select using ((select is_system()) or webhook_id in (select id from webhook));
create policy tried on webhook_delivery as restrictive for insert with check ((select is_system())
  or (petition_id is null and webhook_id in (select id from webhook)));
create policy by_system on webhook_delivery as restrictive for update using ((select is_system()));
drop policy by_system on mail_intake;
create policy readable on mail_intake as restrictive for select using ((select is_system()) or (select i_hold_the_province(array['office', 'standing_body'])));
create policy by_system on mail_intake as restrictive for insert with check ((select is_system()));
create policy readable on mailbox_reading as restrictive for select using ((select is_system()) or (select i_hold_the_province(array['office', 'standing_body'])));
create policy added on mailbox_reading as restrictive for insert with check ((select is_system()));
create policy moved on mailbox_reading as restrictive for update using ((select is_system()));
do $$ declare t text; begin
  foreach t in array array['integrator_allowance', 'webhook_reading', 'mail_reply'] loop
    execute format('create policy by_system on %I as restrictive using ((select is_system()))', t);
  end loop;
end $$;
revoke delete on webhook_reading, mailbox_reading, mail_reply from doithoai_app;

-- Whose frames may hold the form of a conference. Anybody may ask: the answer stands in the page's headers.
create function embed_origins(conference uuid) returns setof text language sql stable security definer set search_path = public as $$
  select distinct o.origin from integrator i, unnest(i.origins) as o(origin)
  where i.jurisdiction_id = current_jurisdiction() and i.revoked_at is null and (i.conference_id is null or i.conference_id = conference) $$;

-- Where a petition stands. Rooms that come later add their states here, so that every door says the same.
create view petition_state with (security_invoker = true) as
  select p.jurisdiction_id, p.id as petition_id,
    case
      when (select w.withdrawn from petition_withdrawal w where w.jurisdiction_id = p.jurisdiction_id and w.petition_id = p.id
        order by w.version desc limit 1) then 'withdrawn'
      when exists (select from assignment a where a.jurisdiction_id = p.jurisdiction_id
          and ((a.group_id is null and a.petition_id = p.id)
            or a.group_id = (select g.group_id from petition_group_move g where g.jurisdiction_id = p.jurisdiction_id and g.petition_id = p.id
              order by g.version desc limit 1))
          and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)) then 'assigned'
      else coalesce((select nullif(m.decision, 'reopened') from moderation_decision m where m.jurisdiction_id = p.jurisdiction_id and m.petition_id = p.id
        order by m.version desc limit 1), 'received')
    end as state
  from petition p;

-- Which petitions a line of the journal speaks of.
create function petitions_of_news(kind text, subject uuid) returns setof uuid language sql stable as $$
  select subject where kind = 'petition'
  union
  select g.petition_id from petition_group_move_now g where kind = 'petition-group' and g.group_id = subject
  union
  select a.petition_id from assignment a where kind = 'assignment' and a.id = subject and a.petition_id is not null
  union
  select g.petition_id from assignment a join petition_group_move_now g on g.jurisdiction_id = a.jurisdiction_id and g.group_id = a.group_id
  where kind = 'assignment' and a.id = subject $$;
