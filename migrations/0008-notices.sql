-- Reminders to applicants, and query codes that were lost (decision 0024).

-- The outbox: a row is written in the transaction of the event it reminds of, and sent by a job.
create table notices (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  request_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('email', 'sms')),
  -- Address or number, sealed with the key of the submission.
  sealed_destination bytea not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'given-up')),
  attempts integer not null default 0,
  -- When it may be taken next; while it is being sent, when it counts as abandoned.
  next_attempt_at timestamptz not null,
  -- Follows from the id: a repeat after a crash carries the same one.
  message_id text not null,
  -- A code of ours, such as smtp-550; never what a server said, which may quote the address.
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  -- A notice given up stays on the desk until somebody has reached the applicant otherwise or sent it again.
  settled_at timestamptz,
  settled_by uuid,
  primary key (agency_id, id),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index notices_waiting on notices (agency_id, next_attempt_at) where status in ('queued', 'sending', 'failed');
create index notices_by_request on notices (agency_id, request_id);
create index notices_unsettled on notices (agency_id, id) where status = 'given-up' and settled_at is null;

-- What strangers typed on the page for lost codes. Every ask is kept alike and judged later by a job, so that
-- neither the answer nor its time tells whether a number or an address is known. Removed once judged.
create table query_code_asks (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  wrapped_key bytea not null,
  sealed bytea not null,
  asked_at timestamptz not null,
  primary key (agency_id, id)
);
create index query_code_asks_by_time on query_code_asks (agency_id, asked_at);

-- Asks that matched: a link sent by e-mail, or a letter the organ has to post to the registered address.
create table query_code_reissues (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  request_id uuid not null,
  way text not null check (way in ('email', 'post')),
  -- Only of a link: the hash of its token.
  token_hash bytea,
  asked_at timestamptz not null,
  expires_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  result text check (result in ('issued', 'replaced', 'declined')),
  primary key (agency_id, id),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index query_code_reissues_by_request on query_code_reissues (agency_id, request_id, asked_at);
create unique index query_code_reissues_by_token on query_code_reissues (agency_id, token_hash) where token_hash is not null;
create index query_code_reissues_open on query_code_reissues (agency_id, id) where ended_at is null;

do $$
declare
  walled text;
begin
  foreach walled in array array['notices', 'query_code_asks', 'query_code_reissues'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on notices, query_code_reissues to gongkai_app;
-- `for update skip locked` asks for the right to update.
grant select, insert, update, delete on query_code_asks to gongkai_app;
