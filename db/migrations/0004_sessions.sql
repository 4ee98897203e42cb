-- Accounts are kept by the administrators of the bodies in which they work; sessions and tries are nobody else's business.

alter table account
  add column disabled_why text check (disabled_why in ('administrator', 'idle')),
  add column enabled_at   timestamptz;             -- opened again: the days without use count from here
alter table account_credential add column password_changed_at timestamptz;

create index on sign_in_attempt (jurisdiction_id, address, at desc);
create index on journal (jurisdiction_id, account_id, at desc);
create index on role_grant (jurisdiction_id, account_id) where ended_at is null;

-- Does the account that asks hold one of these roles anywhere?
create function holds_role(wanted text[]) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from role_grant g where g.jurisdiction_id = current_jurisdiction() and g.account_id = current_account()
    and g.ended_at is null and g.role = any(wanted))
$$;
create function administers(organisation uuid) returns boolean language sql stable as $$
  select is_system() or account_covers(array['sys_admin'], organisation) $$;

-- An account is administered from above everything that it can reach: whoever could set the password of an account with
-- wider roles would have those roles. The same rule stands in rooms/directory/account-policy.ts (mayAdminister); a property
-- test holds the two against each other. Accounts without role or position belong to the administrators of a root.
create function administers_account(account uuid) returns boolean
  language sql stable security definer set search_path = public as $$
  with body as (
    select g.organisation_id as id from role_grant g
    where g.jurisdiction_id = current_jurisdiction() and g.account_id = account and g.ended_at is null
    union
    select h.organisation_id from person p
    join position h on h.jurisdiction_id = p.jurisdiction_id and h.person_id = p.id and h.valid_to is null
    where p.jurisdiction_id = current_jurisdiction() and p.account_id = account)
  select is_system() or case when exists (select from body) then not exists (
      select from body where not account_covers(array['sys_admin'], body.id))
    else exists (select from organisation o where o.jurisdiction_id = current_jurisdiction() and o.parent_id is null
      and account_covers(array['sys_admin'], o.id)) end
$$;

create policy writable on account as restrictive for insert with check (is_system() or holds_role(array['sys_admin']));
-- Nobody closes or renames the account they sit in.
create policy changeable on account as restrictive for update
  using (is_system() or (administers_account(id) and id <> current_account()));
create policy deletable on account as restrictive for delete using (is_system());
revoke update on account from doithoai_app;
grant update (display_name, disabled_at, disabled_why, enabled_at) on account to doithoai_app;

-- Nobody gives roles to themselves, nor takes their own away: the last administrator can never lock everybody out.
create policy writable on role_grant as restrictive for insert
  with check (is_system() or (administers(organisation_id) and administers_account(account_id) and account_id <> current_account()));
create policy changeable on role_grant as restrictive for update
  using (is_system() or (administers(organisation_id) and account_id <> current_account()));
create policy deletable on role_grant as restrictive for delete using (is_system());
revoke update on role_grant from doithoai_app;
grant update (ended_at, ended_by) on role_grant to doithoai_app;

-- What an administrator may do to the credential of another account without ever reading it.
create procedure demand_administration(account uuid) language plpgsql as $$
begin
  if not administers_account(account) or account = current_account() then
    raise exception 'account % is not administered by who asks', account using errcode = 'insufficient_privilege';
  end if;
end $$;
create function give_password(account uuid, hash text, at timestamptz) returns void
  language plpgsql security definer set search_path = public as $$
begin
  call demand_administration(account);
  insert into account_credential (jurisdiction_id, account_id, password_hash, must_change_password, password_changed_at)
  values (current_jurisdiction(), account, hash, true, at)
  on conflict (jurisdiction_id, account_id) do update
    set password_hash = excluded.password_hash, must_change_password = true, password_changed_at = excluded.password_changed_at;
end $$;
create function take_second_factor_off(account uuid) returns void
  language plpgsql security definer set search_path = public as $$
begin
  call demand_administration(account);
  update account_credential set totp_secret = null, totp_confirmed_at = null, totp_last_step = null
  where jurisdiction_id = current_jurisdiction() and account_id = account;
end $$;
-- Null takes the link away.
create function link_provider(account uuid, issuer text, subject text) returns void
  language plpgsql security definer set search_path = public as $$
begin
  call demand_administration(account);
  insert into account_credential (jurisdiction_id, account_id, oidc_issuer, oidc_subject)
  values (current_jurisdiction(), account, issuer, subject)
  on conflict (jurisdiction_id, account_id) do update set oidc_issuer = excluded.oidc_issuer, oidc_subject = excluded.oidc_subject;
end $$;
create function credential_facts(account uuid)
  returns table (has_password boolean, must_change_password boolean, has_second_factor boolean, oidc_subject text)
  language sql stable security definer set search_path = public as $$
  select c.password_hash is not null, c.must_change_password, c.totp_confirmed_at is not null, c.oidc_subject
  from account_credential c
  where c.jurisdiction_id = current_jurisdiction() and c.account_id = account and administers_account(account)
$$;

create policy own_or_administered on account_session as restrictive
  using (is_system() or account_id = current_account() or administers_account(account_id));
create policy opened_by_door on account_session as restrictive for insert with check (is_system());
create policy door_only on sign_in_attempt as restrictive for insert with check (is_system());
create policy read_by_few on sign_in_attempt as restrictive for select using (is_system() or holds_role(array['sys_admin', 'auditor', 'dpo']));
create policy door_only on oidc_request as restrictive using (is_system());

-- Who read what is for those who watch over it, and for the reader.
create policy own_row on sensitive_read as restrictive for insert with check (is_system() or account_id = current_account());
create policy read_by_few on sensitive_read as restrictive for select
  using (is_system() or account_id = current_account() or holds_role(array['sys_admin', 'auditor', 'dpo']));
