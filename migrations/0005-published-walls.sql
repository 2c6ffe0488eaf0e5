-- What is published may be read by everybody and from everywhere, but written only by the organ it belongs to.
do $$
declare
  published text;
begin
  foreach published in array array['published_reports', 'published_letter_proofs'] loop
    execute format('alter table %I enable row level security', published);
    execute format('alter table %I force row level security', published);
    execute format('create policy everybody_reads on %I for select using (true)', published);
    execute format(
      'create policy own_agency_writes on %I for insert with check (agency_id = acting_agency())', published);
  end loop;
end $$;
