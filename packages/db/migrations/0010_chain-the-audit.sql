CREATE TABLE "audit_chain" (
	"program_id" uuid NOT NULL,
	"number" bigint NOT NULL,
	"entry_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"chained_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "audit_chain_program_id_number_pk" PRIMARY KEY("program_id","number"),
	CONSTRAINT "audit_chain_entry" UNIQUE("program_id","entry_id")
);
--> statement-breakpoint
ALTER TABLE "audit_chain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "audit_chain" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE FUNCTION forget_old_audit(program uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE
  oldest_kept bigint;
  anchor bigint;
  forgotten integer;
BEGIN
  IF program IS DISTINCT FROM nullif(current_setting('leadback.program_id', true), '')::uuid THEN
    RAISE EXCEPTION 'the audit of another programme' USING ERRCODE = '42501';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('leadback.audit_chain' || program, 0));
  SELECT min(number) INTO oldest_kept FROM audit_chain c JOIN audit_entries e ON e.program_id = c.program_id AND e.id = c.entry_id
    WHERE c.program_id = program AND e.at >= ledger_now() - interval '1 year';
  SELECT max(number) INTO anchor FROM audit_chain
    WHERE program_id = program AND (oldest_kept IS NULL OR number < oldest_kept);
  DELETE FROM audit_entries e USING audit_chain c
    WHERE c.program_id = program AND c.number <= anchor AND e.program_id = program AND e.id = c.entry_id;
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  DELETE FROM audit_chain WHERE program_id = program AND number < anchor;
  RETURN forgotten;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION forget_old_audit(uuid) FROM PUBLIC;
