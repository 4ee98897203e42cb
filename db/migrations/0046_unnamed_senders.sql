-- Who stays unnamed stays so in lists, searches and files too: the body that answers reads the masked words on its case, and
-- nothing else of the petition. Owned by the room petitions; the same rule is mayReadAsTyped in its policy.ts.

create function petitions_i_answer_as_typed() returns setof uuid language sql stable security definer set search_path = public as $$
  select p.id from petition p
  where p.jurisdiction_id = current_jurisdiction() and not p.hides_identity and p.id in (select petitions_assigned_to_me()) $$;
create or replace view petition_listed as
  select s.* from petition_standing s
  where s.jurisdiction_id = (select current_jurisdiction())
    and ((select is_system()) or s.conference_id in (select conferences_whose_petitions_i_read())
      or s.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
      or (s.collected_by, s.conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
      or s.petition_id in (select petitions_i_answer_as_typed()));
create or replace view petition_worded as
  select p.jurisdiction_id, p.id as petition_id, p.conference_id, p.words from petition p
  where p.jurisdiction_id = (select current_jurisdiction())
    and ((select is_system()) or p.conference_id in (select conferences_whose_petitions_i_read())
      or p.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null)
      or (p.collected_by, p.conference_id) in (select u.organisation_id, u.conference_id from units_i_collect_for() u where u.conference_id is not null)
      or p.id in (select petitions_i_answer_as_typed()));
-- A photo or a voice tells who asks.
alter policy readable on petition_attachment using ((select is_system()) or exists (select from petition p where p.id = petition_id
  and (not p.hides_identity or p.id = (select current_bearer())
    or p.conference_id in (select conferences_whose_petitions_i_read())
    or p.collected_by in (select u.organisation_id from units_i_collect_for() u where u.conference_id is null or u.conference_id = p.conference_id))));
