CREATE TABLE "notice_items" (
	"program_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"happening_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"happened_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "notice_items_program_id_delivery_id_happening_id_pk" PRIMARY KEY("program_id","delivery_id","happening_id")
);
--> statement-breakpoint
ALTER TABLE "notice_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "disclosures" ALTER COLUMN "digest_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "receives_notices" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_items" ADD CONSTRAINT "notice_items_delivery" FOREIGN KEY ("program_id","delivery_id") REFERENCES "public"."deliveries"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_items" ADD CONSTRAINT "notice_items_lead" FOREIGN KEY ("program_id","lead_id") REFERENCES "public"."leads"("program_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_items_by_happening" ON "notice_items" USING btree ("program_id","happening_id");--> statement-breakpoint
CREATE INDEX "notice_items_by_lead" ON "notice_items" USING btree ("program_id","lead_id");--> statement-breakpoint
CREATE POLICY "belongs_to_current_program" ON "notice_items" AS PERMISSIVE FOR ALL TO public USING (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid) WITH CHECK (program_id = nullif(current_setting('leadback.program_id', true), '')::uuid);