-- The texts of a submission by themselves: with every report handed in they are compared with those of the other
-- members, and what was read of a file is a hundred times as long.
alter table report_submissions add column section_texts jsonb generated always as (reading -> 'sections') stored;
