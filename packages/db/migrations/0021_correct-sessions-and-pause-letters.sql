ALTER TABLE "coaching_sessions" ADD COLUMN "corrected_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "coaching_sessions" ADD COLUMN "corrected_by" text;--> statement-breakpoint
ALTER TABLE "partner_contacts" ADD COLUMN "letters_paused_at" timestamp (3) with time zone;