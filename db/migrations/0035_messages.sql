-- Messages that leave the house: queued in the transaction of the step that owes them, sent by a job, each once.
-- Owned by the platform; which rooms queue what, it does not know.

create table message (
  jurisdiction_id uuid not null references jurisdiction,
  id              uuid not null,
  key             text not null check (length(key) between 8 and 200),   -- what is owed: the same key is queued once
  channel         text not null check (channel in ('email', 'text')),    -- text: Zalo or SMS, through the province's gateway
  conference_id   uuid,                            -- null: of the province, such as a digest
  to_address      text not null check (length(to_address) between 3 and 320),
  template        text not null default '',        -- a text is a registered template and its slots, never free words
  slots           jsonb not null default '{}',
  subject         text not null default '',
  body            text not null check (length(body) between 1 and 20000),
  in_office_hours boolean not null default false,  -- reminders wait for the next office hour
  made_at         timestamptz not null,
  next_at         timestamptz not null,
  tries           integer not null default 0,
  claimed_until   timestamptz,                     -- somebody is sending it until then
  begun_at        timestamptz,                     -- from here on the other side may have it
  sent_at         timestamptz,
  unsure_at       timestamptz,                     -- it was begun and nobody knows how it ended: for a person to say
  given_up_at     timestamptz,
  settled_at      timestamptz,                     -- a person sent it by hand, or knows that it arrived
  problem         text,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, key),
  check (num_nonnulls(sent_at, unsure_at, given_up_at, settled_at) <= 1)
);
create index message_due on message (jurisdiction_id, next_at)
  where sent_at is null and unsure_at is null and given_up_at is null and settled_at is null;
create index message_of_conference on message (jurisdiction_id, conference_id, made_at);

-- What a person said of a message that the machine could not bring to its end.
create table message_ruling (
  jurisdiction_id uuid not null,
  message_id      uuid not null,
  number          integer not null check (number >= 1),
  kind            text not null check (kind in ('by_hand', 'arrived', 'resend')),
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, message_id, number),
  foreign key (jurisdiction_id, message_id) references message (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);

create view message_state with (security_invoker = true) as
  select m.jurisdiction_id, m.id, m.key, m.channel, m.conference_id,
    case when m.sent_at is not null then 'sent' when m.settled_at is not null then 'settled' when m.unsure_at is not null then 'unsure'
      when m.given_up_at is not null then 'failed' when m.claimed_until is not null then 'sending' else 'waiting' end as state
  from message m;

call fence_by_jurisdiction(array['message', 'message_ruling']);
create function conferences_i_post_for() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body']) $$;
-- An address is personal: the office that runs the conference and the machine, nobody else.
create policy readable on message as restrictive for select using ((select is_system()) or conference_id in (select conferences_i_post_for())
  or (conference_id is null and (select i_hold_the_province(array['office', 'standing_body']))));
create policy queued on message as restrictive for insert with check ((select is_system()) or conference_id in (select conferences_i_post_for()));
create policy by_system on message as restrictive for update using ((select is_system()));
create policy readable on message_ruling as restrictive for select using ((select is_system()) or message_id in (select id from message));
create policy writable on message_ruling as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and message_id in (select id from message)));
revoke delete on message from doithoai_app;
revoke update, delete on message_ruling from doithoai_app;

-- The ruling holds the message: neither is it sent meanwhile, nor do two people rule on it at once.
create function rule_on_message() returns trigger language plpgsql security definer set search_path = public as $$
declare told message;
begin
  select * into told from message where jurisdiction_id = new.jurisdiction_id and id = new.message_id for update;
  if told.sent_at is not null or told.settled_at is not null or told.claimed_until is not null
    or (new.kind = 'arrived' and told.unsure_at is null)
    or (new.kind = 'resend' and told.unsure_at is null and told.given_up_at is null) then
    raise exception using errcode = 'check_violation', constraint = 'message_is_settled', message = 'there is nothing to rule on';
  end if;
  update message set unsure_at = null, given_up_at = null, begun_at = null, problem = null,
    settled_at = case when new.kind <> 'resend' then new.made_at end,
    tries = case when new.kind = 'resend' then 0 else tries end, next_at = new.made_at
    where jurisdiction_id = new.jurisdiction_id and id = new.message_id;
  return new;
end $$;
create trigger rule_on_message before insert on message_ruling for each row execute function rule_on_message();

-- Nhắc hạn trả lời: when, and to whom it climbs. The last row that has begun holds. Owned by the room answers.
create table reminder_setting (
  jurisdiction_id uuid not null references jurisdiction,
  valid_from      date not null,
  before_days     integer not null check (before_days between 0 and 20),     -- working days before the due day; 0: none
  leader_after    integer not null check (leader_after between 1 and 60),    -- working days late: to the leader of the body
  standing_after  integer not null check (standing_after between 1 and 60),  -- and to the standing body
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, valid_from),
  check (standing_after >= leader_after)
);
-- Once for each case, body, due day, kind and level: a due day that was put off is reminded of anew.
create table answer_reminder (
  jurisdiction_id uuid not null,
  assignment_id   uuid not null,
  organisation_id uuid not null,
  due_on          date not null,
  kind            text not null check (kind in ('before', 'due', 'late')),
  level           integer not null check (level between 1 and 3),            -- 1 officer, 2 leader of the body, 3 standing body
  made_at         timestamptz not null,
  primary key (jurisdiction_id, assignment_id, organisation_id, due_on, kind, level),
  foreign key (jurisdiction_id, assignment_id) references assignment (jurisdiction_id, id),
  foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
);
create index on answer_reminder (jurisdiction_id, made_at);
call fence_by_jurisdiction(array['reminder_setting', 'answer_reminder']);
create policy readable on reminder_setting as restrictive for select using ((select is_system()) or current_account() is not null);
create policy writable on reminder_setting as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and (select i_hold_the_province(array['office', 'standing_body']))));
create policy changeable on reminder_setting as restrictive for update using ((select is_system())
  or (select i_hold_the_province(array['office', 'standing_body'])));
create policy readable on answer_reminder as restrictive for select using ((select is_system())
  or organisation_id in (select bodies_i_answer_for()) or assignment_id in (select cases_i_follow()));
create policy by_system on answer_reminder as restrictive for insert with check ((select is_system()));
revoke delete on reminder_setting from doithoai_app;
revoke update, delete on answer_reminder from doithoai_app;
