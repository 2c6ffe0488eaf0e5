-- Information published of the organ's own motion (主动公开, arts. 19–26): what is worked on, and what the public sees.
-- The events of an item lie in a chain of their own, under the id of the item (decision 0030).
alter table event_chains drop constraint event_chains_stream_check;
alter table event_chains add constraint event_chains_stream_check
  check (stream in ('cases', 'looks', 'administration', 'disclosures'));

-- One row for each item; the columns are caches of the fold over its events and of its latest content.
create table disclosure_items (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  kind text not null,
  column_id uuid not null,
  title text not null,
  -- 索引号, taken once, with the first publication.
  index_number text,
  status text not null,
  author_id uuid not null,
  -- The day it was made or changed; the 20 working days of art. 26 run from it.
  formed_on date not null,
  -- Null once the period is met or does not run.
  due_on date,
  provisional boolean not null default false,
  calendar_version text not null,
  -- What the public sees: the public version and the instant it came out.
  live_version integer,
  live_from timestamptz,
  -- An urgent publication whose later reviews are still missing; feedback still to be given (复核反馈).
  late_review boolean not null default false,
  look_back boolean not null default false,
  -- When to look again whether what is kept closed can be opened (art. 18).
  re_evaluate_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  primary key (agency_id, id),
  unique (agency_id, index_number)
);
create index disclosure_items_by_status on disclosure_items (agency_id, status, updated_at desc);
create index disclosure_items_by_due on disclosure_items (agency_id, due_on) where due_on is not null;
create index disclosure_items_by_column on disclosure_items (agency_id, column_id);

-- The working copy, saved again and again while somebody writes; no act of the organ rests on it.
create table disclosure_drafts (
  agency_id uuid not null,
  item_id uuid not null,
  revision integer not null,
  content jsonb not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (agency_id, item_id),
  foreign key (agency_id, item_id) references disclosure_items (agency_id, id)
);

-- Content frozen: what was reviewed, by its digest, is what goes out.
create table disclosure_versions (
  agency_id uuid not null,
  item_id uuid not null,
  number integer not null,
  content jsonb not null,
  digest bytea not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (agency_id, item_id, number),
  foreign key (agency_id, item_id) references disclosure_items (agency_id, id)
);

-- Pictures and attachments. Meant for the public, so not sealed; nobody outside sees them before publication.
create table disclosure_files (
  agency_id uuid not null,
  id uuid not null,
  item_id uuid not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  address text not null,
  sha256 bytea not null,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, item_id) references disclosure_items (agency_id, id)
);
create index disclosure_files_by_item on disclosure_files (agency_id, item_id);

-- What the public may read, version by version (decision 18); a withdrawal is a version too: the tombstone.
create table published_items (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  version integer not null,
  state text not null check (state in ('published', 'withdrawn')),
  kind text not null,
  column_id uuid not null,
  -- From the root of the tree to the column itself.
  column_path uuid[] not null,
  title text not null,
  index_number text not null,
  document_number text,
  issuer text not null,
  source text not null,
  written_on date,
  first_published_at timestamptz not null,
  visible_from timestamptz not null,
  -- The instant from which the next version is seen instead; null while this is the newest.
  superseded_from timestamptz,
  effective_on date,
  expires_on date,
  validity text,
  article_item integer,
  theme text not null,
  keywords text[] not null,
  summary text not null,
  body text not null,
  text text not null,
  attachments jsonb not null,
  relations jsonb not null,
  details jsonb not null,
  content_sha256 bytea not null,
  -- Why it was published anew or withdrawn; null for a first publication.
  reason text,
  primary key (agency_id, id, version)
);
create index published_items_by_time on published_items (agency_id, first_published_at desc, id);
create index published_items_by_column on published_items (agency_id, column_id, first_published_at desc);
create index published_items_by_number on published_items (agency_id, document_number);
create index published_items_by_index on published_items (agency_id, index_number);
create index published_items_by_relation on published_items using gin (relations jsonb_path_ops);

-- THE rule of what the public sees, used by page, list, search, feed, export, API and sitemap alike.
create function public_items(at timestamptz) returns setof published_items
  language sql stable parallel safe
begin atomic
  select i.agency_id, i.id, i.version, i.state, i.kind, i.column_id, i.column_path, i.title, i.index_number,
    i.document_number, i.issuer, i.source, i.written_on, i.first_published_at, i.visible_from, i.superseded_from,
    i.effective_on, i.expires_on,
    case when i.validity in ('valid', 'amended') and i.expires_on < (at at time zone 'Asia/Shanghai')::date
      then 'expired' else i.validity end,
    i.article_item, i.theme, i.keywords, i.summary, i.body, i.text, i.attachments, i.relations, i.details,
    i.content_sha256, i.reason
  from published_items i
  where i.state = 'published' and i.visible_from <= at and (i.superseded_from is null or i.superseded_from > at);
end;

-- What was withdrawn, for the page that says so: title, day and reason, never the text.
create function public_tombstones(at timestamptz)
  returns table (agency_id uuid, id uuid, title text, index_number text, withdrawn_at timestamptz, reason text)
  language sql stable parallel safe
begin atomic
  select i.agency_id, i.id, i.title, i.index_number, i.visible_from, i.reason
  from published_items i
  where i.state = 'withdrawn' and i.visible_from <= at and (i.superseded_from is null or i.superseded_from > at);
end;

do $$
declare
  walled text;
begin
  foreach walled in array array['disclosure_items', 'disclosure_drafts', 'disclosure_versions', 'disclosure_files'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

alter table published_items enable row level security;
alter table published_items force row level security;
create policy everybody_reads on published_items for select using (true);
create policy own_agency_writes on published_items for insert with check (agency_id = acting_agency());
create policy own_agency_supersedes on published_items for update
  using (agency_id = acting_agency()) with check (agency_id = acting_agency());

grant select, insert, update on disclosure_items, disclosure_drafts to gongkai_app;
grant select, insert on disclosure_versions, disclosure_files to gongkai_app;
grant select, insert on published_items to gongkai_app;
-- Nothing published is ever changed but the instant from which the next version stands in its place.
grant update (superseded_from) on published_items to gongkai_app;
