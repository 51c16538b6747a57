CREATE TABLE "digest_ratings" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"contact_id" uuid,
	"digest_id" uuid,
	"is_useful" boolean NOT NULL,
	"rated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digest_ratings_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "digest_ratings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digest_cases" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"approved_by" text,
	CONSTRAINT "digest_cases_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "digest_cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digest_notes" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid,
	"manager_id" text,
	"text" text NOT NULL,
	"locale" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "digest_notes_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "digest_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "digests" ADD COLUMN "reported" jsonb;--> statement-breakpoint
ALTER TABLE "digests" ADD COLUMN "restated" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "digests" ADD COLUMN "coached_reason" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "digest_time" text;--> statement-breakpoint
ALTER TABLE "digest_ratings" ADD CONSTRAINT "digest_ratings_digest" FOREIGN KEY ("program_id","digest_id") REFERENCES "public"."digests"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_notes" ADD CONSTRAINT "digest_notes_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_ratings_by_time" ON "digest_ratings" USING btree ("program_id","rated_at");--> statement-breakpoint
CREATE INDEX "digest_cases_by_time" ON "digest_cases" USING btree ("program_id","created_at","id");--> statement-breakpoint
CREATE INDEX "digest_cases_by_approval" ON "digest_cases" USING btree ("program_id","approved_at");--> statement-breakpoint
CREATE INDEX "digest_notes_by_time" ON "digest_notes" USING btree ("program_id","created_at","id");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "digest_ratings" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "digest_cases" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "digest_notes" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);