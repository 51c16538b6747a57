CREATE TABLE "import_chunks" (
	"program_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "import_chunks_program_id_import_id_position_pk" PRIMARY KEY("program_id","import_id","position")
);
--> statement-breakpoint
ALTER TABLE "import_chunks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_maps" (
	"program_id" uuid NOT NULL,
	"name" text NOT NULL,
	"map" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "import_maps_program_id_name_pk" PRIMARY KEY("program_id","name")
);
--> statement-breakpoint
ALTER TABLE "import_maps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "is_upload" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "is_dry_run" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "is_strict" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "map" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "requested_by_kind" text DEFAULT 'system' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "requested_by_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "total_rows" integer;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "updated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "report" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "failure" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "import_chunks" ADD CONSTRAINT "import_chunks_import" FOREIGN KEY ("program_id","import_id") REFERENCES "public"."imports"("program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_waiting" ON "imports" USING btree ("program_id","started_at") WHERE state in ('uploading', 'queued', 'running');--> statement-breakpoint
CREATE INDEX "lead_events_classified" ON "lead_events" USING btree ("program_id","actor_id") WHERE data ? 'classified';--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "import_chunks" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "import_maps" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);