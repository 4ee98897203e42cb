-- Tệp Excel trả lời: what a body's officer sent back, between the look at it and the taking in. Owned by the room answers.
-- It holds drafts: nobody but who sent it reads it, and its next file takes its place.

create table answer_sheet (
  jurisdiction_id uuid not null,
  id              uuid not null,
  conference_id   uuid not null,
  file_name       text not null,
  rows            jsonb not null,                  -- lines as they were read: { line, token, cells, fault }
  made_at         timestamptz not null,
  made_by         uuid not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, conference_id) references conference (jurisdiction_id, id),
  foreign key (jurisdiction_id, made_by) references account (jurisdiction_id, id)
);
create index on answer_sheet (jurisdiction_id, made_by, conference_id);
call fence_by_jurisdiction(array['answer_sheet']);
create policy readable on answer_sheet as restrictive for select using ((select is_system()) or made_by = current_account());
create policy writable on answer_sheet as restrictive for insert with check ((select is_system()) or made_by = current_account());
create policy discardable on answer_sheet as restrictive for delete using ((select is_system()) or made_by = current_account());
revoke update on answer_sheet from doithoai_app;
grant delete on answer_sheet to doithoai_app;
