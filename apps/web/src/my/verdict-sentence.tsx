import { Link } from "@tanstack/react-router";
import type { Lead } from "../lead/use-lead.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { leadFormWords } from "./lead-form-words.ts";

/** Who has sent a lead before, since when, and the way to the earlier one where the partner may see it. */
export function VerdictSentence({ verdict, since, leadId }: Lead["duplicate"]) {
  const { formats } = useSpeech();
  const words = useWords(leadFormWords);
  return (
    <>
      {words.verdicts[verdict]}
      {since !== null && ` ${words.since(formats.date(since))}`}
      {leadId != null && (
        <>
          {" "}
          <Link to={pagePaths.lead} params={{ leadId }} search={{}}>
            {words.seeEarlier}
          </Link>
        </>
      )}
    </>
  );
}
