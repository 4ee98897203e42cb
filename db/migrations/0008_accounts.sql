-- The province's own sign-in as a second door.

-- Null: somebody wants in. Else the account that is being linked: the answer counts for it alone.
alter table oidc_request add column account_id uuid;
create index on oidc_request (jurisdiction_id, created_at);
