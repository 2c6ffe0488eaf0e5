-- Collections of annual reports by a supervising office (报告汇总, decision 0044).
create table report_collections (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  year integer not null check (year between 2008 and 2100),
  -- The government or organ whose report it becomes.
  on_behalf_of text not null,
  due_on date not null,
  status text not null check (status in ('open', 'closed')),
  -- Number of the newest closed version; 0 until it is closed for the first time.
  revision integer not null default 0 check (revision >= 0),
  -- Why it was last closed in spite of open points, or opened again.
  reason text not null default '',
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  primary key (agency_id, id),
  unique (agency_id, year)
);

-- Who must report (报送单位).
create table report_members (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  collection_id uuid not null,
  place integer not null,
  name text not null,
  -- The name as it is compared: one organ stands once in a collection.
  name_key text not null,
  credit_code text,
  -- An organ of this platform.
  platform_agency_id uuid references agencies (id),
  -- The collecting organ itself (本机关).
  is_own boolean not null default false,
  rule_power boolean,
  status text not null check (status in ('awaited', 'received', 'returned', 'accepted', 'excused')),
  reason text not null default '',
  -- The submission that counts.
  submission_id uuid,
  -- Seals the contact, the link and the files handed in.
  wrapped_key bytea not null,
  sealed_contact bytea not null,
  -- Its link: only hashes, and the address sealed for the office to copy.
  token_hash bytea,
  sealed_token bytea,
  code_hash text,
  code_issued_at timestamptz,
  -- Wrong codes since the code was issued: beyond a limit it opens nothing until it is issued again.
  failures integer not null default 0,
  version integer not null check (version >= 1),
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, collection_id, name_key),
  unique (agency_id, token_hash),
  check (num_nonnulls(token_hash, sealed_token, code_hash, code_issued_at) in (0, 4)),
  foreign key (agency_id, collection_id) references report_collections (agency_id, id)
);
create unique index report_members_own on report_members (agency_id, collection_id) where is_own;

-- Every report handed in, and what is being looked at before it is.
create table report_submissions (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  collection_id uuid not null,
  member_id uuid not null,
  -- 1, 2, … of the member; null while it is looked at and not handed in.
  number integer check (number >= 1),
  way text not null check (way in ('link', 'office', 'platform')),
  -- The file, sealed with the key of the member; none where it was taken over from this platform.
  file_name text,
  file_size integer,
  file_sha256 bytea,
  file_address text,
  -- Version of the published report it was taken over from.
  platform_version integer,
  -- As read: words, evidence, gaps.
  reading jsonb not null,
  -- The figures with what was filled in, and who filled in what for which reason.
  figures jsonb not null,
  filled jsonb not null default '[]',
  findings jsonb not null,
  errors integer not null,
  warnings integer not null,
  gaps integer not null,
  uploaded_at timestamptz not null,
  handed_in_at timestamptz,
  -- Null: the organ itself, by its link.
  by_staff uuid references staff (id),
  primary key (agency_id, id),
  unique (agency_id, member_id, number),
  check ((number is null) = (handed_in_at is null)),
  check (num_nonnulls(file_name, file_size, file_sha256, file_address) in (0, 4)),
  foreign key (agency_id, member_id) references report_members (agency_id, id)
);
create index report_submissions_of on report_submissions (agency_id, collection_id);
create unique index report_submissions_one_draft on report_submissions (agency_id, member_id) where number is null;

-- What the office and the organ write to each other.
create table report_messages (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  collection_id uuid not null,
  member_id uuid not null,
  sender text not null check (sender in ('office', 'organ')),
  text text not null,
  findings jsonb not null default '[]',
  by_staff uuid references staff (id),
  written_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, member_id) references report_members (agency_id, id)
);
create index report_messages_of on report_messages (agency_id, collection_id, member_id, written_at);

-- Links sent, members chased (催报), members telephoned: a log and the outbox in one.
create table report_notices (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  collection_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('link', 'chase', 'return', 'call')),
  on_day date not null,
  -- A call is done at once; the others are e-mails.
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'given-up', 'done')),
  note text not null default '',
  -- The code of a link until it is sent, sealed.
  sealed_code bytea,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  message_id text not null,
  last_error text,
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  sent_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, member_id) references report_members (agency_id, id)
);
create index report_notices_waiting on report_notices (agency_id, next_attempt_at)
  where status in ('queued', 'sending', 'failed');
create index report_notices_of on report_notices (agency_id, collection_id, member_id);
-- Nobody is chased twice in a day.
create unique index report_notices_one_chase on report_notices (agency_id, member_id, on_day) where kind = 'chase';

-- Corrections of a sum; taken back, never deleted.
create table report_adjustments (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  collection_id uuid not null,
  cell text not null,
  -- Pieces; of fees, fen.
  delta bigint not null check (delta <> 0),
  kind text not null check (kind in ('joint-document', 'other')),
  leading_member_id uuid,
  reason text not null,
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  removed_at timestamptz,
  removed_by uuid references staff (id),
  removal_reason text,
  primary key (agency_id, id),
  check (num_nonnulls(removed_at, removed_by, removal_reason) in (0, 3)),
  foreign key (agency_id, collection_id) references report_collections (agency_id, id),
  foreign key (agency_id, leading_member_id) references report_members (agency_id, id)
);
create index report_adjustments_of on report_adjustments (agency_id, collection_id);

-- The sums as they were closed, version by version.
create table report_roll_ups (
  agency_id uuid not null references agencies (id),
  collection_id uuid not null,
  revision integer not null check (revision >= 1),
  year integer not null,
  snapshot jsonb not null,
  -- Over the canonical form (RFC 8785) of the snapshot.
  sha256 bytea not null,
  reason text not null,
  closed_at timestamptz not null,
  closed_by uuid not null references staff (id),
  primary key (agency_id, collection_id, revision),
  foreign key (agency_id, collection_id) references report_collections (agency_id, id)
);

-- What the public reads.
create table published_roll_ups (
  agency_id uuid not null references agencies (id),
  year integer not null,
  revision integer not null,
  title text not null,
  data jsonb not null,
  sha256 bytea not null,
  published_at timestamptz not null,
  reason text not null,
  primary key (agency_id, year, revision)
);

-- Whether a report's tables are counted from this ledger or taken from the closed roll-up of its year.
alter table annual_reports add column figures_from text not null default 'ledger'
  check (figures_from in ('ledger', 'roll-up'));

do $$
declare
  walled text;
begin
  foreach walled in array array['report_collections', 'report_members', 'report_submissions', 'report_messages',
    'report_notices', 'report_adjustments', 'report_roll_ups'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
  alter table published_roll_ups enable row level security;
  alter table published_roll_ups force row level security;
  create policy everybody_reads on published_roll_ups for select using (true);
  create policy own_agency_writes on published_roll_ups for insert with check (agency_id = acting_agency());
end $$;

grant select, insert, update on report_collections, report_notices, report_adjustments to gongkai_app;
grant select, insert, update, delete on report_members, report_submissions to gongkai_app;
grant select, insert on report_messages, report_roll_ups, published_roll_ups to gongkai_app;
