-- Everybody who wrote on a working copy since its last publication: none of them reviews it.
alter table disclosure_drafts add column writer_ids uuid[] not null default '{}';
