-- Thời hạn sau khi trả lời: how long senders may judge and how long a case opened again has, set for the whole province. Owned by
-- the room answers.

drop policy writable on verdict_setting;
create policy writable on verdict_setting as restrictive for insert with check ((select is_system())
  or (made_by = current_account() and (select i_hold_the_province(array['office', 'standing_body']))));
create policy changeable on verdict_setting as restrictive for update using ((select is_system())
  or (select i_hold_the_province(array['office', 'standing_body']))) with check ((select is_system()) or made_by = current_account());
grant update on verdict_setting to doithoai_app;
