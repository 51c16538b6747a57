CREATE TABLE "disclosures" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"erasure_id" uuid NOT NULL,
	"lead_ref_hash" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"digest_id" uuid NOT NULL,
	"disclosed_at" timestamp (3) with time zone NOT NULL,
	"contents" text[] NOT NULL,
	CONSTRAINT "disclosures_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "disclosures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "erasures" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"requested_by_kind" text NOT NULL,
	"requested_by_id" text NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"counts" jsonb NOT NULL,
	CONSTRAINT "erasures_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "erasures_once" UNIQUE("program_id","lead_id")
);
--> statement-breakpoint
ALTER TABLE "erasures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "response_slowdowns" (
	"program_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"week_start_local" date NOT NULL,
	"leads_before" integer NOT NULL,
	"leads_after" integer NOT NULL,
	"median_hours_before" double precision,
	"median_hours_after" double precision,
	"p_value" double precision NOT NULL,
	"q_value" double precision NOT NULL,
	"detected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "response_slowdowns_program_id_partner_id_week_start_local_pk" PRIMARY KEY("program_id","partner_id","week_start_local")
);
--> statement-breakpoint
ALTER TABLE "response_slowdowns" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sla_breaches" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"promise" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"detected_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sla_breaches_program_id_lead_id_promise_pk" PRIMARY KEY("program_id","lead_id","promise")
);
--> statement-breakpoint
ALTER TABLE "sla_breaches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "vendor_accounts" (
	"program_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value_hash" text NOT NULL,
	"relation" text NOT NULL,
	"since" date NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "vendor_accounts_program_id_kind_value_hash_pk" PRIMARY KEY("program_id","kind","value_hash")
);
--> statement-breakpoint
ALTER TABLE "vendor_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "requested_fields" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "protection_extended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "first_attempt_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "decision_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "next_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "disclosures" ADD CONSTRAINT "disclosures_erasure" FOREIGN KEY ("program_id","erasure_id") REFERENCES "public"."erasures"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasures" ADD CONSTRAINT "erasures_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response_slowdowns" ADD CONSTRAINT "response_slowdowns_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sla_breaches" ADD CONSTRAINT "sla_breaches_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disclosures_by_erasure" ON "disclosures" USING btree ("program_id","erasure_id");--> statement-breakpoint
CREATE INDEX "erasures_by_state" ON "erasures" USING btree ("program_id","state","requested_at");--> statement-breakpoint
CREATE INDEX "sla_breaches_by_detection" ON "sla_breaches" USING btree ("program_id","detected_at");--> statement-breakpoint
CREATE INDEX "leads_by_assignee" ON "leads" USING btree ("program_id","assigned_to","submitted_at") WHERE assigned_to is not null;--> statement-breakpoint
CREATE INDEX "leads_next_due" ON "leads" USING btree ("program_id","next_due_at","id") WHERE next_due_at is not null;--> statement-breakpoint
CREATE INDEX "leads_live" ON "leads" USING btree ("program_id","last_event_at") WHERE stage in ('submitted', 'accepted', 'contacted', 'qualified');--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "disclosures" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "erasures" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "response_slowdowns" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "sla_breaches" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "vendor_accounts" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);