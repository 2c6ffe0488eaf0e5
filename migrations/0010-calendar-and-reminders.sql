-- Holiday notices an administrator entered, the calendar each case was computed on, whose day a new notice
-- moved, and reminders (decision 0026).
create table holiday_notices (
  -- The organ through which the notice was entered; it holds for the whole installation.
  agency_id uuid not null references agencies (id),
  -- Rises by one with every entry of the installation, whichever organ entered it.
  revision integer not null unique check (revision > 0),
  year integer not null,
  document_number text not null,
  published_on date not null,
  -- Title, address and arrangements as typed data; the days are in here.
  notice jsonb not null,
  -- Document number of the notice this entry stands in for; null where it is laid over the others.
  replaces text,
  reason text not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (agency_id, revision)
);
alter table holiday_notices enable row level security;
alter table holiday_notices force row level security;
-- Everybody counts by the same notices; one is entered only by the organ a transaction acts for.
create policy everybody_reads on holiday_notices for select using (true);
create policy own_agency_writes on holiday_notices for insert with check (agency_id = acting_agency());
grant select, insert on holiday_notices to gongkai_app;

-- The calendar the cached days of a case were counted on; empty for cases older than this column.
alter table access_requests add column calendar_version text not null default '';
-- Finds the cases still to be computed anew after a notice; ended cases keep the calendar they ended on.
create index access_requests_by_calendar on access_requests (agency_id, calendar_version, id)
  where status not in ('closed', 'lapsed', 'withdrawn', 'archived') and clock_state is distinct from 'stopped';

-- Whose days a new version of the calendar moved. The truth are the events of the cases; this is their list.
create table due_day_changes (
  agency_id uuid not null,
  request_id uuid not null,
  calendar_version text not null,
  previous_version text not null,
  changed_on date not null,
  -- `reply`, `safe`, `fee`, `consultation`: from which day to which.
  moves jsonb not null,
  -- Days told to the applicant in a letter and no longer true, with the number of that letter.
  told jsonb not null,
  -- `held`: an act of the case would not have been lawful on the new calendar, so a person must look.
  state text not null check (state in ('none', 'to-notify', 'notified', 'dismissed', 'superseded', 'held')),
  primary key (agency_id, request_id, calendar_version),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);

-- One reminder a case, kind, due day and person: whoever computes it again adds nothing.
create table reminders (
  agency_id uuid not null,
  request_id uuid not null,
  kind text not null,
  due_on date not null,
  staff_id uuid not null references staff (id),
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (agency_id, request_id, kind, due_on, staff_id),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index reminders_by_person on reminders (agency_id, staff_id, created_at desc);

create table reminder_settings (
  agency_id uuid not null references agencies (id) primary key,
  -- Working days before the due day, and which posts are told.
  rules jsonb not null
);

do $$
declare
  walled text;
begin
  foreach walled in array array['due_day_changes', 'reminders', 'reminder_settings'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;
grant select, insert, update on due_day_changes, reminders, reminder_settings to gongkai_app;
