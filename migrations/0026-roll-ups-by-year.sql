-- A report is compared with the closed sums of the year before, and a government's own report is made of the newest of
-- its year: both look closed roll-ups up by year.
create unique index report_roll_ups_by_year on report_roll_ups (agency_id, year, revision);
