import { createHash } from "node:crypto";
import { deliveries, memberships, users } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { and, asc, eq } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { moveDelivery } from "../digests/delivery-transitions.ts";
import type { DigestSender } from "../digests/digest-request.ts";
import { keepLetterLinks } from "../digests/letter-links.ts";
import { previewDigest } from "../digests/preview-digest.ts";
import { idempotencyKey } from "../digests/recipient.ts";

const testMarks: Record<Locale, string> = { "pt-BR": "teste", en: "test", es: "prueba" };

/** Writes the tests that were asked for: what the partner would get, marked, under keys that are no letter's. */
export async function freezeTests(
  context: OperationContext,
  { sender }: { sender: DigestSender },
): Promise<number> {
  const { database, programId, now } = context;
  const wanted = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ letter: deliveries, email: users.email })
      .from(deliveries)
      .innerJoin(
        memberships,
        and(eq(memberships.programId, deliveries.programId), eq(memberships.id, deliveries.recipientId)),
      )
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(
        and(
          eq(deliveries.programId, programId),
          eq(deliveries.cadence, "test"),
          eq(deliveries.state, "planned"),
        ),
      )
      .orderBy(asc(deliveries.id)),
  );
  for (const { letter, email } of wanted) {
    const asOf = letter.createdAt.toISOString();
    const { publicUrl } = sender;
    const { subject, html, text, snapshot } = await previewDigest(context, {
      partnerId: letter.partnerId,
      asOf,
      publicUrl,
    });
    const key = idempotencyKey({ ...letter, environment: sender.environment });
    const marked = `[${testMarks[snapshot.locale]}] ${subject}`;
    const requestBody = JSON.stringify({
      from: sender.from,
      to: [email],
      subject: marked,
      html,
      text,
      headers: { "Auto-Submitted": "auto-generated" },
      tags: [{ name: "dk", value: key }],
    });
    await database.inProgram(programId, async (transaction) => {
      await moveDelivery(transaction, context, {
        id: letter.id,
        from: "planned",
        to: "frozen",
        set: {
          subject: marked,
          requestBody,
          bodySha256: createHash("sha256").update(requestBody).digest("hex"),
          idempotencyKey: key,
          // Nobody has to approve what goes to the programme itself.
          clearedAt: now,
        },
        at: now,
      });
      await keepLetterLinks(transaction, [{ token: key, programId, kind: "delivery", id: letter.id }]);
    });
  }
  return wanted.length;
}
