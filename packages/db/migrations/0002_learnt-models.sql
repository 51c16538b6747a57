CREATE TABLE "conversion_models" (
	"program_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"trained_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"model" text NOT NULL,
	"sample" jsonb NOT NULL,
	CONSTRAINT "conversion_models_program_id_version_pk" PRIMARY KEY("program_id","version")
);
--> statement-breakpoint
ALTER TABLE "conversion_models" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "leads_without_reason" ON "leads" USING btree ("program_id","id") WHERE reason is null and stage in ('disqualified', 'lost');--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "conversion_models" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);