-- Daily work: queues by due day, who stands in for whom, and what colleagues write to one another about a case.

-- What a case waits for and until when, and which reviews it has passed: caches of the fold, for the queues.
alter table access_requests
  add column waits_for text,
  add column waits_until date,
  add column legal_passed boolean not null default false,
  add column secrecy_passed boolean not null default false;

-- Cases from before: the same caches read from their events, organ by organ (row-level security is forced).
do $$
declare
  organ uuid;
begin
  for organ in select id from agencies loop
    perform set_config('app.agency_id', organ::text, true);

    with passed as (
      select e.request_id, b.facts::jsonb ->> 'review' as review
        from events e join event_bodies b using (agency_id, stream, seq)
       where e.agency_id = organ and e.stream = 'cases' and e.type = 'review-passed'
         and not exists (
           select from events later
            where later.agency_id = organ and later.stream = 'cases' and later.request_id = e.request_id
              and later.seq > e.seq and later.type in ('drafted', 'review-submitted', 'draft-returned')))
    update access_requests r
       set legal_passed = exists (select from passed p where p.request_id = r.id and p.review = 'legal'),
           secrecy_passed = exists (select from passed p where p.request_id = r.id and p.review = 'secrecy')
     where r.agency_id = organ and r.id in (select request_id from passed);

    with waits as (
      select distinct on (e.request_id) e.request_id, e.type,
             coalesce(b.facts::jsonb ->> 'deadlineOn', b.facts::jsonb ->> 'dueOn')::date as until
        from events e join event_bodies b using (agency_id, stream, seq)
       where e.agency_id = organ and e.stream = 'cases' and e.type in ('clarification-requested', 'fee-noticed')
       order by e.request_id, e.seq desc)
    update access_requests r
       set waits_for = case r.status when 'awaiting-fee' then 'fee' else 'clarification' end,
           waits_until = w.until
      from waits w
     where r.agency_id = organ and w.request_id = r.id
       and (r.status, w.type) in
           (('awaiting-clarification', 'clarification-requested'), ('awaiting-fee', 'fee-noticed'));

    with consultations as (
      select e.request_id, e.type, b.facts::jsonb as facts
        from events e join event_bodies b using (agency_id, stream, seq)
       where e.agency_id = organ and e.stream = 'cases' and e.type like 'consultation-%'),
    running as (
      select sent.request_id, min((sent.facts ->> 'dueOn')::date) as until
        from consultations sent
       where sent.type = 'consultation-sent'
         and not exists (
           select from consultations over
            where over.request_id = sent.request_id and over.type <> 'consultation-sent'
              and over.facts ->> 'consultationId' = sent.facts ->> 'consultationId')
       group by sent.request_id)
    update access_requests r
       set waits_for = 'consultation', waits_until = running.until
      from running
     where r.agency_id = organ and running.request_id = r.id
       and r.status in ('in-hand', 'drafted', 'in-review', 'to-sign');
  end loop;
end $$;

-- The day the desk sorts and warns by: the earlier of legal and safe day (decision 2); far off where none runs.
create function desk_due_on(status text, served_on date, reply_due_on date, safe_due_on date) returns date
  language sql immutable parallel safe
  return coalesce(
    case when served_on is null and status <> 'lapsed' then least(reply_due_on, safe_due_on) end,
    date '9999-12-31');

drop index access_requests_by_due;
drop index access_requests_by_year;
create index access_requests_at_work on access_requests
  (agency_id, desk_due_on(status, served_on, reply_due_on, safe_due_on), id)
  where status not in ('closed', 'withdrawn', 'archived');
create index access_requests_by_handler on access_requests
  (agency_id, handler_id, desk_due_on(status, served_on, reply_due_on, safe_due_on), id)
  where status not in ('closed', 'withdrawn', 'archived');
create index access_requests_ended on access_requests (agency_id, arrived_on, id)
  where status in ('closed', 'lapsed', 'withdrawn', 'archived');
create index access_requests_ended_by_handler on access_requests (agency_id, handler_id, arrived_on, id)
  where status in ('closed', 'lapsed', 'withdrawn', 'archived');
create index access_requests_to_archive on access_requests (agency_id, arrived_on, id)
  where status in ('closed', 'withdrawn');
create index access_requests_by_status on access_requests (agency_id, status, arrived_on, id);
create index access_requests_by_year on access_requests (agency_id, received_on, decided_on);

-- Who is away and who stands in. Ended early, not deleted: events refer to it.
create table absences (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  staff_id uuid not null references staff (id),
  deputy_id uuid not null references staff (id),
  kind text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  ended_on date,
  recorded_by uuid not null references staff (id),
  recorded_at timestamptz not null,
  primary key (agency_id, id)
);
create index absences_by_day on absences (agency_id, to_on);

-- What colleagues write beside a case, sealed with its key; not a part of the file and never in a letter or export.
create table comments (
  agency_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  author_id uuid not null references staff (id),
  sealed_text bytea not null,
  written_at timestamptz not null,
  struck_at timestamptz,
  struck_by uuid references staff (id),
  sealed_strike_reason bytea,
  primary key (agency_id, id),
  foreign key (agency_id, request_id) references access_requests (agency_id, id)
);
create index comments_by_request on comments (agency_id, request_id, id);

create table mentions (
  agency_id uuid not null,
  comment_id uuid not null,
  staff_id uuid not null references staff (id),
  request_id uuid not null,
  read_at timestamptz,
  primary key (agency_id, comment_id, staff_id),
  foreign key (agency_id, comment_id) references comments (agency_id, id)
);
create index mentions_unread on mentions (agency_id, staff_id, request_id) where read_at is null;

do $$
declare
  walled text;
begin
  foreach walled in array array['absences', 'comments', 'mentions'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

-- Nothing written is ever changed: an absence is ended, a comment struck out, a mention read.
grant select, insert on absences, comments, mentions to gongkai_app;
grant update (ended_on) on absences to gongkai_app;
grant update (struck_at, struck_by, sealed_strike_reason) on comments to gongkai_app;
grant update (read_at) on mentions to gongkai_app;
