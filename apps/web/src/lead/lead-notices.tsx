import { Alert } from "@mantine/core";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { isAskable } from "./askable-fields.ts";
import { stepWords } from "./step-words.ts";
import type { Lead } from "./use-lead.ts";

/** What a lead waits for: the partner's answer, or its date. */
export function LeadNotices({ lead }: { lead: Lead }) {
  const { formats } = useSpeech();
  const words = useWords(stepWords);
  const { informationRequested: asked, reopenAt, stage } = lead;
  const fields = asked?.fields.map((field) => (isAskable(field) ? words.ask.fields[field] : field)) ?? [];
  return (
    <>
      {asked !== null && (
        <Alert color="accent" mb="md">
          {words.ask.waiting(lead.partnerName, formats.list(fields), formats.day(asked.since))}
        </Alert>
      )}
      {stage === "recycled" && reopenAt !== null && (
        <Alert color="accent" mb="md">
          {words.recycle.comesBack(formats.date(reopenAt))}
        </Alert>
      )}
    </>
  );
}
