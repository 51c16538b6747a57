import type { DeliveryId, DigestId } from "@leadback/db";
import type { RenderedDigest } from "@leadback/email";
import type { Program } from "../programs/program.ts";

/** Who sends the letters of a run. */
export interface DigestSender {
  from: string;
  publicUrl: string;
  /** Part of every idempotency key, so that a test system cannot use up a real letter's. */
  environment: string;
  replyTo?: string;
  /** Whether letters to partners without an address are written all the same: to look at, never to send. */
  writesWithoutAddress: boolean;
}

interface RequestParts {
  program: Pick<Program, "slug"> & { settings: Pick<Program["settings"], "sender"> };
  sender: DigestSender;
  /** Which of the two lists its reader can leave with one click. */
  list?: "digest" | "notice";
  /** What the letter is to everybody who sees it. */
  reference: DigestId | DeliveryId;
  address: string;
  key: string;
  token: string;
  /** Of the person who signs, where it is one; answers go there. */
  signerAddress: string | null;
  rendered: Pick<RenderedDigest, "subject" | "html" | "text">;
}

/** The exact text that goes to the provider, however often it is tried. */
export function requestOf({
  program,
  sender,
  list = "digest",
  reference,
  address,
  key,
  token,
  signerAddress,
  rendered,
}: RequestParts): string {
  const programAddress = program.settings.sender.replyTo ?? sender.replyTo;
  const replyTo = signerAddress ?? programAddress;
  const oneClick = `<${sender.publicUrl}/u/${token}>`;
  return JSON.stringify({
    from: sender.from,
    to: [address],
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    ...(replyTo === undefined ? {} : { reply_to: replyTo }),
    headers: {
      "List-Unsubscribe":
        programAddress === undefined
          ? oneClick
          : `${oneClick}, <mailto:${programAddress}?subject=unsubscribe>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": `<${list}.${program.slug}.leadback>`,
      "X-Entity-Ref-ID": reference,
    },
    tags: [{ name: "dk", value: key }],
  });
}
