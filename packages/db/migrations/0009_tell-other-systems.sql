CREATE TABLE "webhook_attempts" (
	"program_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"status" integer,
	"failure" text,
	"duration_ms" integer NOT NULL,
	CONSTRAINT "webhook_attempts_program_id_delivery_id_number_pk" PRIMARY KEY("program_id","delivery_id","number")
);
--> statement-breakpoint
ALTER TABLE "webhook_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"type" text NOT NULL,
	"lead_id" uuid,
	"payload" jsonb,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"replay_of" uuid,
	CONSTRAINT "webhook_deliveries_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhooks" (
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"secret" text NOT NULL,
	"previous_secret" text,
	"previous_secret_ends_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"disabled_because" text,
	"failing_since" timestamp (3) with time zone,
	CONSTRAINT "webhooks_program_id_id_pk" PRIMARY KEY("program_id","id")
);
--> statement-breakpoint
ALTER TABLE "webhooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhook_attempts" ADD CONSTRAINT "webhook_attempts_delivery" FOREIGN KEY ("program_id","delivery_id") REFERENCES "public"."webhook_deliveries"("program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook" FOREIGN KEY ("program_id","webhook_id") REFERENCES "public"."webhooks"("program_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_partner" FOREIGN KEY ("program_id","partner_id") REFERENCES "public"."partners"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("program_id","next_attempt_at") WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_log" ON "webhook_deliveries" USING btree ("program_id","webhook_id","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_lead" ON "webhook_deliveries" USING btree ("program_id","lead_id");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "webhook_attempts" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "webhooks" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);