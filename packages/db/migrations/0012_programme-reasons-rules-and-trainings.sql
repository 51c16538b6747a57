CREATE TABLE "trainings" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by_kind" text NOT NULL,
	"requested_by_id" text NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"model_version" integer,
	"failure" text,
	CONSTRAINT "trainings_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "trainings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "decision_own_reason" integer;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "own_reason" text;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "suspended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "program_reasons" ADD COLUMN "number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "program_reasons" ADD COLUMN "partner_labels" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "program_reasons" ADD COLUMN "detail" jsonb;--> statement-breakpoint
ALTER TABLE "rule_sets" ADD COLUMN "publication" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rule_sets" ADD COLUMN "rescored_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "trainings" ADD CONSTRAINT "trainings_model" FOREIGN KEY ("program_id","model_version") REFERENCES "public"."conversion_models"("program_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "trainings_one_at_a_time" ON "trainings" USING btree ("program_id") WHERE state in ('requested', 'running');--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "trainings" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);