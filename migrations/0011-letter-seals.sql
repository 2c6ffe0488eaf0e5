-- A letter signed but not served may be cancelled; its number stays in the register and is never given again.
alter table letters add column cancelled_on date;

-- The organ's seal on a letter: stamped by hand on paper and scanned back, or put on by its seal server.
create table letter_seals (
  agency_id uuid not null,
  letter_id uuid not null,
  way text not null check (way in ('paper', 'seal-server')),
  status text not null check (status in ('waiting', 'sealed')),
  -- What was sealed: the PDF made by the system.
  pdf_sha256 bytea not null,
  pdf_sm3 bytea not null,
  pages integer not null,
  -- The stamped copy or sealed PDF; null where the seal is a detached signature over the PDF itself.
  sealed_file_id uuid,
  sealed_sha256 bytea,
  -- Certificate, signature, seal and time as the seal server gave them, already verified; nothing secret.
  signature jsonb,
  attempts integer not null default 0,
  last_fault text,
  retry_at timestamptz,
  -- Null where the seal server put it on.
  recorded_by uuid,
  recorded_at timestamptz,
  primary key (agency_id, letter_id),
  foreign key (agency_id, letter_id) references letters (agency_id, id),
  foreign key (agency_id, sealed_file_id) references files (agency_id, id)
);

alter table letter_seals enable row level security;
alter table letter_seals force row level security;
create policy own_agency on letter_seals
  using (agency_id = acting_agency()) with check (agency_id = acting_agency());
grant select, insert, update on letter_seals to gongkai_app;

-- The page behind the QR code tells of the seal and of a cancellation: each change is a further version of the proof.
alter table published_letter_proofs drop constraint published_letter_proofs_token_key;
create unique index published_letter_proofs_by_token on published_letter_proofs (token, version);
alter table published_letter_proofs
  add column seal_way text,
  add column sealed_sha256 bytea,
  add column cancelled_on date;
