-- Writing plans: what was approved and issued is kept whole, and the drafting has its fences.

alter table plan
  add column paper_profile text check (paper_profile in ('state', 'party', 'mass_organisation')), -- null: the issuer's own
  add column superior text;                        -- the body above the issuer on its papers

-- The text as it was when it was endorsed or issued: what changed since is told from it, and it stays downloadable.
alter table plan_endorsement add column facts jsonb;
alter table plan_issue add column facts jsonb;

-- SECURITY DEFINER, so that a fence may look at plan, whose fences look elsewhere.
create function plan_is_mine_to_appraise(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan p where p.jurisdiction_id = current_jurisdiction() and p.id = plan
    and account_covers(array['office'], p.organisation_id)) $$;
create function plan_is_mine_to_approve(plan uuid) returns boolean language sql stable security definer set search_path = public as $$
  select is_system() or exists (select from plan p where p.jurisdiction_id = current_jurisdiction() and p.id = plan
    and account_covers(array['chair', 'deputy_signer'], p.organisation_id)) $$;

-- Proposed by who works on it, appraised by the office, approved by who signs; returned by either of the two.
create policy writable on plan_endorsement as restrictive for insert with check (case step
  when 'proposed' then plan_is_mine_to_work_on(plan_id)
  when 'appraised' then plan_is_mine_to_appraise(plan_id)
  when 'approved' then plan_is_mine_to_approve(plan_id)
  else plan_is_mine_to_approve(plan_id) or plan_is_mine_to_appraise(plan_id) end);

-- A comment is made on behalf of a body that was asked, or by who reads the draft anyway; settled by who works on it.
create policy writable on plan_comment as restrictive for insert with check (plan_draft_is_mine(plan_id)
  and (organisation_id is null or acts_for(organisation_id) or plan_is_mine_to_work_on(plan_id)));
create policy changeable on plan_comment as restrictive for update using (plan_is_mine_to_work_on(plan_id));
create policy undeletable on plan_comment as restrictive for delete using (false);
create index on plan_comment (jurisdiction_id, plan_id);

-- One number a body and year.
create index on plan_issue (jurisdiction_id, number);
