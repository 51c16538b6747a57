CREATE TABLE "rollup_blocks" (
	"program_id" uuid NOT NULL,
	"dimension" text NOT NULL,
	"level" smallint NOT NULL,
	"start" integer NOT NULL,
	"tallies" "bytea" NOT NULL,
	CONSTRAINT "rollup_blocks_program_id_dimension_level_start_pk" PRIMARY KEY("program_id","dimension","level","start")
);
--> statement-breakpoint
ALTER TABLE "rollup_blocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_deltas" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rules" integer NOT NULL,
	"partner_id" uuid NOT NULL,
	"channel" text,
	"day" integer NOT NULL,
	"places" integer[] NOT NULL,
	"amounts" double precision[] NOT NULL,
	CONSTRAINT "rollup_deltas_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "rollup_deltas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rollup_states" (
	"program_id" uuid NOT NULL,
	"rules" integer NOT NULL,
	"built_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rollup_states_program_id_pk" PRIMARY KEY("program_id")
);
--> statement-breakpoint
ALTER TABLE "rollup_states" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "leads_waiting" ON "leads" USING btree ("program_id","submitted_at") WHERE first_attempt_at is null and disqualified_at is null and won_at is null and lost_at is null and erased_at is null and not is_backfilled;--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "rollup_blocks" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "rollup_deltas" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "rollup_states" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
ALTER TABLE "rollup_blocks" ALTER COLUMN "tallies" SET STORAGE EXTERNAL;
