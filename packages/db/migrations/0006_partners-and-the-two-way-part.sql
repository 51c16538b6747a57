CREATE TABLE "checkpoint_actions" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"checkpoint_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"text" text NOT NULL,
	"owner" text NOT NULL,
	"is_ours" boolean NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "checkpoint_actions_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "checkpoint_actions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checkpoints" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"agenda" jsonb,
	"agenda_made_at" timestamp (3) with time zone,
	"notes" text,
	"done_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "checkpoints_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "checkpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "coaching_sessions" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"held_at" timestamp (3) with time zone NOT NULL,
	"reason" text,
	"lead_id" uuid,
	"participants" text[] NOT NULL,
	"summary" text NOT NULL,
	"recording_url" text,
	"recording_consent" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	CONSTRAINT "coaching_sessions_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "coaching_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_goals" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"measure" text NOT NULL,
	"target" double precision NOT NULL,
	"currency" char(3),
	"starts_on" date NOT NULL,
	"ends_before" date NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	CONSTRAINT "partner_goals_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "partner_goals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "materials" (
	"program_id" uuid NOT NULL,
	"key" text NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"title" text NOT NULL,
	"url" text NOT NULL,
	"change" text,
	"is_withdrawn" boolean NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "materials_program_id_key_locale_version_pk" PRIMARY KEY("program_id","key","locale","version")
);
--> statement-breakpoint
ALTER TABLE "materials" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answer_links" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"contact_id" uuid,
	"lead_id" uuid,
	"digest_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"message_id" uuid,
	CONSTRAINT "answer_links_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "answer_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "disputes" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"state" text NOT NULL,
	"counter_reason" text NOT NULL,
	"end_event_id" uuid NOT NULL,
	"closed_by_kind" text NOT NULL,
	"closed_by_id" text NOT NULL,
	"reason" text,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"review_started_at" timestamp (3) with time zone,
	"reviewer_id" text,
	"information_asked_at" timestamp (3) with time zone,
	"information_asked" text,
	"closed_at" timestamp (3) with time zone,
	"decided_by" text,
	"new_reason" text,
	"new_stage" text,
	CONSTRAINT "disputes_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "disputes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "messages" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"contact_id" uuid,
	"lead_id" uuid,
	"digest_id" uuid,
	"text" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"sent_by_kind" text NOT NULL,
	"sent_by_id" text NOT NULL,
	"owner_id" text,
	"due_at" timestamp (3) with time zone NOT NULL,
	"escalated_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text,
	"answer" text,
	"resolution" text,
	"we_did" text,
	CONSTRAINT "messages_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ideal_profiles" (
	"program_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	"examples" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "ideal_profiles_program_id_version_pk" PRIMARY KEY("program_id","version")
);
--> statement-breakpoint
ALTER TABLE "ideal_profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recognitions" (
	"program_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"code" text NOT NULL,
	"reached_at" timestamp (3) with time zone NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"evidence" jsonb NOT NULL,
	"public_consent_at" timestamp (3) with time zone,
	"public_consent_by" text,
	CONSTRAINT "recognitions_program_id_partner_id_code_pk" PRIMARY KEY("program_id","partner_id","code")
);
--> statement-breakpoint
ALTER TABLE "recognitions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "survey_opt_outs" (
	"program_id" uuid NOT NULL,
	"address_hash" text NOT NULL,
	"opted_out_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "survey_opt_outs_program_id_address_hash_pk" PRIMARY KEY("program_id","address_hash")
);
--> statement-breakpoint
ALTER TABLE "survey_opt_outs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "surveys" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"topic" text,
	"partner_id" uuid NOT NULL,
	"contact_id" uuid,
	"lead_id" uuid,
	"lead_contact_id" uuid,
	"address_hash" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"score" smallint,
	"introduction" text,
	"promise" text,
	"comment" text,
	"opted_out_at" timestamp (3) with time zone,
	CONSTRAINT "surveys_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "surveys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "role" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "zone" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "cadence" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "preferred_channel" text DEFAULT 'email' NOT NULL;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "legal_basis" text DEFAULT 'legitimate_interest' NOT NULL;--> statement-breakpoint
ALTER TABLE "partner_stage_changes" ADD COLUMN "churn_reason" text;--> statement-breakpoint
ALTER TABLE "partners" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "partners" ADD COLUMN "churn_reason" text;--> statement-breakpoint
ALTER TABLE "partners" ADD COLUMN "offboarded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "partners" ADD COLUMN "successor_id" uuid;--> statement-breakpoint
ALTER TABLE "checkpoint_actions" ADD CONSTRAINT "checkpoint_actions_checkpoint" FOREIGN KEY ("program_id","checkpoint_id") REFERENCES "public"."checkpoints"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coaching_sessions" ADD CONSTRAINT "coaching_sessions_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_goals" ADD CONSTRAINT "partner_goals_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_links" ADD CONSTRAINT "answer_links_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_message" FOREIGN KEY ("program_id","id") REFERENCES "public"."messages"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checkpoint_actions_by_checkpoint" ON "checkpoint_actions" USING btree ("program_id","checkpoint_id","due_on");--> statement-breakpoint
CREATE INDEX "checkpoint_actions_by_partner" ON "checkpoint_actions" USING btree ("program_id","partner_id","due_on");--> statement-breakpoint
CREATE INDEX "checkpoints_by_partner" ON "checkpoints" USING btree ("program_id","partner_id","due_at");--> statement-breakpoint
CREATE INDEX "checkpoints_by_state" ON "checkpoints" USING btree ("program_id","state","due_at");--> statement-breakpoint
CREATE INDEX "coaching_sessions_by_partner" ON "coaching_sessions" USING btree ("program_id","partner_id","held_at");--> statement-breakpoint
CREATE INDEX "partner_goals_by_partner" ON "partner_goals" USING btree ("program_id","partner_id","starts_on");--> statement-breakpoint
CREATE INDEX "materials_by_reason" ON "materials" USING btree ("program_id","reason","locale");--> statement-breakpoint
CREATE INDEX "answer_links_by_expiry" ON "answer_links" USING btree ("program_id","expires_at");--> statement-breakpoint
CREATE INDEX "disputes_by_lead" ON "disputes" USING btree ("program_id","lead_id");--> statement-breakpoint
CREATE INDEX "disputes_by_state" ON "disputes" USING btree ("program_id","state","opened_at");--> statement-breakpoint
CREATE INDEX "disputes_by_time" ON "disputes" USING btree ("program_id","opened_at","id");--> statement-breakpoint
CREATE INDEX "messages_by_time" ON "messages" USING btree ("program_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "messages_by_partner" ON "messages" USING btree ("program_id","partner_id","sent_at");--> statement-breakpoint
CREATE INDEX "messages_by_lead" ON "messages" USING btree ("program_id","lead_id") WHERE lead_id is not null;--> statement-breakpoint
CREATE INDEX "messages_open" ON "messages" USING btree ("program_id","due_at") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "surveys_once_per_lead" ON "surveys" USING btree ("program_id","lead_id") WHERE lead_id is not null;--> statement-breakpoint
CREATE INDEX "surveys_by_person" ON "surveys" USING btree ("program_id","address_hash","asked_at");--> statement-breakpoint
CREATE INDEX "surveys_by_answer" ON "surveys" USING btree ("program_id","kind","answered_at");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "checkpoint_actions" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "checkpoints" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "coaching_sessions" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "partner_goals" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "materials" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "answer_links" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "disputes" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "messages" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "ideal_profiles" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "recognitions" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "survey_opt_outs" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "surveys" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);