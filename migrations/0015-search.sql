-- Full-text search of the public column (decision 0031). The words of a text, cut by the application, with marks of
-- where and how densely they stand in it; who may be found is asked of the visibility rule with every search.
create table search_states (
  agency_id uuid primary key references agencies (id),
  -- The generation that is searched, and the one that is being built beside it while the index is made anew.
  generation integer not null,
  next_generation integer,
  -- The last item the building has done, so that it can go on after an interruption.
  done_to uuid,
  started_at timestamptz
);
create sequence search_generations as integer;

create table search_entries (
  agency_id uuid not null references agencies (id),
  generation integer not null,
  source text not null,
  id uuid not null,
  version integer not null,
  -- First publication: recency in the ranking, and the order by date.
  published_at timestamptz not null,
  validity text,
  expires_on date,
  -- Document number and index number in the one spelling they are compared in.
  number_key text,
  index_key text,
  title_key text not null,
  -- What is searched; and of it what says how much a word says, small enough to be read for each candidate.
  words tsvector not null,
  levels tsvector not null,
  primary key (agency_id, generation, source, id, version)
);
-- Neither shrinks when it is compressed; kept out of the row, rows stay so small that very many are read at once.
alter table search_entries alter column words set storage external, alter column levels set storage external;
alter table search_entries set (toast_tuple_target = 128);
-- A short list of what is not yet sorted in: searching reads all of it each time.
create index search_entries_by_word on search_entries using gin (words) with (gin_pending_list_limit = 256);
create index search_entries_by_time on search_entries (published_at);
create index search_entries_by_number on search_entries (number_key text_pattern_ops) where number_key is not null;
create index search_entries_by_index on search_entries (index_key text_pattern_ops) where index_key is not null;

-- What the files of published items say, read once: the bytes of a file never change.
create table search_texts (
  agency_id uuid not null references agencies (id),
  file_id uuid not null,
  item_id uuid not null,
  state text not null check (state in ('waiting', 'read', 'unreadable')),
  -- Page by page where the format has pages, else one; empty until read.
  pages text[] not null,
  attempts integer not null,
  primary key (agency_id, file_id)
);
create index search_texts_waiting on search_texts (agency_id) where state = 'waiting';

-- In which share of the entries a word stands, from a sample; only words that say little have a row.
create table search_word_shares (
  agency_id uuid not null references agencies (id),
  word text not null,
  share real not null,
  primary key (agency_id, word)
);

-- How often words that stand in a public title were searched for, by month; nothing else of a search is kept.
create table search_counts (
  agency_id uuid not null references agencies (id),
  month date not null,
  words text not null,
  searches integer not null,
  primary key (agency_id, month, words)
);

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'search_states', 'search_entries', 'search_texts', 'search_word_shares', 'search_counts'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    -- Read for every organ, as what it leads to; the policy is true, so that the index of words can be used.
    execute format('create policy everybody_reads on %I for select using (true)', walled);
    execute format(
      'create policy own_agency_inserts on %I for insert with check (agency_id = acting_agency())', walled);
    execute format(
      'create policy own_agency_updates on %I for update
        using (agency_id = acting_agency()) with check (agency_id = acting_agency())', walled);
    execute format('create policy own_agency_deletes on %I for delete using (agency_id = acting_agency())', walled);
  end loop;
end $$;

grant select, insert, update, delete
  on search_states, search_entries, search_texts, search_word_shares, search_counts to gongkai_app;
grant usage on sequence search_generations to gongkai_app;
