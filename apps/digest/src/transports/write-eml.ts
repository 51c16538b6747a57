import type { ClaimedDelivery } from "@leadback/operations";
import MailComposer from "nodemailer/lib/mail-composer";
import type { FrozenRequest } from "./frozen-request.ts";

/** The letter as a mail program would have received it: MIME, with text and HTML as alternatives. */
export async function writeEml(
  letter: FrozenRequest,
  { idempotencyKey }: Pick<ClaimedDelivery, "idempotencyKey">,
  writtenAt: Date,
): Promise<Buffer> {
  const composer = new MailComposer({
    from: letter.from,
    to: letter.to[0],
    replyTo: letter.reply_to,
    subject: letter.subject,
    date: writtenAt,
    messageId: messageIdOf(letter, { idempotencyKey }),
    headers: { ...letter.headers },
    text: letter.text,
    html: letter.html,
    baseBoundary: idempotencyKey.slice(-16),
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** The same for every try of a letter. */
export function messageIdOf(
  { from }: Pick<FrozenRequest, "from">,
  { idempotencyKey }: Pick<ClaimedDelivery, "idempotencyKey">,
): string {
  const domain = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? "leadback.invalid";
  return `<${idempotencyKey}@${domain}>`;
}
