-- Giao xử lý: who may write what hangs on an assignment, one lock on which a refusal, a ruling and an end meet, and the
-- usual numbers of days as dated rows of the province.

-- By which function the body was chosen: when its functions pass on, the open case follows this one.
alter table assignment add column function_code text;
alter table assignment add foreign key (jurisdiction_id, function_code) references agency_function (jurisdiction_id, code);
create index on assignment (jurisdiction_id, group_id) where group_id is not null;
create index on assignment (jurisdiction_id, petition_id) where petition_id is not null;
create index on assignment_coordinator (jurisdiction_id, organisation_id);
-- A case is carried by one letter; of two who make the letter at once the second finds nothing left.
alter table dispatch_letter_line add constraint one_letter_for_a_case unique (jurisdiction_id, assignment_id);

-- Số ngày làm việc: to answer, and to hand back what is not one's own. The last row that has begun holds.
create table routing_setting (
  jurisdiction_id uuid not null references jurisdiction,
  valid_from      date not null,
  answer_days     integer not null check (answer_days between 1 and 60),
  refuse_days     integer not null check (refuse_days between 1 and 20),
  source          text not null default '',
  made_at         timestamptz not null default now(),
  made_by         uuid not null,
  primary key (jurisdiction_id, valid_from)
);
call fence_by_jurisdiction(array['routing_setting']);
create policy readable on routing_setting as restrictive for select using ((select is_system()) or current_account() is not null);
do $$ begin
  create policy writable on routing_setting as restrictive for insert with check ((select is_system())
    or exists (select from role_grant g where g.account_id = current_account() and g.ended_at is null and g.role in ('office', 'standing_body')));
  create policy changeable on routing_setting as restrictive for update using ((select is_system())
    or exists (select from role_grant g where g.account_id = current_account() and g.ended_at is null and g.role in ('office', 'standing_body')));
end $$;
revoke delete on routing_setting from doithoai_app;

-- Those who sort also route; the arbiter may, since a ruling gives the case to another.
create function conferences_i_route() returns setof uuid language sql stable as $$
  select conferences_i_hold(array['office', 'standing_body', 'moderator', 'chair', 'deputy_signer']) $$;
drop policy writable on assignment;
create policy writable on assignment as restrictive for insert with check ((select is_system()) or conference_id in (select conferences_i_route()));
do $$ declare t text; begin
  foreach t in array array['assignment_coordinator', 'assignment_end', 'dispatch_letter_line'] loop
    execute format('create policy writable on %I as restrictive for insert with check ((select is_system())
      or exists (select from assignment a where a.id = assignment_id and a.conference_id in (select conferences_i_route())))', t);
  end loop;
end $$;
create policy changeable on dispatch_letter as restrictive for update using ((select is_system()) or conference_id in (select conferences_i_sort()));

-- A body hands back while the office takes back: whoever comes first holds the assignment, the second reads what the
-- first wrote and is refused by the name of the rule.
create function assignment_stands() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from assignment where jurisdiction_id = new.jurisdiction_id and id = new.assignment_id for update;
  if tg_table_name <> 'assignment_end' and exists (select from assignment_end e
      where e.jurisdiction_id = new.jurisdiction_id and e.assignment_id = new.assignment_id) then
    raise exception using errcode = 'check_violation', constraint = 'assignment_has_ended', message = 'the assignment has ended';
  end if;
  if tg_table_name = 'assignment_ruling' and not exists (select from assignment_reply r join assignment a
      on a.jurisdiction_id = r.jurisdiction_id and a.id = r.assignment_id and a.lead_id = r.organisation_id
      where r.jurisdiction_id = new.jurisdiction_id and r.assignment_id = new.assignment_id and r.kind = 'refused') then
    raise exception using errcode = 'check_violation', constraint = 'assignment_was_refused', message = 'nothing to rule on';
  end if;
  if tg_table_name = 'assignment_end' then
    if to_jsonb(new) ->> 'why' = 'taken_back' and exists (select from assignment_reply r join assignment a
        on a.jurisdiction_id = r.jurisdiction_id and a.id = r.assignment_id and a.lead_id = r.organisation_id
        where r.jurisdiction_id = new.jurisdiction_id and r.assignment_id = new.assignment_id and r.kind = 'refused'
          and not exists (select from assignment_ruling u where u.jurisdiction_id = r.jurisdiction_id and u.assignment_id = r.assignment_id)) then
      raise exception using errcode = 'check_violation', constraint = 'assignment_waits_for_ruling', message = 'it was handed back';
    end if;
  end if;
  return new;
end $$;
create trigger assignment_stands before insert on assignment_reply for each row execute function assignment_stands();
create trigger assignment_stands before insert on assignment_ruling for each row execute function assignment_stands();
create trigger assignment_stands before insert on assignment_end for each row execute function assignment_stands();

-- One subject has one open assignment: of two who give it at once the unique round stops one, and this the one who counted
-- the round after the other had written. A petition that stands in a group is given with its group.
create function one_open_assignment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from assignment a where a.jurisdiction_id = new.jurisdiction_id and a.id <> new.id
      and a.group_id is not distinct from new.group_id and a.petition_id is not distinct from new.petition_id
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)) then
    raise exception using errcode = 'unique_violation', constraint = 'one_open_assignment', message = 'it is given already';
  end if;
  return null;
end $$;
create constraint trigger one_open_assignment after insert on assignment deferrable initially deferred
  for each row execute function one_open_assignment();
