import { scopes } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const keyShape = {
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  partnerId: z.uuid().nullable().describe("Bound to this partner's leads; null: the programme's own."),
  expiresAt: instant.nullable(),
};

export const apiKeySchema = z
  .object({
    ...keyShape,
    shown: z.string().describe("Its beginning and its end, to tell keys apart."),
    createdAt: instant,
    revokedAt: instant.nullable(),
    lastUsedAt: instant.nullable().describe("To the minute; null: never."),
    rotatedFromId: z.uuid().nullable().describe("The key that this one takes over from."),
  })
  .meta({ id: "ApiKey" });

const secret = z.string().describe("The key itself. It is shown this once.");

export const createdApiKeySchema = z.object({ ...keyShape, key: secret }).meta({ id: "CreatedApiKey" });

export const rotatedApiKeySchema = z
  .object({ ...keyShape, key: secret, rotatedFromId: z.uuid(), oldKeyEndsAt: instant })
  .meta({ id: "RotatedApiKey" });
