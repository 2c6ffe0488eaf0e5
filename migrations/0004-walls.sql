-- The second wall: the application role sees and writes only the organ its transaction acts for (decision 14).
create function acting_agency() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.agency_id', true), '')::uuid;

do $$
declare
  walled text;
begin
  foreach walled in array array[
    'departments', 'event_chains', 'events', 'event_bodies', 'submissions', 'access_requests',
    'description_words', 'files', 'submission_drafts', 'counters', 'letters', 'annual_reports',
    'idempotent_replies'
  ] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant usage on schema public to gongkai_app;
grant select on schema_migrations to gongkai_app;
grant select, insert, update on agencies, departments, staff, event_chains, submissions, access_requests,
  files, submission_drafts, counters, letters, annual_reports to gongkai_app;
grant select, insert, update, delete on posts, sessions, sign_in_failures, description_words to gongkai_app;
-- Appended, never changed: no update and no delete on what the ledger, its bodies and the public record say.
grant select, insert on events, event_bodies, idempotent_replies, published_reports, published_letter_proofs to gongkai_app;
grant delete on files, submission_drafts to gongkai_app;
