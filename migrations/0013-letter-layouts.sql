-- How an organ's letters look: every change is a new version, so it can be told what held on any day.
create table letter_layouts (
  agency_id uuid not null references agencies (id),
  version integer not null check (version > 0),
  layout jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references staff (id),
  primary key (agency_id, version)
);

-- Font files the organ supplied under its own licence. A file is never removed: old letters are set with it.
create table letter_fonts (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  family text not null,
  word_name text not null,
  file_name text not null,
  format text not null check (format in ('ttf', 'otf', 'ttc')),
  size integer not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  added_at timestamptz not null,
  added_by uuid not null references staff (id),
  retired_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, sha256)
);

do $$
declare
  walled text;
begin
  foreach walled in array array['letter_layouts', 'letter_fonts'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert on letter_layouts to gongkai_app;
grant select, insert, update on letter_fonts to gongkai_app;
