-- Why the cases carried in are not those last year's report carried over; printed in section three of the report.
alter table annual_reports add column carry_over_note text not null default '';
