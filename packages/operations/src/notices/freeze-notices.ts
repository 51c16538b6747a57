import { createHash } from "node:crypto";
import {
  type DeliveryId,
  deliveries,
  type LeadId,
  noticeItems,
  type PartnerContactId,
  type ProgramId,
  partnerContacts,
  partners,
  type Transaction,
} from "@leadback/db";
import { type NoticeSnapshot, renderNotice } from "@leadback/email";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { byHalves } from "../digests/by-halves.ts";
import { type DigestSender, requestOf } from "../digests/digest-request.ts";
import type { FreezeResult } from "../digests/freeze-digests.ts";
import { keepLetterLinks } from "../digests/letter-links.ts";
import { movePlanned } from "../digests/move-planned.ts";
import { readManagers } from "../digests/program-news.ts";
import { addressHash, idempotencyKey, readAddressKey } from "../digests/recipient.ts";
import { createAnswerLinks } from "../inbox/answer-links.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import { asLocale, getProgram, type Program } from "../programs/program.ts";
import { buildNotice, type Happening, isAnswerable, readNoticeFacts } from "./notice-content.ts";

/** Written together, in a fixed number of statements. */
const noticesPerBatch = 500;

type NoticeRow = Awaited<ReturnType<typeof readPlanned>>[number] & {
  contact: typeof partnerContacts.$inferSelect;
};

/** Fixes what the planned notices say, to the byte; nobody has to approve them. One that cannot be written stops no other. */
export async function freezeNotices(
  context: OperationContext,
  { sender }: { sender: DigestSender },
): Promise<Pick<FreezeResult, "frozen" | "failed">> {
  const { database, programId } = context;
  const result: Pick<FreezeResult, "frozen" | "failed"> = { frozen: 0, failed: [] };
  const planned = await database.inProgram(programId, (transaction) =>
    transaction
      .select({ id: deliveries.id, partnerId: deliveries.partnerId })
      .from(deliveries)
      .where(isPlannedNotice(programId))
      .orderBy(asc(deliveries.id)),
  );
  for (let start = 0; start < planned.length; start += noticesPerBatch) {
    await byHalves(
      planned.slice(start, start + noticesPerBatch),
      async (some) => {
        result.frozen += await freezeTogether(
          context,
          sender,
          some.map(({ id }) => id),
        );
      },
      ({ partnerId }, message) => result.failed.push({ partnerId, message }),
    );
  }
  return result;
}

async function freezeTogether(
  context: OperationContext,
  sender: DigestSender,
  ids: DeliveryId[],
): Promise<number> {
  const { database, programId, now } = context;
  return database.inProgram(programId, async (transaction) => {
    const rows = await readPlanned(transaction, context, ids);
    const program = await getProgram(transaction, programId);
    const written = await writeNotices(transaction, context, program, sender, rows);
    const writtenIds = new Set(written.map(({ id }) => id));
    const skips = rows
      .filter(({ letter }) => !writtenIds.has(letter.id))
      .map(({ letter, contact }) => ({
        id: letter.id,
        to: "skipped" as const,
        reason: contact === null || !wantsNotices(contact) ? "unsubscribed" : "empty_period",
      }));
    const moved = await movePlanned(transaction, context, [...skips, ...written], now);
    const frozen = written.filter(({ id }) => moved.has(id));
    await keepLetterLinks(
      transaction,
      frozen.map(({ id, parts }) => ({ token: parts.idempotencyKey, programId, kind: "delivery", id })),
    );
    return frozen.length;
  });
}

function isPlannedNotice(programId: ProgramId) {
  return and(
    eq(deliveries.programId, programId),
    eq(deliveries.cadence, "notice"),
    eq(deliveries.state, "planned"),
  );
}

async function readPlanned(transaction: Transaction, { programId }: OperationContext, ids: DeliveryId[]) {
  return transaction
    .select({ letter: deliveries, contact: partnerContacts, partner: partners })
    .from(deliveries)
    .innerJoin(
      partners,
      and(eq(partners.programId, deliveries.programId), eq(partners.id, deliveries.partnerId)),
    )
    .leftJoin(
      partnerContacts,
      and(
        eq(partnerContacts.programId, deliveries.programId),
        eq(partnerContacts.id, deliveries.recipientId),
      ),
    )
    .where(and(isPlannedNotice(programId), inArray(deliveries.id, ids)))
    .orderBy(asc(deliveries.id))
    .for("update", { of: deliveries });
}

