import type { ApiKeyId, Scope } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import { createApiKey, listApiKeys, revokeApiKey } from "@leadback/operations/keys";
import { findPartner } from "@leadback/operations/partners";
import { defineCommand } from "citty";
import { withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

const create = defineCommand({
  meta: { name: "create", description: "Make an API key; it is shown this once." },
  args: {
    program,
    scopes: {
      type: "string",
      required: true,
      valueHint: "a,b",
      description:
        "What it opens: leads:read leads:write partners:read partners:write metrics:read digests:read digests:send settings:write",
    },
    partner: { type: "string", valueHint: "ID", description: "Bind it to one partner's leads" },
    name: { type: "string", default: "API key", description: "What it is for" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const partnerId =
        args.partner === undefined ? undefined : (await findPartner(context, args.partner)).id;
      const scopes = args.scopes.split(",").map((scope) => scope.trim()) as Scope[];
      const key = await createApiKey(context, { name: args.name, scopes, ...(partnerId && { partnerId }) });
      print(key, args.json, () => [key.key, "Keep it now: it cannot be shown again."]);
    }),
});

const list = defineCommand({
  meta: { name: "list", description: "List the keys, as far as they can be shown." },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      print(await allApiKeys(context), args.json, (keys) =>
        keys.length === 0
          ? ["There are no keys yet."]
          : table(
              ["id", "key", "name", "scopes", "state"],
              keys.map((key) => [
                key.id,
                key.shown,
                key.name,
                key.scopes.join(","),
                key.revokedAt === null ? "in use" : `revoked ${key.revokedAt.slice(0, 10)}`,
              ]),
            ),
      );
    }),
});

async function allApiKeys(context: OperationContext) {
  const keys: Awaited<ReturnType<typeof listApiKeys>>["data"] = [];
  let cursor: string | undefined;
  do {
    const page = await listApiKeys(context, { limit: 200, ...(cursor && { cursor }) });
    keys.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return keys;
}

const revoke = defineCommand({
  meta: { name: "revoke", description: "End a key at once." },
  args: {
    program,
    id: {
      type: "positional",
      required: true,
      description: "The key's id (npx pnpm leadback key list --program SLUG)",
    },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      await revokeApiKey(context, args.id as ApiKeyId);
      print({ id: args.id, revoked: true }, args.json, () => ["The key opens nothing any more."]);
    }),
});

export const key = defineCommand({
  subCommands: { create, list, revoke },
});
