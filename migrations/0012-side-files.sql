-- Files with a small life of their own beside a case (decision 0028): reconsiderations, suits, orders to decide
-- again, turns to proactive publication, corrections of personal records. Their events lie in the chain of cases
-- under the id of the file; the columns here are caches of the fold.
create table side_files (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  kind text not null check (kind in
    ('reconsideration', 'litigation', 're-decision', 'request-to-proactive', 'record-correction')),
  -- Only a correction of a personal record may stand without a case.
  request_id uuid,
  -- The dispute whose result opened this file.
  parent_id uuid,
  number text not null,
  year integer not null,
  -- Free of personal data; of a linked file, the title of its case.
  title text not null,
  -- A key of its own: notes, documents and the person's particulars are sealed with it.
  wrapped_key bytea not null,
  -- Who asks for the correction of a record; null in files of other kinds.
  sealed_person bytea,
  status text not null,
  role text,
  body text,
  case_number text,
  reviewed_first boolean not null default false,
  received_on date not null,
  -- Null while no period runs.
  due_on date,
  provisional boolean not null default false,
  -- The version of the calendar the due day was counted on.
  calendar_version text not null,
  -- A court or review body has ordered that nothing be disclosed for now.
  stay_in_force boolean not null default false,
  result text,
  concluded_on date,
  version bigint not null,
  primary key (agency_id, id),
  unique (agency_id, number),
  check (request_id is not null or kind = 'record-correction'),
  foreign key (agency_id, request_id) references access_requests (agency_id, id),
  foreign key (agency_id, parent_id) references side_files (agency_id, id)
);
create index side_files_by_request on side_files (agency_id, request_id) where request_id is not null;
create index side_files_by_due on side_files (agency_id, due_on, id) where due_on is not null;
create unique index side_files_once on side_files (agency_id, kind, request_id, case_number)
  where case_number is not null;

-- Letters of files that may have no case: 更正告知书、转送告知书 (art. 41).
create table side_file_letters (
  agency_id uuid not null,
  id uuid not null,
  side_file_id uuid not null,
  kind text not null,
  year integer not null,
  serial integer not null,
  number text not null,
  template_version text not null,
  sealed_data bytea not null,
  signed_by uuid not null,
  signed_on date not null,
  token text not null,
  pdf_file_id uuid,
  pdf_sha256 bytea,
  primary key (agency_id, id),
  unique (agency_id, kind, year, serial),
  unique (agency_id, number),
  foreign key (agency_id, side_file_id) references side_files (agency_id, id)
);
create index side_file_letters_by_file on side_file_letters (agency_id, side_file_id);

alter table files add column side_file_id uuid;
alter table files add foreign key (agency_id, side_file_id) references side_files (agency_id, id);
create index files_by_side_file on files (agency_id, side_file_id) where side_file_id is not null;

do $$
declare
  walled text;
begin
  foreach walled in array array['side_files', 'side_file_letters'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on side_files, side_file_letters to gongkai_app;