function wantsNotices(contact: typeof partnerContacts.$inferSelect): boolean {
  return contact.unsubscribedAt === null && contact.receivesDigest && contact.receivesNotices;
}

async function writeNotices(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  sender: DigestSender,
  rows: Awaited<ReturnType<typeof readPlanned>>,
) {
  const { programId } = context;
  const wanted = rows.flatMap((row): NoticeRow[] =>
    row.contact !== null && wantsNotices(row.contact) ? [{ ...row, contact: row.contact }] : [],
  );
  if (wanted.length === 0) return [];
  const items = await transaction
    .select()
    .from(noticeItems)
    .where(
      and(
        eq(noticeItems.programId, programId),
        inArray(
          noticeItems.deliveryId,
          wanted.map(({ letter }) => letter.id),
        ),
      ),
    )
    .orderBy(asc(noticeItems.happenedAt), asc(noticeItems.happeningId));
  const itemsOf = Map.groupBy(items, ({ deliveryId }) => deliveryId);
  const facts = await readNoticeFacts(transaction, context, items);
  const managers = await readManagers(transaction, programId);
  const addressKey = await readAddressKey(transaction, programId);
  const drawn = wanted.map((row) => ({
    ...row,
    token: drawToken(),
    items: itemsOf.get(row.letter.id) ?? [],
  }));
  await keepLetterLinks(
    transaction,
    drawn.map(({ token, contact }) => ({ token, programId, kind: "unsubscribe_notices", id: contact.id })),
  );
  const answers = await answerLinksOf(transaction, context, sender, drawn);
  const letters = await Promise.all(
    drawn.map(async ({ letter, contact, partner, token, items: happenings }) => {
      const manager = partner.managerId === null ? undefined : managers.get(partner.managerId);
      const signer = manager === undefined || manager.name === "" ? null : manager;
      const snapshot = buildNotice(program, facts, happenings, {
        locale: asLocale(contact.locale ?? partner.locale ?? program.locale),
        partner,
        recipient: { name: contact.name },
        signerName: signer?.name ?? null,
        links: noticeLinks(sender, token),
        answerLinks: answers.get(contact.id) ?? new Map(),
      });
      if (snapshot === null) return [];
      const rendered = await renderNotice(snapshot);
      const key = idempotencyKey({ ...letter, environment: sender.environment, programId });
      const requestBody = requestOf({
        program,
        sender,
        list: "notice",
        reference: letter.id,
        address: contact.email,
        key,
        token,
        signerAddress: signer?.email ?? null,
        rendered,
      });
      return [
        {
          id: letter.id,
          to: "frozen" as const,
          parts: {
            digestId: null,
            subject: rendered.subject,
            requestBody,
            bodySha256: createHash("sha256").update(requestBody).digest("hex"),
            textSha256: null,
            idempotencyKey: key,
            recipientHash: addressHash(addressKey, contact.email),
            clearedAt: context.now,
          },
        },
      ];
    }),
  );
  return letters.flat();
}

/** Stops notices with one click, and leads to everything else that a reader can choose. */
export function noticeLinks(
  { publicUrl }: Pick<DigestSender, "publicUrl">,
  token: string,
): NoticeSnapshot["links"] {
  return { unsubscribe: `${publicUrl}/u/${token}`, preferences: `${publicUrl}/u/${token}#preferences` };
}

async function answerLinksOf(
  transaction: Transaction,
  context: OperationContext,
  { publicUrl }: Pick<DigestSender, "publicUrl">,
  letters: readonly (NoticeRow & { items: readonly Happening[] })[],
): Promise<Map<PartnerContactId, Map<LeadId, string>>> {
  const wanted = letters.flatMap(({ partner, contact, items }) =>
    [...new Set(items.filter(isAnswerable).map(({ leadId }) => leadId))].map((leadId) => ({
      purpose: "information" as const,
      partnerId: partner.id,
      contactId: contact.id,
      leadId,
    })),
  );
  const tokens = await createAnswerLinks(transaction, context, wanted);
  const links = new Map<PartnerContactId, Map<LeadId, string>>();
  for (const [index, { contactId, leadId }] of wanted.entries()) {
    const ofReader = links.get(contactId) ?? new Map<LeadId, string>();
    links.set(contactId, ofReader.set(leadId, `${publicUrl}/a/${tokens[index]}`));
  }
  return links;
}
