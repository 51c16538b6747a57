import { Title } from "@mantine/core";
import type { Lead } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { myLeadWords } from "./my-lead-words.ts";

/** What we promised for a lead, and whether we kept it. */
export function OurPart({ lead: { due, duplicate } }: { lead: Lead }) {
  const { formats } = useSpeech();
  const words = useWords(myLeadWords);
  const lines = (["firstAttempt", "decision"] as const).flatMap((name) => {
    const { dueAt, doneAt } = due[name];
    if (doneAt !== null) return [words.promises[name].done(formats.moment(doneAt))];
    return dueAt === null ? [] : [words.promises[name].due(formats.moment(dueAt))];
  });
  return (
    <section>
      <Title order={2} mb="xs">
        {words.ourPart}
      </Title>
      {lines.length === 0 ? (
        <p style={{ margin: 0 }}>
          {duplicate.verdict === "new" ? words.noPromise : words.noPromiseOfDuplicate}
        </p>
      ) : (
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
