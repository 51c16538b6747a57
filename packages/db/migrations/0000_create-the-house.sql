CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"last_four" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"partner_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "api_keys_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_entries_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deliveries" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"period_start_local" date NOT NULL,
	"revision" integer NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"digest_id" uuid,
	"state" text NOT NULL,
	"state_reason" text,
	"due_at" timestamp (3) with time zone NOT NULL,
	"recipient_hash" text NOT NULL,
	"subject" text,
	"request_body" text,
	"body_sha256" text,
	"idempotency_key" text,
	"lease_token" uuid,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"first_attempt_at" timestamp (3) with time zone,
	"next_attempt_at" timestamp (3) with time zone,
	"transport" text,
	"provider_id" text,
	"is_late" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "deliveries_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "deliveries_identity" UNIQUE("program_id","partner_id","recipient_id","cadence","period_start_local","revision")
);
--> statement-breakpoint
ALTER TABLE "deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delivery_events" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"detail" text,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delivery_events_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "delivery_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digests" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"cadence" text NOT NULL,
	"period_start_local" date NOT NULL,
	"revision" integer NOT NULL,
	"period_start" timestamp (3) with time zone NOT NULL,
	"period_end" timestamp (3) with time zone NOT NULL,
	"zone" text NOT NULL,
	"cutoff_at" timestamp (3) with time zone NOT NULL,
	"edition" text NOT NULL,
	"template_version" text NOT NULL,
	"snapshot" jsonb NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "digests_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "digests_period" UNIQUE("program_id","partner_id","cadence","period_start_local","revision")
);
--> statement-breakpoint
ALTER TABLE "digests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_issues" (
	"program_id" uuid NOT NULL,
	"import_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"column" text,
	"severity" text NOT NULL,
	"cause" text NOT NULL,
	CONSTRAINT "import_issues_program_id_import_id_position_pk" PRIMARY KEY("program_id","import_id","position")
);
--> statement-breakpoint
ALTER TABLE "import_issues" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text NOT NULL,
	"map_sha256" text NOT NULL,
	"state" text NOT NULL,
	"format" jsonb NOT NULL,
	"offset_rows" integer NOT NULL,
	"created" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"skipped" integer NOT NULL,
	"warnings" integer NOT NULL,
	"bytes" bigint NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "imports_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_text" (
	"program_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"sentence" text,
	"private_note" text,
	"note" text,
	"note_visibility" text,
	"evidence" jsonb,
	CONSTRAINT "event_text_program_id_event_id_pk" PRIMARY KEY("program_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "event_text" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_events" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"type" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"is_backfilled" boolean NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "lead_events_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "lead_events_sequence" UNIQUE("program_id","lead_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "lead_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_company" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"name" text,
	"domain" text,
	"tax_id" text,
	"note" text,
	"attributes" jsonb NOT NULL,
	CONSTRAINT "lead_company_program_id_lead_id_pk" PRIMARY KEY("program_id","lead_id")
);
--> statement-breakpoint
ALTER TABLE "lead_company" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_contacts" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"buying_role" text NOT NULL,
	CONSTRAINT "lead_contacts_program_id_lead_id_id_pk" PRIMARY KEY("program_id","lead_id","id")
);
--> statement-breakpoint
ALTER TABLE "lead_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_identities" (
	"program_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value_hash" text NOT NULL,
	"lead_id" uuid NOT NULL,
	CONSTRAINT "lead_identities_program_id_kind_value_hash_lead_id_pk" PRIMARY KEY("program_id","kind","value_hash","lead_id")
);
--> statement-breakpoint
ALTER TABLE "lead_identities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_influences" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "lead_influences_program_id_lead_id_partner_id_pk" PRIMARY KEY("program_id","lead_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "lead_influences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_person" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"name" text,
	"email" text,
	"phone" text,
	"role" text,
	CONSTRAINT "lead_person_program_id_lead_id_contact_id_pk" PRIMARY KEY("program_id","lead_id","contact_id")
);
--> statement-breakpoint
ALTER TABLE "lead_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leads" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"ref" char(6) NOT NULL,
	"partner_id" uuid NOT NULL,
	"external_scope" text DEFAULT 'program' NOT NULL,
	"external_id" text,
	"channel" text,
	"version" integer NOT NULL,
	"stage" text NOT NULL,
	"step" text,
	"stage_before_end" text,
	"submitted_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"contacted_at" timestamp (3) with time zone,
	"qualified_at" timestamp (3) with time zone,
	"disqualified_at" timestamp (3) with time zone,
	"won_at" timestamp (3) with time zone,
	"lost_at" timestamp (3) with time zone,
	"decision" text,
	"decided_at" timestamp (3) with time zone,
	"decision_reason" text,
	"first_attempt_at" timestamp (3) with time zone,
	"first_contact_at" timestamp (3) with time zone,
	"attempts" integer NOT NULL,
	"clock_pauses" jsonb NOT NULL,
	"reason" text,
	"secondary_reasons" text[] NOT NULL,
	"is_legacy_end" boolean NOT NULL,
	"is_end_undated" boolean NOT NULL,
	"is_backfilled" boolean NOT NULL,
	"amount_cents" bigint,
	"currency" char(3),
	"expected_amount_cents" bigint,
	"expected_currency" char(3),
	"assigned_to" text,
	"reopen_at" date,
	"last_event_at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone,
	"industry" text,
	"employees" integer,
	"annual_revenue_cents" bigint,
	"annual_revenue_currency" char(3),
	"country" char(2),
	"region" text,
	"city" text,
	"introduction" text,
	"introduction_stated_by" text,
	"introduction_stated_at" timestamp (3) with time zone,
	"grade_at_submission" text,
	"duplicate_verdict" text NOT NULL,
	"duplicate_of_lead_id" uuid,
	"protected_until" timestamp (3) with time zone,
	"credited_partner_id" uuid,
	"credited_until" timestamp (3) with time zone,
	CONSTRAINT "leads_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "leads_ref" UNIQUE("program_id","ref")
);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_contacts" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"name" text,
	"email" text NOT NULL,
	"locale" text,
	"receives_digest" boolean DEFAULT true NOT NULL,
	"consented_at" timestamp (3) with time zone,
	"consent_source" text,
	"unsubscribed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "partner_contacts_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "partner_contacts_email" UNIQUE("program_id","partner_id","email")
);
--> statement-breakpoint
ALTER TABLE "partner_contacts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_stage_changes" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "partner_stage_changes_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_stage_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partners" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"external_id" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"tier" text,
	"region" text,
	"stage" text NOT NULL,
	"locale" text,
	"zone" text,
	"cadence" text NOT NULL,
	"manager_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"archived_at" timestamp (3) with time zone,
	CONSTRAINT "partners_program_id_id_pk" PRIMARY KEY("program_id","id"),
	CONSTRAINT "partners_external_id" UNIQUE("program_id","external_id")
);
--> statement-breakpoint
ALTER TABLE "partners" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suppressions" (
	"program_id" uuid NOT NULL,
	"address_hash" text NOT NULL,
	"reason" text NOT NULL,
	"suppressed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "suppressions_program_id_address_hash_pk" PRIMARY KEY("program_id","address_hash")
);
--> statement-breakpoint
ALTER TABLE "suppressions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credential_lookups" (
	"hash" text PRIMARY KEY NOT NULL,
	"program_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_clock" (
	"is_only_row" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"offset" interval DEFAULT '0 seconds' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"program_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_program_id_user_id_pk" PRIMARY KEY("program_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"zone" text NOT NULL,
	"currency" char(3) NOT NULL,
	"locale" text NOT NULL,
	"country" char(2) NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "programs_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "program_reasons" (
	"program_id" uuid NOT NULL,
	"code" text NOT NULL,
	"canonical_code" text NOT NULL,
	"labels" jsonb NOT NULL,
	"quality_weight" double precision,
	"is_active" boolean DEFAULT true NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "program_reasons_program_id_code_pk" PRIMARY KEY("program_id","code")
);
--> statement-breakpoint
ALTER TABLE "program_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lead_scores" (
	"program_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"scored_at" timestamp (3) with time zone NOT NULL,
	"rules_version" text NOT NULL,
	"score" double precision,
	"grade" text,
	"detail" jsonb NOT NULL,
	CONSTRAINT "lead_scores_program_id_lead_id_pk" PRIMARY KEY("program_id","lead_id")
);
--> statement-breakpoint
ALTER TABLE "lead_scores" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"program_id" uuid NOT NULL,
	"version" text NOT NULL,
	"rules" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "rule_sets_program_id_version_pk" PRIMARY KEY("program_id","version")
);
--> statement-breakpoint
ALTER TABLE "rule_sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_digest" FOREIGN KEY ("program_id","digest_id") REFERENCES "public"."digests"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_events" ADD CONSTRAINT "delivery_events_delivery" FOREIGN KEY ("program_id","delivery_id") REFERENCES "public"."deliveries"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digests" ADD CONSTRAINT "digests_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_issues" ADD CONSTRAINT "import_issues_import" FOREIGN KEY ("program_id","import_id") REFERENCES "public"."imports"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_text" ADD CONSTRAINT "event_text_event" FOREIGN KEY ("program_id","event_id") REFERENCES "public"."lead_events"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_events" ADD CONSTRAINT "lead_events_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_company" ADD CONSTRAINT "lead_company_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_contacts" ADD CONSTRAINT "lead_contacts_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_identities" ADD CONSTRAINT "lead_identities_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_influences" ADD CONSTRAINT "lead_influences_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_influences" ADD CONSTRAINT "lead_influences_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_person" ADD CONSTRAINT "lead_person_contact" FOREIGN KEY ("program_id","lead_id","contact_id") REFERENCES "public"."lead_contacts"("program_id","lead_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD CONSTRAINT "partner_contacts_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_stage_changes" ADD CONSTRAINT "partner_stage_changes_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential_lookups" ADD CONSTRAINT "credential_lookups_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_scores" ADD CONSTRAINT "lead_scores_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_by_time" ON "audit_entries" USING btree ("program_id","at");--> statement-breakpoint
CREATE INDEX "deliveries_by_period" ON "deliveries" USING btree ("program_id","period_start_local");--> statement-breakpoint
CREATE INDEX "deliveries_by_state" ON "deliveries" USING btree ("program_id","state","due_at","id");--> statement-breakpoint
CREATE INDEX "delivery_events_by_delivery" ON "delivery_events" USING btree ("program_id","delivery_id","at");--> statement-breakpoint
CREATE INDEX "event_text_by_lead" ON "event_text" USING btree ("program_id","lead_id");--> statement-breakpoint
CREATE INDEX "lead_events_by_occurrence" ON "lead_events" USING btree ("program_id","occurred_at");--> statement-breakpoint
CREATE UNIQUE INDEX "leads_external_id" ON "leads" USING btree ("program_id","external_scope","external_id") WHERE external_id is not null;--> statement-breakpoint
CREATE INDEX "leads_by_partner" ON "leads" USING btree ("program_id","partner_id","submitted_at");--> statement-breakpoint
CREATE INDEX "leads_by_submission" ON "leads" USING btree ("program_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "partner_stage_changes_by_partner" ON "partner_stage_changes" USING btree ("program_id","partner_id","changed_at");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "api_keys" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "audit_entries" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "deliveries" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "delivery_events" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "digests" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "import_issues" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "imports" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "event_text" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_events" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_company" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_contacts" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_identities" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_influences" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_person" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "leads" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "partner_contacts" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "partner_stage_changes" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "partners" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "suppressions" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "program_reasons" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "lead_scores" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "rule_sets" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);