import type { DigestLocale, DigestProgramme } from "../snapshot.ts";

/** What one notice says, frozen like a digest: `operations` builds it, the template counts nothing. */
export interface NoticeSnapshot {
  locale: DigestLocale;
  /** In which the vendor's people write their sentences. */
  wordsLocale: DigestLocale;
  programme: DigestProgramme;
  partner: { name: string };
  recipient: { name: string | null };
  /** In the order in which they are told; at least one. */
  items: NoticeItem[];
  /** Who reads what is answered; null where nobody signs. */
  signerName: string | null;
  promises: { firstAttemptHours: number; decisionDays: number };
  links: { unsubscribe: string; preferences: string };
}

/** One lead, by its reference where the programme names leads at all. */
interface OfLead {
  ref: string | null;
}

export type NoticeItem =
  | ({ kind: "won"; sentence: string | null } & OfLead)
  /** `answer`: in the words of whoever decided. */
  | ({ kind: "dispute_answered"; isOverturned: boolean; answer: string | null } & OfLead)
  | ({ kind: "information_needed"; fields: string[]; link: string } & OfLead)
  | ({ kind: "ended"; reasonLabel: string; sentence: string | null; link: string } & OfLead)
  | { kind: "received"; count: number; refs: string[] };
