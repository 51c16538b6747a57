import { isLive } from "@leadback/scoring";
import { Alert, Button, Group, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { LeadFacts } from "../lead/lead-facts.tsx";
import { LeadHistory } from "../lead/lead-history.tsx";
import { LeadScore } from "../lead/lead-score.tsx";
import { leadQuery } from "../lead/use-lead.ts";
import { leadRoute } from "../leads/lead-routes.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { CorrectLeadForm } from "./correct-lead-form.tsx";
import { leadFormWords } from "./lead-form-words.ts";
import { LeadMessages } from "./lead-messages.tsx";
import { LeadOutcome } from "./lead-outcome.tsx";
import { myLeadWords } from "./my-lead-words.ts";
import { OurPart } from "./our-part.tsx";
import { VerdictSentence } from "./verdict-sentence.tsx";

/** What became of one lead, what we still need for it, and the ways to answer. */
export function MyLeadPage() {
  const { leadId } = leadRoute.useParams();
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(myLeadWords);
  const formWords = useWords(leadFormWords);
  const query = useQuery(leadQuery(api, leadId));
  const [isCorrecting, setCorrecting] = useState(false);
  const lead = query.data?.lead;
  const asked = lead?.informationRequested ?? null;
  const isCorrectable = lead?.stage === "submitted" || lead?.stage === "accepted";
  return (
    <>
      <PageTitle
        title={lead === undefined ? messages.list.loading : (lead.company.name ?? lead.ref)}
        sentence={
          lead === undefined
            ? ""
            : [lead.ref, messages.stages[lead.stage], words.sentOn(formats.day(lead.submittedAt))].join(" · ")
        }
        actions={
          isCorrectable &&
          asked === null && (
            <Button
              variant="default"
              onClick={() => setCorrecting(!isCorrecting)}
              aria-expanded={isCorrecting}
            >
              {formWords.correctTitle}
            </Button>
          )
        }
      />
      <Loaded query={query} height={224}>
        {(seen) => (
          <div className="two-columns">
            <div>
              {asked !== null && isCorrectable && (
                <Alert color="accent" title={words.askedTitle} mb="xl">
                  <p style={{ marginTop: 0 }}>{words.askedSentence(formats.day(asked.since))}</p>
                  <CorrectLeadForm seen={seen} fields={asked.fields} onDone={() => {}} />
                </Alert>
              )}
              {isCorrecting && asked === null && (
                <section style={{ marginBottom: 40 }}>
                  <Title order={2} mb="xs">
                    {formWords.correctTitle}
                  </Title>
                  <CorrectLeadForm seen={seen} fields={null} onDone={() => setCorrecting(false)} />
                </section>
              )}
              {seen.lead.duplicate.verdict !== "new" && isLive(seen.lead.stage) && (
                <Text component="p" fw={600} mt={0} mb="lg">
                  <VerdictSentence {...seen.lead.duplicate} />
                </Text>
              )}
              <LeadOutcome lead={seen.lead} />
              <LeadFacts lead={seen.lead} />
              <Title order={2} mt="xl" mb="xs">
                {words.history}
              </Title>
              <LeadHistory leadId={leadId} />
            </div>
            <Group gap="xl" align="stretch" style={{ flexDirection: "column" }}>
              <OurPart lead={seen.lead} />
              <LeadMessages leadId={leadId} />
              <LeadScore leadId={leadId} />
            </Group>
          </div>
        )}
      </Loaded>
    </>
  );
}
