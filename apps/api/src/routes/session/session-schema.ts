import { roles } from "@leadback/db";
import { z } from "zod";

const programOfPersonSchema = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    role: z.enum(roles).describe("What the person is there."),
    partnerId: z.uuid().nullable().describe("Whose person, for the role `partner`."),
    locale: z.string().describe("The programme's language."),
    zone: z.string().describe("The programme's IANA time zone."),
    currency: z.string().describe("ISO 4217."),
  })
  .meta({ id: "ProgramOfPerson" });

export const sessionSchema = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    program: programOfPersonSchema.nullable().describe("Where this session works; null for nowhere yet."),
    programs: z.array(programOfPersonSchema),
    csrfToken: z.string().describe("To be sent as `X-CSRF-Token` with every change."),
  })
  .meta({ id: "Session" });
