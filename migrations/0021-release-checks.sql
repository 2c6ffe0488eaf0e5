-- Checks before publication (发布前审查): the organ's own list of words, and what became of links to other sites.

-- Words the organ does not want to read in what it publishes, beside the list of the house.
create table release_words (
  agency_id uuid not null references agencies (id),
  wrong text not null check (wrong <> ''),
  right_words text not null,
  kind text not null check (kind in ('typo', 'official', 'hint')),
  note text not null,
  added_at timestamptz not null,
  added_by uuid not null references staff (id),
  -- Null while the word is looked for; a retired one stays, with who put it there.
  retired_at timestamptz,
  primary key (agency_id, wrong)
);

-- Entries of the list of the house that the organ has switched off.
create table release_words_off (
  agency_id uuid not null references agencies (id),
  wrong text not null,
  reason text not null,
  switched_at timestamptz not null,
  switched_by uuid not null references staff (id),
  -- Null while the entry is off.
  ended_at timestamptz,
  primary key (agency_id, wrong)
);

-- Grows with every change of either table: a program that has made the list ready knows whether it still holds.
create table release_word_lists (
  agency_id uuid not null references agencies (id),
  version integer not null check (version > 0),
  primary key (agency_id)
);

-- The last answer of each address another site was asked for.
create table link_checks (
  agency_id uuid not null references agencies (id),
  address text not null,
  checked_at timestamptz not null,
  alive boolean not null,
  -- The status of HTTP; null where no answer came.
  status integer,
  -- Why no answer counts, such as 'time-out' or 'forbidden-address'; null for a living address.
  fault text,
  primary key (agency_id, address)
);

do $$
declare
  walled text;
begin
  foreach walled in array array['release_words', 'release_words_off', 'release_word_lists', 'link_checks'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on release_words, release_words_off, release_word_lists, link_checks to gongkai_app;
