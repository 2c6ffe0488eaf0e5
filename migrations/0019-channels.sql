-- Channels (decision 0035): what goes to WeChat, Weibo, displays, paper and subscribers, and the log of it.

create table channel_settings (
  agency_id uuid primary key references agencies (id),
  settings jsonb not null,
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  changed_by uuid not null references staff (id)
);

-- An account at another platform; one a platform (国办发〔2018〕123号).
create table channel_accounts (
  agency_id uuid not null references agencies (id),
  channel text not null check (channel in ('wechat', 'weibo')),
  name text not null,
  base_url text not null,
  -- Id and secret of the account, and the token got for them: never shown again.
  wrapped_key bytea not null,
  sealed_secret bytea not null,
  sealed_token bytea,
  token_until timestamptz,
  enabled boolean not null,
  version integer not null check (version > 0),
  changed_at timestamptz not null,
  changed_by uuid not null references staff (id),
  primary key (agency_id, channel)
);

-- One item to one account, or the demand to take it down there.
create table channel_tasks (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  item_id uuid not null,
  channel text not null check (channel in ('wechat', 'weibo')),
  kind text not null check (kind in ('publish', 'take-down')),
  status text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  -- What the other side has given so far: a repeat goes on from there.
  progress jsonb not null,
  item_version integer,
  remote_url text,
  -- A code of ours, such as wechat-45009; never the other side's words.
  last_error text,
  created_at timestamptz not null,
  created_by uuid references staff (id),
  ended_at timestamptz,
  ended_by uuid references staff (id),
  primary key (agency_id, id),
  foreign key (agency_id, item_id) references disclosure_items (agency_id, id)
);
create index channel_tasks_waiting on channel_tasks (agency_id, next_attempt_at) where ended_at is null;
create index channel_tasks_by_item on channel_tasks (agency_id, item_id);

-- What went where and when; lines are only ever added.
create table channel_log (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  item_id uuid not null,
  item_version integer not null,
  channel text not null,
  act text not null,
  remote_url text,
  happened_at timestamptz not null,
  actor_id uuid references staff (id),
  primary key (agency_id, id),
  foreign key (agency_id, item_id) references disclosure_items (agency_id, id)
);
create index channel_log_by_item on channel_log (agency_id, item_id, happened_at desc);
create index channel_log_by_time on channel_log (agency_id, happened_at desc, id);

create table mail_subscriptions (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  -- Null: everything the organ publishes.
  column_id uuid,
  wrapped_key bytea not null,
  sealed_address bytea not null,
  -- Stands for the address within the organ; without the key nobody can try addresses against it.
  address_reference bytea not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- What became public up to here was in a message.
  told_until timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, column_id) references disclosure_columns (agency_id, id)
);
create unique index mail_subscriptions_once on mail_subscriptions (agency_id, address_reference, column_id)
  nulls not distinct;

-- The outbox of subscriptions; a row goes with its subscription.
create table subscription_mails (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  subscription_id uuid not null,
  kind text not null check (kind in ('confirmation', 'digest')),
  -- Items of a digest: what is withdrawn before it is sent is left out.
  item_ids uuid[] not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'given-up')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  message_id text not null,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, subscription_id) references mail_subscriptions (agency_id, id) on delete cascade
);
create index subscription_mails_waiting on subscription_mails (agency_id, next_attempt_at)
  where status in ('queued', 'sending', 'failed');
create index subscription_mails_of on subscription_mails (agency_id, subscription_id);

do $$
declare
  walled text;
begin
  foreach walled in array array['channel_settings', 'channel_accounts', 'channel_tasks', 'channel_log',
    'mail_subscriptions', 'subscription_mails'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on channel_settings, channel_accounts, channel_tasks to gongkai_app;
grant select, insert on channel_log to gongkai_app;
grant select, insert, update, delete on mail_subscriptions, subscription_mails to gongkai_app;
