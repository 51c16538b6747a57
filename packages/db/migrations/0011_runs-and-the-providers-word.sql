CREATE TABLE "digest_runs" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"last_day" date NOT NULL,
	"is_dry_run" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"as_of" timestamp (3) with time zone,
	"requested_by" text,
	"holds" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"approvals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state_reason" text,
	"result" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "digest_runs_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "digest_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "shared_addresses" (
	"program_id" uuid NOT NULL,
	"address_hash" text NOT NULL,
	"approved_by" text NOT NULL,
	"approved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shared_addresses_program_id_address_hash_pk" PRIMARY KEY("program_id","address_hash")
);
--> statement-breakpoint
ALTER TABLE "shared_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "provider_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"letter_key" text,
	"provider_id" text,
	"detail" text,
	"program_id" uuid,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "send_lanes" (
	"name" text PRIMARY KEY NOT NULL,
	"gap_ms" double precision NOT NULL,
	"next_start_at" timestamp (3) with time zone NOT NULL,
	"paused_until" timestamp (3) with time zone,
	"paused_because" text
);
--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "text_sha256" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "cleared_at" timestamp (3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "cleared_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "attempted_as_of" timestamp (3) with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_runs_day" ON "digest_runs" USING btree ("program_id","last_day") WHERE not is_dry_run;--> statement-breakpoint
CREATE INDEX "provider_events_by_key" ON "provider_events" USING btree ("letter_key");--> statement-breakpoint
CREATE INDEX "provider_events_by_age" ON "provider_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "deliveries_by_run" ON "deliveries" USING btree ("program_id","run_id","state");--> statement-breakpoint
CREATE INDEX "deliveries_by_recipient" ON "deliveries" USING btree ("program_id","partner_id","recipient_hash");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "digest_runs" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "shared_addresses" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);