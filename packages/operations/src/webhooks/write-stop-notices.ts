import { randomUUID } from "node:crypto";
import { accessLetters, memberships, type Transaction, users } from "@leadback/db";
import { and, eq, isNotNull } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { getProgram } from "../programs/program.ts";
import type { WebhookRow } from "./find-webhook.ts";

const usefulMs = 7 * 86_400_000;

/** Tells the people of an endpoint that it was switched off: its partner's, or else the programme's admins. */
export async function writeStopNotices(
  transaction: Transaction,
  { programId, now }: Pick<OperationContext, "programId" | "now">,
  webhook: WebhookRow,
): Promise<void> {
  const program = await getProgram(transaction, programId);
  const people = await transaction
    .select({ email: users.email, role: memberships.role, partnerId: memberships.partnerId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.programId, programId), isNotNull(memberships.acceptedAt)));
  const ofPartner = people.filter(
    ({ partnerId }) => webhook.partnerId !== null && partnerId === webhook.partnerId,
  );
  const told = ofPartner.length > 0 ? ofPartner : people.filter(({ role }) => role === "admin");
  if (told.length === 0) return;
  await transaction.insert(accessLetters).values(
    told.map(({ email }) => ({
      id: randomUUID(),
      kind: "webhook_stopped" as const,
      recipient: email,
      locale: program.locale,
      data: { path: "/docs#webhooks", program: program.name },
      createdAt: now,
      dueAt: now,
      expiresAt: new Date(now.getTime() + usefulMs),
    })),
  );
}
