-- The public column of an organ (政府信息公开专栏): its tree, the catalogues it answers for, and its guide.

-- What decides which legal columns an organ has, and how its index numbers are written. `version` counts every change
-- of the settings and of the tree: whoever changes either names the version they saw.
create table column_settings (
  agency_id uuid not null references agencies (id),
  level text not null check (level in ('government', 'department', 'township')),
  makes_rules boolean not null,
  -- Where the rules of the superior government stand; empty: not told.
  rules_address text not null,
  -- 统一社会信用代码; empty: not told.
  credit_code text not null,
  index_organ text not null check (index_organ in ('credit-code', 'organisation-code')),
  index_digits integer not null check (index_digits between 3 and 8),
  version integer not null,
  primary key (agency_id)
);

create table disclosure_columns (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  -- The key in the legal tree; null: the organ's own column.
  key text,
  parent_id uuid,
  label text not null,
  description text not null,
  keywords text[] not null,
  article text,
  position integer not null check (position > 0),
  -- Which kinds of items belong here; empty where the program makes the content.
  kinds text[] not null,
  -- Days within which something new must appear; null: nothing says so.
  update_within_days integer check (update_within_days > 0),
  -- Leads to another site; null: a column with content of its own.
  link text,
  retired_at timestamptz,
  created_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, key),
  foreign key (agency_id, parent_id) references disclosure_columns (agency_id, id),
  check (parent_id <> id)
);
create index disclosure_columns_by_parent on disclosure_columns (agency_id, parent_id);

alter table disclosure_items add constraint disclosure_items_column
  foreign key (agency_id, column_id) references disclosure_columns (agency_id, id);

-- Standard catalogues of open government (基层政务公开标准目录, 国办发〔2019〕54号): one row for each field the organ took up.
create table standard_catalogues (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  -- The key of the national field; null: a field of the organ's own.
  key text,
  label text not null,
  version integer not null,
  primary key (agency_id, id),
  unique (agency_id, key)
);

create table standard_entries (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  catalogue_id uuid not null,
  position integer not null check (position > 0),
  -- The official columns of such a catalogue: 一级事项, 二级事项, 内容要素, 依据, 时限, 主体, 渠道和载体, 对象, 方式, 层级.
  topic text not null,
  subtopic text not null,
  content text not null,
  basis text not null,
  time_limit text not null,
  body text not null,
  channels text[] not null,
  -- Empty: everybody.
  audience text not null,
  method text not null check (method in ('proactive', 'on-request')),
  tiers text[] not null,
  -- Where its information is published; null: not told.
  column_id uuid,
  -- Days after which what was published is stale; null: it does not grow stale.
  update_within_days integer check (update_within_days > 0),
  retired_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, catalogue_id) references standard_catalogues (agency_id, id),
  foreign key (agency_id, column_id) references disclosure_columns (agency_id, id)
);
create index standard_entries_by_catalogue on standard_entries (agency_id, catalogue_id, position);

-- Who confirmed the guide (art. 12), when, and what it said then, so that a later change shows.
create table guide_confirmations (
  agency_id uuid not null references agencies (id),
  version integer not null check (version > 0),
  contents jsonb not null,
  confirmed_at timestamptz not null,
  confirmed_by uuid not null references staff (id),
  primary key (agency_id, version)
);

do $$
declare
  walled text;
begin
  foreach walled in array array['column_settings', 'standard_catalogues', 'standard_entries', 'guide_confirmations'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

-- The tree stands on the portal: everybody reads it, its own organ alone writes it.
alter table disclosure_columns enable row level security;
alter table disclosure_columns force row level security;
create policy everybody_reads on disclosure_columns for select using (true);
create policy own_agency_adds on disclosure_columns for insert with check (agency_id = acting_agency());
create policy own_agency_changes on disclosure_columns for update
  using (agency_id = acting_agency()) with check (agency_id = acting_agency());

grant select, insert, update on column_settings, standard_catalogues, standard_entries to gongkai_app;
grant select, insert, update (parent_id, label, description, keywords, position, update_within_days, link, retired_at)
  on disclosure_columns to gongkai_app;
grant select, insert on guide_confirmations to gongkai_app;
-- Where a published item is found follows the tree; what it says does not change with it.
grant update (column_path) on published_items to gongkai_app;
