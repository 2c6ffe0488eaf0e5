-- The way of an annual report (decision 0043): review and approval by different people, corrections as new versions.
alter table annual_reports drop constraint annual_reports_status_check;
alter table annual_reports
  add constraint annual_reports_status_check
    check (status in ('draft', 'submitted', 'reviewed', 'approved', 'published')),
  -- 1 until the report is published; each correction begins the next.
  add column revision integer not null default 1 check (revision >= 1),
  add column written_by uuid references staff (id),
  add column reviewed_by uuid references staff (id),
  -- Why it was last sent back, or is being corrected.
  add column reason text not null default '';

-- A published report's reason for replacing its predecessor; empty in the first version.
alter table published_reports add column reason text not null default '';
