-- E-mail subscriptions (邮件订阅, decision 0040). The tables of 0019 were never written: one row a column could not
-- tell somebody with two columns of an item in both only once. Now one row stands for one address.

drop table subscription_mails;
drop table mail_subscriptions;

-- What has become public, in the order it was noticed. A subscriber is told what lies beyond their own mark, so that
-- an instant and the moment its transaction is seen need not agree.
create table item_news (
  agency_id uuid not null references agencies (id),
  item_id uuid not null,
  seq bigint not null check (seq > 0),
  -- Not public when last looked; should it come back, it is news once more to whoever was not told.
  gone boolean not null,
  primary key (agency_id, item_id),
  unique (agency_id, seq)
);

create table mail_subscriptions (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  wrapped_key bytea not null,
  sealed_address bytea not null,
  -- Stands for the address within the organ; without the key nobody can try addresses against it.
  address_reference bytea not null,
  -- Empty: everything the organ publishes.
  column_ids uuid[] not null,
  frequency text not null check (frequency in ('immediately', 'daily', 'weekly')),
  -- What was asked for and waits for the button behind the link of its mail.
  asked_id uuid,
  asked_columns uuid[],
  asked_frequency text check (asked_frequency in ('immediately', 'daily', 'weekly')),
  asked_at timestamptz,
  -- Null: nobody has shown yet that the mailbox is theirs; nothing but the link is sent.
  confirmed_at timestamptz,
  -- News up to here were in a message that was accepted, or were none for this subscriber.
  told_seq bigint not null,
  last_digest_at timestamptz,
  -- Messages given up one after the other, and until when none is tried.
  failures integer not null check (failures >= 0),
  paused_until timestamptz,
  primary key (agency_id, id),
  unique (agency_id, address_reference),
  check (num_nonnulls(asked_id, asked_columns, asked_frequency, asked_at) in (0, 4)),
  check (confirmed_at is not null or asked_id is not null)
);
create unique index mail_subscriptions_asked on mail_subscriptions (agency_id, asked_id);
create index mail_subscriptions_told on mail_subscriptions (agency_id, told_seq) where confirmed_at is not null;

-- The outbox of subscriptions; a row goes with its subscription. Rows that were sent stay for the memory of which
-- items a subscriber was told.
create table subscription_mails (
  agency_id uuid not null references agencies (id),
  id uuid not null,
  subscription_id uuid not null,
  kind text not null check (kind in ('confirmation', 'digest')),
  -- Items of a digest: what is withdrawn before it is sent is taken out.
  item_ids uuid[] not null,
  -- Where the mark of the subscriber goes when it was accepted.
  news_until bigint not null,
  status text not null check (status in ('queued', 'sending', 'sent', 'failed', 'given-up')),
  attempts integer not null,
  next_attempt_at timestamptz not null,
  message_id text not null,
  -- A code of ours, such as smtp-550; never the other side's words.
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, subscription_id) references mail_subscriptions (agency_id, id) on delete cascade
);
create index subscription_mails_waiting on subscription_mails (agency_id, next_attempt_at)
  where status in ('queued', 'sending', 'failed');
create index subscription_mails_of on subscription_mails (agency_id, subscription_id, created_at);
-- Never two digests under way to one subscriber.
create unique index subscription_mails_one_digest on subscription_mails (agency_id, subscription_id)
  where kind = 'digest' and status in ('queued', 'sending', 'failed');

do $$
declare
  walled text;
begin
  foreach walled in array array['item_news', 'mail_subscriptions', 'subscription_mails'] loop
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format(
      'create policy own_agency on %I using (agency_id = acting_agency()) with check (agency_id = acting_agency())',
      walled);
  end loop;
end $$;

grant select, insert, update on item_news to gongkai_app;
grant select, insert, update, delete on mail_subscriptions, subscription_mails to gongkai_app;
