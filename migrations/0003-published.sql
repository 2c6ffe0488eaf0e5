-- What the public may read: written only by publishing use cases, holds nothing that is not public,
-- no row-level security (decision 18).
create table published_reports (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  version integer not null,
  year integer not null,
  title text not null,
  data jsonb not null,
  published_at timestamptz not null,
  primary key (agency_id, id, version)
);
create unique index published_reports_by_year on published_reports (agency_id, year, version);

-- Behind the QR code of a letter: hash, number, date; never the content (decision 19).
create table published_letter_proofs (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  version integer not null,
  token text not null unique,
  number text not null,
  title text not null,
  signed_on date not null,
  pdf_sha256 bytea not null,
  primary key (agency_id, id, version)
);
