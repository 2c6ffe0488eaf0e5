-- The words of a public answer, cut by the application as those of the column are (decision 0031). They are of what
-- everybody reads, never of what the sender wrote. Answers published before have none and are read one by one.
alter table visitor_messages add column public_words tsvector;
create index visitor_messages_by_public_word on visitor_messages using gin (public_words)
  where public_words is not null;
