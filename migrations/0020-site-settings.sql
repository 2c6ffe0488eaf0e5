-- How an organ's column stands within its own site: head and foot, colour, marks (decision 0036). Every change is a
-- new version, so it can be told what stood there on any day. Everybody sees it, so everybody may read it.
create table site_settings (
  agency_id uuid not null references agencies (id),
  version integer not null check (version > 0),
  settings jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references staff (id),
  primary key (agency_id, version)
);

alter table site_settings enable row level security;
alter table site_settings force row level security;
create policy everybody_reads on site_settings for select using (true);
create policy own_agency_writes on site_settings for insert with check (agency_id = acting_agency());
grant select, insert on site_settings to gongkai_app;

-- Copies of public pages ask for the newest instant at which something came out or was superseded.
create index published_items_by_visibility on published_items (visible_from);
