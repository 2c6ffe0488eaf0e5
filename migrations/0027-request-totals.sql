-- Kept totals for table 3 of the annual report (decision 0045): how many cases of an organ were received in a year, of
-- which kind of applicant, ended in which year and how. Kept by the transaction that changes the case, and by no other way.
create table request_totals (
  agency_id uuid not null references agencies (id),
  -- The year of the legal day of receipt (条例第三十一条).
  received_year integer not null,
  -- The year the case ended in; 0 while it is open.
  ended_year integer not null,
  applicant_kind text not null,
  -- Empty while the case is open.
  outcome text not null,
  cases bigint not null,
  primary key (agency_id, received_year, ended_year, applicant_kind, outcome)
);
alter table request_totals enable row level security;
alter table request_totals force row level security;
create policy own_agency on request_totals using (agency_id = acting_agency()) with check (agency_id = acting_agency());
grant select, insert, update on request_totals to gongkai_app;

-- The cases as the totals count them; a case withdrawn before its legal day of receipt ends on that day.
create function add_to_request_totals(request access_requests, number integer) returns void language sql as $$
  insert into request_totals as kept
    select request.agency_id,
           extract(year from request.received_on)::integer,
           case when request.decided_on is null then 0
                else extract(year from greatest(request.decided_on, request.received_on))::integer end,
           request.applicant_kind,
           case when request.decided_on is null then '' else coalesce(request.outcome, '') end,
           number
     where request.received_on is not null
  on conflict (agency_id, received_year, ended_year, applicant_kind, outcome)
    do update set cases = kept.cases + excluded.cases
$$;

create function keep_request_totals() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then perform add_to_request_totals(old, -1); end if;
  if tg_op <> 'DELETE' then perform add_to_request_totals(new, 1); end if;
  return null;
end $$;

-- At the end of the transaction: by then it holds the head of the organ's chain, so totals are locked in one order.
create constraint trigger access_requests_totals_of_new after insert or delete on access_requests
  deferrable initially deferred for each row execute function keep_request_totals();
create constraint trigger access_requests_totals_of_changed after update on access_requests
  deferrable initially deferred for each row
  when ((old.applicant_kind, old.received_on, old.decided_on, old.outcome)
        is distinct from (new.applicant_kind, new.received_on, new.decided_on, new.outcome))
  execute function keep_request_totals();

do $$
declare organ uuid;
begin
  for organ in select id from agencies loop
    perform set_config('app.agency_id', organ::text, true);
    insert into request_totals
      select agency_id, extract(year from received_on)::integer,
             case when decided_on is null then 0
                  else extract(year from greatest(decided_on, received_on))::integer end, applicant_kind,
             case when decided_on is null then '' else coalesce(outcome, '') end, count(*)
        from access_requests where agency_id = organ and received_on is not null
       group by 1, 2, 3, 4, 5;
  end loop;
end $$;
