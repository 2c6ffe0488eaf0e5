-- Texts of an annual report asked of departments and people of the organ (供稿任务).
create table report_tasks (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  year integer not null check (year between 2008 and 2100),
  section text not null check (section in ('overview', 'proactive', 'requests', 'disputes', 'problems', 'other')),
  -- Whom it is asked of: everybody of the department, the person, or either.
  department_id uuid,
  person_id uuid references staff (id),
  asked text not null,
  due_on date not null,
  status text not null check (status in ('asked', 'supplied', 'returned', 'taken-over', 'cancelled', 'closed')),
  -- As it was last supplied; empty until then.
  text text not null default '',
  supplied_by uuid references staff (id),
  supplied_at timestamptz,
  -- Why it was last returned.
  reason text not null default '',
  -- Who asked, and when.
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  version integer not null check (version >= 1),
  primary key (agency_id, id),
  check (num_nonnulls(department_id, person_id) >= 1),
  check (num_nonnulls(supplied_by, supplied_at) in (0, 2)),
  foreign key (agency_id, department_id) references departments (agency_id, id)
);
create index report_tasks_of on report_tasks (agency_id, year);
create index report_tasks_waiting on report_tasks (agency_id, due_on)
  where status in ('asked', 'supplied', 'returned');

alter table report_tasks enable row level security;
alter table report_tasks force row level security;
create policy own_agency on report_tasks
  using (agency_id = acting_agency()) with check (agency_id = acting_agency());

grant select, insert, update on report_tasks to gongkai_app;
