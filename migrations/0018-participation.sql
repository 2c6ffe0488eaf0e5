-- Public participation (decision 0034): opinions solicited, letters and reports of errors with their answers, topics.
-- A chain of its own, beside those there are.
do $$
declare
  known text;
begin
  select pg_get_expr(conbin, conrelid) into known
    from pg_constraint where conname = 'event_chains_stream_check' and conrelid = 'event_chains'::regclass;
  alter table event_chains drop constraint event_chains_stream_check;
  execute format(
    'alter table event_chains add constraint event_chains_stream_check check (%s or stream = ''participation'')', known);
end $$;

create table participation_settings (
  agency_id uuid primary key references agencies (id),
  settings jsonb not null,
  version bigint not null,
  changed_at timestamptz not null,
  changed_by uuid not null references staff (id)
);

create table solicitations (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  number text not null,
  kind text not null check (kind in ('regulation', 'major-decision', 'normative-document', 'other')),
  title text not null,
  -- Whether it is open follows from the days (`solicitationStatus`).
  stage text not null,
  from_on date not null,
  to_on date not null check (to_on > from_on),
  -- Draft text, explanation, reasons of a short period, other ways to hand in: fixed once approved.
  content jsonb not null,
  -- Groups and words of the results while they are worked on.
  results jsonb not null,
  submitted_by uuid references staff (id),
  approved_at timestamptz,
  approved_by uuid references staff (id),
  -- Results with their numbers as they were published.
  published_results jsonb,
  results_published_at timestamptz,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  version bigint not null,
  primary key (agency_id, id),
  unique (agency_id, number)
);

create table topics (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  stage text not null,
  content jsonb not null,
  -- What stands on the portal, until another version is published or it is taken down.
  published jsonb,
  published_at timestamptz,
  submitted_by uuid references staff (id),
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  version bigint not null,
  primary key (agency_id, id)
);

-- Attachments of drafts and pictures of topics: public once what they belong to is, and therefore not sealed.
create table participation_files (
  agency_id uuid not null,
  id uuid not null,
  solicitation_id uuid,
  topic_id uuid,
  name text not null,
  media_type text not null,
  size bigint not null,
  address text not null,
  sha256 bytea not null,
  created_at timestamptz not null,
  created_by uuid not null references staff (id),
  primary key (agency_id, id),
  check (num_nonnulls(solicitation_id, topic_id) = 1),
  foreign key (agency_id, solicitation_id) references solicitations (agency_id, id),
  foreign key (agency_id, topic_id) references topics (agency_id, id)
);
create index participation_files_by_solicitation on participation_files (agency_id, solicitation_id);
create index participation_files_by_topic on participation_files (agency_id, topic_id);

-- Opinions stay sealed for good: the public reads the results alone.
create table opinions (
  agency_id uuid not null,
  id uuid not null,
  solicitation_id uuid not null,
  number text not null,
  wrapped_key bytea not null,
  sealed_text bytea not null,
  -- Name and contact, both optional unless the organ demands them.
  sealed_person bytea,
  handed_in_at timestamptz not null,
  state text not null check (state in ('new', 'grouped', 'set-aside')),
  group_id text,
  set_aside_reason text,
  primary key (agency_id, id),
  unique (agency_id, number),
  check ((state = 'grouped') = (group_id is not null)),
  foreign key (agency_id, solicitation_id) references solicitations (agency_id, id)
);
create index opinions_by_solicitation on opinions (agency_id, solicitation_id, number);

