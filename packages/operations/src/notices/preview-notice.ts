import type { PartnerId } from "@leadback/db";
import { type NoticeSnapshot, type RenderedNotice, renderNotice } from "@leadback/email";
import { type Locale, locales } from "@leadback/scoring";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { readManagers } from "../digests/program-news.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { asLocale, getProgram } from "../programs/program.ts";
import { noticeLinks } from "./freeze-notices.ts";
import { happenings } from "./happenings.ts";
import { buildNotice, type Happening, readNoticeFacts } from "./notice-content.ts";

export const previewNoticeInput = z.strictObject({
  partnerId: z.uuid(),
  asOf: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-17T12:00:00Z." })
    .optional(),
  locale: z.enum(locales).optional(),
  publicUrl: z.url().default("http://localhost:3000"),
});

export interface NoticePreview extends RenderedNotice {
  partner: { id: string; name: string };
  snapshot: NoticeSnapshot;
}

/**
 * The notice that a partner's readers would get of what has happened in the last days, whether they were told or not;
 * nothing is stored. Null where there is nothing that cannot wait.
 */
export async function previewNotice(
  context: OperationContext,
  input: z.input<typeof previewNoticeInput>,
): Promise<NoticePreview | null> {
  const { partnerId, asOf, locale: wantedLocale, publicUrl } = parseInput(previewNoticeInput, input);
  const at = asOf === undefined ? context.now : new Date(asOf);
  const { snapshot, partner } = await context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const known = await readPartner(transaction, context, partnerId as PartnerId);
    const news = [
      ...(await transaction.execute<Happening & Record<string, unknown>>(sql`
        select kind, happening_id as "happeningId", lead_id as "leadId"
        from (${happenings(context.programId, at)}) happened
        where partner_id = ${known.id} order by happened_at, happening_id`)),
    ];
    const facts = await readNoticeFacts(transaction, context, news);
    const managers = await readManagers(transaction, context.programId);
    const locale: Locale = wantedLocale ?? asLocale(known.locale ?? program.locale);
    const manager = known.managerId === null ? undefined : managers.get(known.managerId);
    return {
      partner: known,
      snapshot: buildNotice(program, facts, news, {
        locale,
        partner: known,
        recipient: { name: null },
        signerName: manager?.name || null,
        links: noticeLinks({ publicUrl }, "preview"),
        answerLinks: new Map(news.map(({ leadId }) => [leadId, `${publicUrl}/a/preview`])),
      }),
    };
  });
  if (snapshot === null) return null;
  return { partner: { id: partner.id, name: partner.name }, snapshot, ...(await renderNotice(snapshot)) };
}
