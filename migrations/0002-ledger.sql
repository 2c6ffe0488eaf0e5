-- The ledger of each organ: chained events, their bodies, and what is cached from them (decisions 11, 12, 16).
create table event_chains (
  agency_id uuid not null references agencies (id),
  stream text not null check (stream in ('cases', 'looks', 'administration')),
  last_seq bigint not null,
  head bytea not null,
  primary key (agency_id, stream)
);

create table events (
  agency_id uuid not null,
  stream text not null,
  seq bigint not null,
  request_id uuid,
  type text not null,
  occurred_on date not null,
  -- Text, exactly as hashed: a timestamp column would round and reformat it.
  recorded_at text not null,
  actor_id uuid,
  digest bytea not null,
  link bytea not null,
  primary key (agency_id, stream, seq),
  foreign key (agency_id, stream) references event_chains (agency_id, stream)
);
create index events_by_request on events (agency_id, request_id, seq) where request_id is not null;

-- What an event says. `facts` holds nothing personal; `note` is sealed with the key of the submission.
create table event_bodies (
  agency_id uuid not null,
  stream text not null,
  seq bigint not null,
  salt bytea not null,
  facts text not null,
  note bytea,
  primary key (agency_id, stream, seq),
  foreign key (agency_id, stream, seq) references events (agency_id, stream, seq)
);

create table submissions (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  wrapped_key bytea not null,
  query_code_hash text not null,
  sealed_applicant bytea not null,
  sealed_description bytea not null,
  -- HMAC of the identity number, exact match within the organ only.
  identity_reference bytea,
  submitted_at timestamptz not null,
  primary key (agency_id, id)
);
create index submissions_by_identity on submissions (agency_id, identity_reference);

-- Caches of the fold over the case's events, rewritten in the transaction that appends them.
create table access_requests (
  agency_id uuid not null,
  id uuid not null,
  submission_id uuid not null,
  number text not null,
  arrival_year integer not null,
  -- Written or checked by a clerk, free of personal data.
  title text not null,
  applicant_kind text not null,
  channel text not null,
  status text not null,
  arrived_on date not null,
  safe_on date not null,
  received_on date,
  reply_due_on date,
  safe_due_on date,
  clock_state text,
  provisional boolean not null default false,
  extension_days integer not null default 0,
  department_id uuid,
  handler_id uuid,
  outcome text,
  decided_on date,
  served_on date,
  version bigint not null,
  primary key (agency_id, id),
  unique (agency_id, number),
  foreign key (agency_id, submission_id) references submissions (agency_id, id),
  foreign key (agency_id, department_id) references departments (agency_id, id)
);
create index access_requests_by_due on access_requests (agency_id, coalesce(reply_due_on, safe_due_on), id);
create index access_requests_by_year on access_requests (agency_id, received_on);
create index access_requests_by_submission on access_requests (agency_id, submission_id);

-- HMACs of the words of the sealed description: search without clear text, destroyed with the case.
create table description_words (
  agency_id uuid not null,
  request_id uuid not null,
  word bytea not null,
  primary key (agency_id, word, request_id),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);

create table files (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  -- Whose key seals it: a submission, or a draft that has not been submitted yet.
  submission_id uuid,
  draft_id uuid,
  request_id uuid,
  purpose text not null check (purpose in ('applicant-upload', 'identity-proof', 'reply-material', 'evidence', 'letter')),
  sealed_name bytea not null,
  media_type text not null,
  size bigint not null,
  address text not null,
  sha256 bytea not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (agency_id, id)
);
create index files_by_submission on files (agency_id, submission_id);
create index files_by_draft on files (agency_id, draft_id) where draft_id is not null;

-- An application waiting on its check-your-answers page; its id is the key that makes submitting idempotent.
create table submission_drafts (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  secret_hash bytea not null,
  wrapped_key bytea not null,
  sealed bytea not null,
  created_at timestamptz not null,
  submission_id uuid,
  -- The receipt page shows the query code once more while the draft lives; sealed with the draft's key.
  sealed_receipt bytea,
  primary key (agency_id, id)
);

-- Numbers without gaps: one row a kind and year, raised in the transaction that uses the number.
create table counters (
  agency_id uuid not null references agencies (id),
  kind text not null,
  year integer not null,
  last integer not null,
  primary key (agency_id, kind, year)
);

create table letters (
  agency_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  year integer not null,
  serial integer not null,
  number text not null,
  template_version text not null,
  sealed_data bytea not null,
  signed_by uuid not null,
  signed_on date not null,
  token text not null,
  -- Null until the PDF has been made; service waits for it.
  pdf_file_id uuid,
  pdf_sha256 bytea,
  primary key (agency_id, id),
  unique (agency_id, kind, year, serial),
  unique (agency_id, number),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index letters_by_request on letters (agency_id, request_id);
create index letters_without_pdf on letters (agency_id, id) where pdf_file_id is null;

create table annual_reports (
  agency_id uuid not null references agencies (id),
  year integer not null,
  status text not null check (status in ('draft', 'approved', 'published')),
  -- Tables 2 and 4 as kept for the year; table 3 is always counted from the cases.
  disclosure_figures jsonb not null,
  remedy_figures jsonb not null,
  sections jsonb not null,
  -- Figures and the case ids behind each cell, frozen at approval.
  frozen jsonb,
  version bigint not null,
  primary key (agency_id, year)
);

-- What an Idempotency-Key already led to, for staff and for the portal alike.
create table idempotent_replies (
  agency_id uuid not null references agencies (id),
  key uuid not null,
  actor_id uuid,
  request_digest bytea not null,
  status integer not null,
  body text not null,
  created_at timestamptz not null,
  primary key (agency_id, key)
);
