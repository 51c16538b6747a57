import type { Locale } from "../../locale.ts";
import type { ReasonCode } from "../../reason-facts.ts";

/** 4 settles it, 3 says it, 2 says it if nothing else does, 1 only supports. Phrases stand between semicolons. */
type PhraseWeight = 1 | 2 | 3 | 4;

/** `none` holds what looks like a reason and is none: it hides the phrases inside it. */
export type PhraseTable = Partial<Record<ReasonCode | "none", Partial<Record<PhraseWeight, string>>>>;

export type PhraseTables = Partial<Readonly<Record<Locale, readonly PhraseTable[]>>>;
