import { roles } from "@leadback/db";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const membershipShape = {
  id: z.uuid(),
  email: z.string(),
  role: z.enum(roles),
  partnerId: z.uuid().nullable().describe("Whose person, for the role `partner`."),
};

export const invitationSchema = z
  .object({ ...membershipShape, invitedAt: instant, expiresAt: instant.nullable() })
  .meta({ id: "Invitation" });

export const personSchema = z
  .object({ ...membershipShape, userId: z.string(), name: z.string(), joinedAt: instant.nullable() })
  .meta({ id: "Person" });

export const colleagueSchema = z
  .object({
    userId: z.string().describe("As `assigned` takes it, and `assignedTo` names it."),
    name: z.string(),
    role: z.enum(roles),
  })
  .meta({ id: "Colleague" });
