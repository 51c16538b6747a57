import { type PartnerId, partners, roles, type Transaction } from "@leadback/db";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { partnerNotFound } from "../partners/get-partner.ts";

/** What somebody is in a programme, and for the role of a partner whose person. */
export const personRoleShape = {
  role: z.enum(roles, `Choose from: ${roles.join(", ")}.`),
  partnerId: z.uuid("Give the id of a partner.").optional(),
};

type PersonRole = z.output<z.ZodObject<typeof personRoleShape>>;

/** For a `refine` of whatever has this shape. */
export const partnerWithItsRole: [(wanted: PersonRole) => boolean, { path: string[]; message: string }] = [
  ({ role, partnerId }) => (role === "partner") === (partnerId !== undefined),
  { path: ["partnerId"], message: "Name the partner for the role `partner`, and for no other role." },
];

/** The partner that a role names, if it is one of the programme's. */
export async function partnerOfRole(
  transaction: Transaction,
  { programId }: OperationContext,
  partnerId: string | undefined,
): Promise<PartnerId | null> {
  if (partnerId === undefined) return null;
  const [partner] = await transaction
    .select({ id: partners.id })
    .from(partners)
    .where(and(eq(partners.programId, programId), eq(partners.id, asPartnerId(partnerId))));
  if (partner === undefined) throw partnerNotFound();
  return partner.id;
}

/** Safe: the schema has checked its form, and the look-up decides whether it is a partner's. */
function asPartnerId(id: string): PartnerId {
  return id as PartnerId;
}
