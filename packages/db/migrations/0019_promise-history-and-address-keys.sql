ALTER TABLE "programs" ADD COLUMN "earlier_promises" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "programs" ADD COLUMN "address_key" text DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') NOT NULL;--> statement-breakpoint
-- What was hashed without a key is hashed again with one: the hash alone is enough for it, so that whoever was erased is known again.
DO $$
DECLARE
  program record;
  secret bytea;
  inner_pad bytea;
  outer_pad bytea;
BEGIN
  FOR program IN SELECT id, address_key FROM programs LOOP
    PERFORM set_config('leadback.program_id', program.id::text, true);
    secret := convert_to(program.address_key, 'UTF8');
    inner_pad := secret;
    outer_pad := secret;
    FOR place IN 0..63 LOOP
      inner_pad := set_byte(inner_pad, place, get_byte(secret, place) # 54);
      outer_pad := set_byte(outer_pad, place, get_byte(secret, place) # 92);
    END LOOP;
    -- Each is 64 bytes long, as a block of the hash is.
    UPDATE suppressions SET address_hash = translate(rtrim(encode(sha256(outer_pad || sha256(inner_pad || convert_to(address_hash, 'UTF8'))), 'base64'), '='), '+/', '-_') WHERE program_id = program.id;
    UPDATE shared_addresses SET address_hash = translate(rtrim(encode(sha256(outer_pad || sha256(inner_pad || convert_to(address_hash, 'UTF8'))), 'base64'), '='), '+/', '-_') WHERE program_id = program.id;
    UPDATE surveys SET address_hash = translate(rtrim(encode(sha256(outer_pad || sha256(inner_pad || convert_to(address_hash, 'UTF8'))), 'base64'), '='), '+/', '-_') WHERE program_id = program.id;
    UPDATE survey_opt_outs SET address_hash = translate(rtrim(encode(sha256(outer_pad || sha256(inner_pad || convert_to(address_hash, 'UTF8'))), 'base64'), '='), '+/', '-_') WHERE program_id = program.id;
    UPDATE deliveries SET recipient_hash = translate(rtrim(encode(sha256(outer_pad || sha256(inner_pad || convert_to(recipient_hash, 'UTF8'))), 'base64'), '='), '+/', '-_') WHERE program_id = program.id;
  END LOOP;
  PERFORM set_config('leadback.program_id', '', true);
END $$;
