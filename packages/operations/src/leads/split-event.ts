import type { leads } from "@leadback/db";
import type { LeadEvent } from "@leadback/scoring";
import { Temporal } from "temporal-polyfill";
import { definedFields } from "../defined-fields.ts";
import type { Program } from "../programs/program.ts";
import type { EventWords } from "./lead-history.ts";

/** Parts an event into what the log keeps for good, codes and numbers, and the words that erasure may take away. */
export function splitEvent(
  event: LeadEvent,
  lead: Pick<typeof leads.$inferSelect, "reason">,
  program: Pick<Program, "zone">,
  own: { ownReason: string; ownReasonNumber: number } | null = null,
): { data: Record<string, unknown>; words: EventWords } {
  const { type, occurredAt, ...rest } = event;
  switch (event.type) {
    case "disqualified":
    case "lost": {
      const { sentence, evidence, privateNote } = event;
      const { reason, secondaryReasons } = event;
      return {
        data: {
          reason,
          ...own,
          hasSentence: true,
          ...(secondaryReasons === undefined ? {} : { secondaryReasons }),
        },
        words: definedFields({ sentence, evidence, privateNote }),
      };
    }
    case "reason_changed":
      return {
        data: {
          reason: event.reason,
          ...own,
          previousReason: lead.reason,
          ...definedFields({ secondaryReasons: event.secondaryReasons }),
        },
        words: definedFields({ sentence: event.sentence, evidence: event.evidence }),
      };
    case "qualified": {
      const { sentence, positives } = event;
      return {
        data: definedFields({ positives, hasSentence: sentence !== undefined }),
        words: definedFields({ sentence }),
      };
    }
    case "won": {
      const { sentence, positives, amountCents, currency } = event;
      return {
        data: definedFields({ positives, amountCents, currency, hasSentence: sentence !== undefined }),
        words: definedFields({ sentence }),
      };
    }
    case "noted":
      return {
        data: { visibility: event.visibility },
        words: { note: event.text, noteVisibility: event.visibility },
      };
    case "recycled":
      return { data: { reopenAt: localDate(event.reopenAt, program.zone) }, words: {} };
    default:
      return { data: definedFields(rest), words: {} };
  }
}

function localDate(dateOrInstant: string, zone: string): string {
  if (!dateOrInstant.includes("T")) return dateOrInstant;
  return Temporal.Instant.from(dateOrInstant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
