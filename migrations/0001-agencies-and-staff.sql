-- Organs, their people and sign-in. Global: no row-level security (decision 13).
create table agencies (
  id uuid primary key,
  parent_id uuid references agencies (id),
  code text not null unique check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text not null,
  -- What the guide must say (art. 12): address, hours, telephone, fax, e-mail, post code; all public.
  profile jsonb not null,
  -- Settings of the organ: letterhead, document code, review body, court, counting rules.
  settings jsonb not null,
  created_at timestamptz not null default now()
);

create table departments (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  name text not null,
  primary key (agency_id, id)
);

create table staff (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  password_hash text not null,
  must_change_password boolean not null default true,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);

create table posts (
  agency_id uuid not null references agencies (id),
  staff_id uuid not null references staff (id),
  role text not null,
  department_id uuid,
  primary key (agency_id, staff_id, role),
  foreign key (agency_id, department_id) references departments (agency_id, id)
);
create index posts_by_staff on posts (staff_id);

-- Only the hash of the token is kept; the cookie alone holds the token.
create table sessions (
  token_hash bytea primary key,
  staff_id uuid not null references staff (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sessions_by_staff on sessions (staff_id);

-- Failures delay the next attempt of the same login; a counter, never a count over rows.
create table sign_in_failures (
  login text primary key,
  failures integer not null,
  last_failed_at timestamptz not null
);