create table visitor_messages (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  kind text not null check (kind in ('letter', 'site-error')),
  category text not null,
  number text not null,
  wrapped_key bytea not null,
  query_code_hash text not null,
  -- Subject, words, and of an error the address of the page.
  sealed_text bytea not null,
  sealed_person bytea not null,
  consents boolean not null,
  received_at timestamptz not null,
  received_on date not null,
  status text not null,
  department_id uuid,
  passed_on_at timestamptz,
  pass_on_due_on date,
  due_on date not null,
  -- The answer as drafted, and once it is released what its sender reads.
  sealed_answer bytea,
  answer_by uuid references staff (id),
  answered_at timestamptz,
  -- What everybody reads: written for publication, without personal data.
  public_title text,
  public_question text,
  public_answer text,
  published_at timestamptz,
  taken_down_at timestamptz,
  version bigint not null,
  primary key (agency_id, id),
  unique (agency_id, number),
  check ((published_at is null) = (public_answer is null)),
  foreign key (agency_id, department_id) references departments (agency_id, id)
);
create index visitor_messages_by_due on visitor_messages (agency_id, kind, due_on, id)
  where status not in ('answered', 'set-aside');
create index visitor_messages_public on visitor_messages (agency_id, published_at desc, id)
  where published_at is not null and taken_down_at is null;

create table visitor_files (
  agency_id uuid not null,
  id uuid not null,
  message_id uuid,
  opinion_id uuid,
  sealed_name bytea not null,
  media_type text not null,
  size bigint not null,
  address text not null,
  sha256 bytea not null,
  created_at timestamptz not null,
  primary key (agency_id, id),
  check (num_nonnulls(message_id, opinion_id) = 1),
  foreign key (agency_id, message_id) references visitor_messages (agency_id, id),
  foreign key (agency_id, opinion_id) references opinions (agency_id, id)
);
create index visitor_files_by_message on visitor_files (agency_id, message_id) where message_id is not null;
create index visitor_files_by_opinion on visitor_files (agency_id, opinion_id) where opinion_id is not null;

-- What the public may see of each, and when: every page, list and download reads through these, nothing else.
create function public_solicitations(at timestamptz) returns table (
  agency_id uuid, id uuid, number text, kind text, title text, from_on date, to_on date, content jsonb,
  results jsonb, results_published_at timestamptz, withdrawn_on date, withdrawal_reason text)
  language sql stable as $$
  select s.agency_id, s.id, s.number, s.kind, s.title, s.from_on, s.to_on,
         case when s.withdrawn_at is null or s.withdrawn_at > at then s.content end,
         case when s.results_published_at <= at then s.published_results end,
         case when s.results_published_at <= at then s.results_published_at end,
         case when s.withdrawn_at <= at then (s.withdrawn_at at time zone 'Asia/Shanghai')::date end,
         case when s.withdrawn_at <= at then s.withdrawal_reason end
    from solicitations s
   where s.approved_at <= at and s.from_on <= (at at time zone 'Asia/Shanghai')::date
$$;

create function public_message_answers(at timestamptz) returns table (
  agency_id uuid, id uuid, number text, category text, title text, question text, answer text,
  department text, received_at timestamptz, answered_at timestamptz)
  language sql stable as $$
  select m.agency_id, m.id, m.number, m.category, m.public_title, m.public_question, m.public_answer, d.name,
         m.received_at, m.answered_at
    from visitor_messages m
    left join departments d on d.agency_id = m.agency_id and d.id = m.department_id
   where m.status = 'answered' and m.published_at <= at and (m.taken_down_at is null or m.taken_down_at > at)
$$;

create function public_topics(at timestamptz) returns table (
  agency_id uuid, id uuid, content jsonb, published_at timestamptz)
  language sql stable as $$
  select t.agency_id, t.id, t.published, t.published_at
    from topics t
   where t.published is not null and t.published_at <= at
     and (t.published ->> 'fromOn')::date <= (at at time zone 'Asia/Shanghai')::date
     and coalesce((t.published ->> 'toOn')::date, date '9999-12-31') >= (at at time zone 'Asia/Shanghai')::date
$$;

do $$
declare
  walled text;
begin
  foreach walled in array array['participation_settings', 'solicitations', 'topics', 'participation_files',
    'opinions', 'visitor_messages', 'visitor_files'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on participation_settings, solicitations, topics, visitor_messages to gongkai_app;
grant select, insert, delete on participation_files to gongkai_app;
grant select, insert on opinions, visitor_files to gongkai_app;
grant update (state, group_id, set_aside_reason) on opinions to gongkai_app;
