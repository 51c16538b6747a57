import {
  type DeliveryId,
  deliveries,
  memberships,
  type PartnerContactId,
  type PartnerId,
  users,
} from "@leadback/db";
import { and, count, eq, gt, isNotNull, max, ne, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { addressHash, readAddressKey } from "../digests/recipient.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { getProgram } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";

const mostAnHour = 10;

export const requestTestInput = z.strictObject({
  partnerId: z.uuid(),
  to: z.email("Give the address of somebody who belongs to the programme.").max(254).optional(),
});

export interface RequestedTest {
  id: string;
  state: "planned";
}

/**
 * Asks the worker for a letter as the partner would get it, to one of the programme's own people. It is marked as a test,
 * has keys of its own, and counts for nothing.
 */
export async function requestTest(
  context: OperationContext,
  input: z.input<typeof requestTestInput>,
): Promise<RequestedTest> {
  const { partnerId: wanted, to } = parseInput(requestTestInput, input);
  const { database, programId, actor, now } = context;
  if (actor.partnerId !== undefined)
    throw new OperationError("forbidden", "Tests of letters are for the programme's own people.");
  const partnerId = wanted as PartnerId;
  return database.inProgram(programId, async (transaction) => {
    await readPartner(transaction, context, partnerId);
    const program = await getProgram(transaction, programId);
    const isWanted =
      to === undefined ? eq(sql`${users.id}`, actor.id) : eq(users.email, to.trim().toLowerCase());
    const [member] = await transaction
      .select({ id: memberships.id, email: users.email })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(memberships.programId, programId),
          isNotNull(memberships.acceptedAt),
          ne(memberships.role, "partner"),
          eq(users.emailVerified, true),
          isWanted,
        ),
      );
    if (member === undefined) {
      throw new OperationError(
        "invalid_input",
        "Tests go to the programme's own people alone; nothing was sent.",
        {
          problems: [
            { pointer: "/to", detail: "Give the address of somebody who belongs to the programme." },
          ],
        },
      );
    }
    // Two requests at once are counted one after the other.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${`test ${programId}`}))`);
    const ofTests = and(eq(deliveries.programId, programId), eq(deliveries.cadence, "test"));
    const [recent] = await transaction
      .select({ letters: count() })
      .from(deliveries)
      .where(and(ofTests, gt(deliveries.createdAt, new Date(now.getTime() - 3_600_000))));
    if ((recent?.letters ?? 0) >= mostAnHour)
      throw new OperationError("limit_exceeded", `At most ${mostAnHour} tests an hour; nothing was sent.`);
    const [last] = await transaction
      .select({ serial: max(deliveries.revision) })
      .from(deliveries)
      .where(ofTests);
    const id = newId<DeliveryId>(now);
    await transaction.insert(deliveries).values({
      programId,
      id,
      partnerId,
      // Not a contact: what is sent to it can be unsubscribed from by nobody, and is a test.
      recipientId: member.id as string as PartnerContactId,
      cadence: "test",
      periodStartLocal: localDate(now, program.zone),
      revision: (last?.serial ?? 0) + 1,
      state: "planned",
      dueAt: now,
      recipientHash: addressHash(await readAddressKey(transaction, programId), member.email),
      createdAt: now,
      updatedAt: now,
    });
    await recordAudit(transaction, context, "digest.test_requested", { kind: "partner", id: partnerId });
    return { id, state: "planned" };
  });
}
