import type { DeliveryId, DigestId, PartnerContactId, PartnerId } from "@leadback/db";
import type { DigestAnswerLinks, DigestLinks } from "@leadback/email";
import type { Locale } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import { answerLookups, type DrawnAnswerLink, drawAnswerLinks } from "../inbox/answer-links.ts";
import { drawToken } from "../people/sign-in-secrets.ts";
import type { DigestSender } from "./digest-request.ts";
import type { LetterLink } from "./letter-links.ts";

export interface AddressedLetter {
  deliveryId: DeliveryId;
  digestId: DigestId;
  partnerId: PartnerId;
  /** Stands for the partner itself where it has no contact. */
  recipientId: PartnerContactId;
  contactId: PartnerContactId | null;
  /** In which it is written, and so the pages that it leads to. */
  locale: Locale;
  /** The secret of a question that takes the place of whether the letter was useful. */
  surveyToken: string | null;
}

const purposes = ["rating", "dispute", "information", "question", "suggestion"] as const;

export interface DrawnLetterLinks {
  links: DigestLinks;
  /** Of the one that unsubscribes. */
  token: string;
  answers: DrawnAnswerLink[];
  /** What the secrets stand for, once they are kept. */
  lookups: LetterLink[];
}

/** The links of one letter to one person: each opens one page, says one thing, and runs out. */
export function drawLinksOfLetter(
  context: OperationContext,
  { publicUrl }: Pick<DigestSender, "publicUrl">,
  letter: AddressedLetter,
): DrawnLetterLinks {
  const { programId } = context;
  const { deliveryId, digestId, partnerId, recipientId, contactId, locale, surveyToken } = letter;
  const [token, copy] = [drawToken(), drawToken()];
  const answers = drawAnswerLinks(
    context,
    purposes.map((purpose) => ({ purpose, partnerId, contactId, digestId })),
  );
  return {
    links: {
      ...linksOf({ publicUrl }, token, locale),
      webCopy: `${publicUrl}/d/${copy}`,
      answers: answerLinksOf(
        publicUrl,
        answers.map((answer) => answer.token),
        surveyToken,
      ),
    },
    token,
    answers,
    lookups: [
      { token, programId, kind: "unsubscribe", id: recipientId },
      { token: copy, programId, kind: "letter", id: deliveryId },
      ...answerLookups(context, answers),
    ],
  };
}

/** Links that look like those of a letter and open nothing: for letters that are only looked at. */
export function previewLinks({ publicUrl }: Pick<DigestSender, "publicUrl">, locale: Locale): DigestLinks {
  return {
    ...linksOf({ publicUrl }, "preview", locale),
    webCopy: `${publicUrl}/d/preview`,
    answers: answerLinksOf(
      publicUrl,
      purposes.map(() => "preview"),
      null,
    ),
  };
}

function linksOf({ publicUrl }: Pick<DigestSender, "publicUrl">, token: string, locale: Locale): DigestLinks {
  return {
    unsubscribe: `${publicUrl}/u/${token}`,
    preferences: `${publicUrl}/u/${token}#preferences`,
    webCopy: null,
    definitions: `${publicUrl}/how-we-count?lang=${locale}`,
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
