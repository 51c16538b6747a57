import type { DeliveryId, DigestId, PartnerContactId, PartnerId, Transaction } from "@leadback/db";
import type { DigestAnswerLinks, DigestLinks } from "@leadback/email";
import type { OperationContext } from "../context.ts";
import { createAnswerLinks } from "../inbox/answer-links.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import type { DigestSender } from "./digest-request.ts";
import { keepLetterLinks } from "./letter-links.ts";

export interface AddressedLetter {
  deliveryId: DeliveryId;
  digestId: DigestId;
  partnerId: PartnerId;
  /** Stands for the partner itself where it has no contact. */
  recipientId: PartnerContactId;
  contactId: PartnerContactId | null;
  /** The secret of a question that takes the place of whether the letter was useful. */
  surveyToken: string | null;
}

const purposes = ["rating", "dispute", "information", "question", "suggestion"] as const;

export interface LetterLinks {
  links: DigestLinks;
  /** Of its unsubscribe link. */
  token: string;
}

/** The links of letters, each to one person: each opens one page, says one thing, and runs out. */
export async function linksOfLetters<Letter extends AddressedLetter>(
  transaction: Transaction,
  context: OperationContext,
  { publicUrl }: Pick<DigestSender, "publicUrl">,
  letters: readonly Letter[],
): Promise<(Letter & LetterLinks)[]> {
  const { programId } = context;
  const drawn = letters.map((letter) => ({ letter, token: drawToken(), copy: drawToken() }));
  await keepLetterLinks(
    transaction,
    drawn.flatMap(({ token, copy, letter: { recipientId, deliveryId } }) => [
      { token, programId, kind: "unsubscribe" as const, id: recipientId },
      { token: copy, programId, kind: "letter" as const, id: deliveryId },
    ]),
  );
  const answers = await createAnswerLinks(
    transaction,
    context,
    letters.flatMap(({ partnerId, contactId, digestId }) =>
      purposes.map((purpose) => ({ purpose, partnerId, contactId, digestId })),
    ),
  );
  return drawn.map(({ letter, token, copy }, index) => ({
    ...letter,
    links: {
      ...linksOf({ publicUrl }, token),
      webCopy: `${publicUrl}/d/${copy}`,
      answers: answerLinksOf(
        publicUrl,
        answers.slice(index * purposes.length, (index + 1) * purposes.length),
        letter.surveyToken,
      ),
    },
    token,
  }));
}

/** Links that look like those of a letter and open nothing: for letters that are only looked at. */
export function previewLinks({ publicUrl }: Pick<DigestSender, "publicUrl">): DigestLinks {
  return {
    ...linksOf({ publicUrl }, "preview"),
    webCopy: `${publicUrl}/d/preview`,
    answers: answerLinksOf(
      publicUrl,
      purposes.map(() => "preview"),
      null,
    ),
  };
}

function linksOf({ publicUrl }: Pick<DigestSender, "publicUrl">, token: string): DigestLinks {
  return {
    unsubscribe: `${publicUrl}/u/${token}`,
    preferences: `${publicUrl}/u/${token}#preferences`,
    webCopy: null,
    definitions: null,
    answers: null,
  };
}

function answerLinksOf(
  publicUrl: string,
  tokens: readonly string[],
  surveyToken: string | null,
): DigestAnswerLinks {
  const [rating, disagree = null, newInformation = null, question = null, suggestion = null] = tokens.map(
    (token) => `${publicUrl}/a/${token}`,
  );
  return {
    useful: `${rating}?useful=yes`,
    notUseful: `${rating}?useful=no`,
    recommend: surveyToken === null ? null : `${publicUrl}/s/${surveyToken}`,
    disagree,
    newInformation,
    question,
    suggestion,
  };
}
