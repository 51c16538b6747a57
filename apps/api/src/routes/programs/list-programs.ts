import { roles } from "@leadback/db";
import { programsOfKey, programsOfPerson } from "@leadback/operations";
import { z } from "zod";
import { known } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { jsonContent } from "../../schemas/json-content.ts";
import { pageOf } from "../../schemas/page-of.ts";

const programSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    role: z.enum(roles).nullable().describe("What the person is there; null for a key."),
    partnerId: z.uuid().nullable(),
    locale: z.string().describe("The programme's language."),
    zone: z.string().describe("Its IANA time zone."),
    currency: z.string().describe("ISO 4217."),
  })
  .meta({ id: "ProgramSummary" });

export const listPrograms = defineOperation({
  access: known,
  route: {
    method: "get",
    path: "/v1/programs",
    operationId: "listPrograms",
    tags: ["Programmes"],
    summary: "List one's own programmes",
    description: "Those that the person belongs to, all on one page; a key belongs to exactly one.",
    responses: { 200: { description: "The programmes.", content: jsonContent(pageOf(programSchema)) } },
  },
  handler: async (c) => {
    const { database } = c.var.services;
    const { person, context } = c.var;
    const data =
      person === undefined
        ? await programsOfKey(database, context.programId)
        : await programsOfPerson(database, person.userId);
    return c.json({ data, nextCursor: null }, 200);
  },
});
