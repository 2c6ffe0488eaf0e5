-- Registers of licences, penalties, coercive measures and fees (行政许可、行政处罚、行政强制、行政事业性收费; decision 0033).
create table register_entries (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  register text not null check (register in ('licence', 'penalty', 'coercion', 'fee')),
  -- The document number as written, in one spelling; of a fee the code of the item.
  number text not null,
  title text not null,
  -- The name of an organisation; of a natural person the masked one. Null for a fee.
  party_name text,
  decided_on date not null,
  -- Which kind of decision; empty where the register has no kinds.
  result text not null,
  plan text not null check (plan in ('publish', 'withhold')),
  -- All fields of the form but the private ones; no name and no number of a natural person.
  fields jsonb not null,
  -- Name and identity number of a natural person, with a key of their own; null where there is nothing to seal.
  wrapped_key bytea,
  sealed_person bytea,
  status text not null check (status in
    ('entered', 'returned', 'published', 'withheld', 'withdrawn', 'struck')),
  -- Whoever entered or last changed it: not the one to review it.
  entered_by uuid not null,
  entered_at timestamptz not null,
  import_id uuid,
  -- The checks found what only a secrecy reviewer may let pass, and none has.
  flagged boolean not null,
  -- By when it is to be public; null where it is not to be, or is.
  due_on date,
  -- The day the decision was altered, annulled or found unlawful, how, and by when it is to be taken back.
  overturned_on date,
  overturned_by text,
  withdraw_due_on date,
  -- The version the public sees now; null where it sees none.
  public_version integer,
  -- The versions published so far, withdrawals included.
  last_version integer not null default 0,
  public_until date,
  version bigint not null,
  primary key (agency_id, id)
);
create unique index register_entries_once on register_entries (agency_id, register, number) where status <> 'struck';
create index register_entries_by_day on register_entries (agency_id, register, decided_on desc, id);
create index register_entries_by_due on register_entries (agency_id, due_on) where due_on is not null;
create index register_entries_by_withdrawal on register_entries (agency_id, withdraw_due_on)
  where withdraw_due_on is not null;
create index register_entries_by_import on register_entries (agency_id, import_id) where import_id is not null;

-- What was collected on a fee item in a year, in 万元: table 2, 第二十条第（八）项.
create table fee_collections (
  agency_id uuid not null,
  entry_id uuid not null,
  year integer not null,
  amount numeric(18, 6) not null check (amount >= 0),
  primary key (agency_id, entry_id, year),
  foreign key (agency_id, entry_id) references register_entries (agency_id, id)
);

-- Each imported file once: the same bytes again change nothing.
create table register_imports (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  register text not null,
  sha256 bytea not null,
  file_name text not null,
  entries integer not null,
  skipped integer not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, register, sha256)
);

create table register_settings (
  agency_id uuid not null references agencies (id),
  settings jsonb not null,
  primary key (agency_id)
);

-- The numbers of rules and normative documents of a year as confirmed with the justice department (decision 5b).
create table rule_count_confirmations (
  agency_id uuid not null references agencies (id),
  year integer not null,
  regulations jsonb not null,
  normative jsonb not null,
  confirmed_by text not null,
  confirmed_on date not null,
  note text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (agency_id, year)
);

-- What the public may read, version by version; a withdrawal is a version too: the tombstone.
create table published_register_entries (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  version integer not null,
  state text not null check (state in ('published', 'withdrawn')),
  register text not null,
  number text not null,
  -- Empty in a tombstone, as are the fields: only the number, the reason and the day stay.
  title text not null,
  party_name text not null,
  decided_on date not null,
  fields jsonb not null,
  first_published_at timestamptz not null,
  visible_from timestamptz not null,
  public_until date,
  reason text,
  primary key (agency_id, id, version)
);
create index published_register_entries_by_day
  on published_register_entries (agency_id, register, decided_on desc, id);

-- The one rule of what the public sees of a register: the newest version of an entry that is visible at the instant,
-- where it is no withdrawal and its publicity has not run out.
create function public_register_entries(at timestamptz) returns setof published_register_entries
  language sql stable parallel safe
begin atomic
  select p.*
  from published_register_entries p
  where p.state = 'published' and p.visible_from <= at
    and (p.public_until is null or p.public_until >= (at at time zone 'Asia/Shanghai')::date)
    and not exists (
      select from published_register_entries n
      where n.agency_id = p.agency_id and n.id = p.id and n.version > p.version and n.visible_from <= at);
end;

-- What was withdrawn: number, reason and day.
create function public_register_tombstones(at timestamptz) returns setof published_register_entries
  language sql stable parallel safe
begin atomic
  select p.*
  from published_register_entries p
  where p.state = 'withdrawn' and p.visible_from <= at
    and (p.public_until is null or p.public_until >= (at at time zone 'Asia/Shanghai')::date)
    and not exists (
      select from published_register_entries n
      where n.agency_id = p.agency_id and n.id = p.id and n.version > p.version and n.visible_from <= at);
end;

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'register_entries', 'fee_collections', 'register_imports', 'register_settings', 'rule_count_confirmations'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

alter table published_register_entries enable row level security;
alter table published_register_entries force row level security;
create policy everybody_reads on published_register_entries for select using (true);
create policy own_agency_writes on published_register_entries
  for insert with check (agency_id = acting_agency());

grant select, insert, update on register_entries, fee_collections, register_settings, rule_count_confirmations
  to gongkai_app;
grant select, insert on register_imports, published_register_entries to gongkai_app;
