-- An organ that works together with another reports in the other's report (合并报送, decision 0046): its figures stand
-- there, so that it is neither missing nor counted a second time.
alter table report_members add column reported_by uuid;
alter table report_members
  add constraint report_members_reported_by foreign key (agency_id, reported_by) references report_members (agency_id, id),
  add constraint report_members_reported_by_excused check (reported_by is null or (status = 'excused' and reported_by <> id));
create index report_members_reporting on report_members (agency_id, reported_by) where reported_by is not null;

-- Whoever owes a report is told when its day is changed.
alter table report_notices drop constraint report_notices_kind_check;
alter table report_notices
  add constraint report_notices_kind_check check (kind in ('link', 'chase', 'return', 'call', 'due-day'));
