-- The page of its own that each third party or organ consulted is given (arts. 11, 32, 34).
create table consultation_invitations (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  consultation_id uuid not null,
  request_id uuid not null,
  -- Only hashes: the address and the code stand in the letter alone, which is sealed.
  token_hash bytea not null,
  code_hash text not null,
  -- Wrong codes since the code was issued: beyond a limit it opens nothing until it is issued again.
  failures integer not null default 0,
  -- Whom it is for and what is shown; what is being answered; what was answered. Sealed with the key of the submission.
  sealed_content bytea not null,
  sealed_draft bytea,
  sealed_answer bytea,
  created_at timestamptz not null,
  code_issued_at timestamptz not null,
  first_opened_at timestamptz,
  draft_saved_at timestamptz,
  answered_at timestamptz,
  revoked_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, consultation_id),
  unique (agency_id, token_hash),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index consultation_invitations_by_request on consultation_invitations (agency_id, request_id);
create index consultation_invitations_with_draft on consultation_invitations (agency_id, draft_saved_at)
  where draft_saved_at is not null;

alter table consultation_invitations enable row level security;
alter table consultation_invitations force row level security;
create policy own_agency on consultation_invitations
  using (agency_id = acting_agency()) with check (agency_id = acting_agency());
grant select, insert, update on consultation_invitations to gongkai_app;
