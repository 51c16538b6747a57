INSERT INTO ledger_clock DEFAULT VALUES ON CONFLICT DO NOTHING;--> statement-breakpoint
CREATE FUNCTION ledger_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT date_trunc('milliseconds', clock_timestamp() + "offset") FROM ledger_clock
$$;
