-- Where a petition stands has one owner, petition_standing; given to a body is one of its states. Owned by the room petitions.

drop view petition_state;
alter table petition_standing drop constraint petition_standing_state_check;
alter table petition_standing add constraint petition_standing_state_check
  check (state in ('at_unit', 'new', 'accepted', 'assigned', 'clarification', 'out_of_scope', 'off_theme', 'withdrawn'));

-- The row is locked before it is read anew, so that of two decisions at once the later one sees both.
create function stand_petition_anew(jurisdiction uuid, petition uuid) returns void language plpgsql security definer set search_path = public as $$
declare holder uuid; latest text;
begin
  perform from petition_standing where jurisdiction_id = jurisdiction and petition_id = petition for update;
  select case when p.kind = 'returned' or p.to_id <> c.organisation_id then p.to_id end into holder
    from petition_passage p
    join petition_standing s on s.jurisdiction_id = p.jurisdiction_id and s.petition_id = p.petition_id
    join conference c on c.jurisdiction_id = s.jurisdiction_id and c.id = s.conference_id
    where p.jurisdiction_id = jurisdiction and p.petition_id = petition order by p.step desc limit 1;
  if not found then
    select s.holder_id into holder from petition_standing s where s.jurisdiction_id = jurisdiction and s.petition_id = petition;
  end if;
  select case when w.withdrawn then 'withdrawn' end into latest from petition_withdrawal w
    where w.jurisdiction_id = jurisdiction and w.petition_id = petition order by w.version desc limit 1;
  if latest is null and holder is not null then latest := 'at_unit'; end if;
  if latest is null then
    select nullif(d.decision, 'reopened') into latest from moderation_decision d
      where d.jurisdiction_id = jurisdiction and d.petition_id = petition order by d.version desc limit 1;
  end if;
  -- Given and not handed back: what its lead refused waits for a ruling and is nobody's until then.
  if latest = 'accepted' and exists (select from assignment a where a.jurisdiction_id = jurisdiction
      and (a.petition_id = petition or a.group_id = (select g.group_id from petition_group_move g
        where g.jurisdiction_id = jurisdiction and g.petition_id = petition order by g.version desc limit 1))
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id)
      and not exists (select from assignment_reply r where r.jurisdiction_id = a.jurisdiction_id and r.assignment_id = a.id
        and r.organisation_id = a.lead_id and r.kind = 'refused'
        and not exists (select from assignment_ruling u where u.jurisdiction_id = r.jurisdiction_id and u.assignment_id = r.assignment_id))) then
    latest := 'assigned';
  end if;
  update petition_standing set state = coalesce(latest, 'new'), holder_id = holder
    where jurisdiction_id = jurisdiction and petition_id = petition
      and (state, holder_id) is distinct from (coalesce(latest, 'new'), holder);
end $$;
revoke execute on function stand_petition_anew from public;

create or replace function stand_anew() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform stand_petition_anew(new.jurisdiction_id, new.petition_id);
  return null;
end $$;

-- A petition that joins a group while the group is given: who comes second waits for the group and sees the other's row.
create function stand_anew_with_group() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform from petition_group where jurisdiction_id = new.jurisdiction_id and id = new.group_id for update;
  perform stand_petition_anew(new.jurisdiction_id, new.petition_id);
  return null;
end $$;
create trigger stand_anew after insert on petition_group_move for each row execute function stand_anew_with_group();

create function stand_given_anew() returns trigger language plpgsql security definer set search_path = public as $$
declare given assignment;
begin
  select * into given from assignment where jurisdiction_id = new.jurisdiction_id
    and id = case when tg_table_name = 'assignment' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'assignment_id')::uuid end;
  if given.group_id is null then
    perform stand_petition_anew(given.jurisdiction_id, given.petition_id);
  else
    perform from petition_group where jurisdiction_id = given.jurisdiction_id and id = given.group_id for update;
    perform stand_petition_anew(given.jurisdiction_id, g.petition_id) from petition_group_move_now g
      where g.jurisdiction_id = given.jurisdiction_id and g.group_id = given.group_id;
  end if;
  return null;
end $$;
create trigger stand_given_anew after insert on assignment for each row execute function stand_given_anew();
create trigger stand_given_anew after insert on assignment_end for each row execute function stand_given_anew();
create trigger stand_given_anew after insert on assignment_reply for each row execute function stand_given_anew();
create trigger stand_given_anew after insert on assignment_ruling for each row execute function stand_given_anew();

-- Those that were given before.
select stand_petition_anew(s.jurisdiction_id, s.petition_id) from petition_standing s where s.state = 'accepted';

-- As before, and a petition that came into a group while it was being given is owed with its group, not beside it: the
-- giving waited for the grouping at its standing, and is refused when it ends.
create or replace function one_open_assignment() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from assignment a where a.jurisdiction_id = new.jurisdiction_id and a.id <> new.id
      and a.group_id is not distinct from new.group_id and a.petition_id is not distinct from new.petition_id
      and not exists (select from assignment_end e where e.jurisdiction_id = a.jurisdiction_id and e.assignment_id = a.id))
    or (exists (select from petition_group_move_now g where g.jurisdiction_id = new.jurisdiction_id and g.petition_id = new.petition_id
        and g.group_id is not null)
      and not exists (select from assignment_end e where e.jurisdiction_id = new.jurisdiction_id and e.assignment_id = new.id)) then
    raise exception using errcode = 'unique_violation', constraint = 'one_open_assignment', message = 'it is given already';
  end if;
  return null;
end $$;
