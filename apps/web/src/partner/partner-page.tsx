import { Button, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { PeriodFilter } from "../blocks/period-filter.tsx";
import { periodQuery } from "../blocks/period-search.ts";
import { Section } from "../blocks/section.tsx";
import { boardsWords } from "../boards/boards-words.ts";
import { CoachingEffects } from "../boards/coaching-effects.tsx";
import { cohortsWords } from "../cohorts/cohorts-words.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { DigestList } from "../digests/digest-list.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { InboxList } from "../inbox/inbox-list.tsx";
import { useColleagues } from "../lead/use-colleagues.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canCoach, canReadLetters, canWork } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { PartnerTrends } from "../trends/partner-trends.tsx";
import { CoachingForm } from "./coaching-form.tsx";
import { PartnerCheckpoints } from "./partner-checkpoints.tsx";
import { PartnerCoaching } from "./partner-coaching.tsx";
import { PartnerFigures } from "./partner-figures.tsx";
import { PartnerForm } from "./partner-form.tsx";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { PartnerGoals } from "./partner-goals.tsx";
import { PartnerHistory, PartnerPeople } from "./partner-history.tsx";
import { PartnerReasons } from "./partner-reasons.tsx";
import { partnerRoute } from "./partner-routes.ts";
import { PartnerStanding } from "./partner-standing.tsx";
import { partnerWords } from "./partner-words.ts";
import { partnerMetricsQuery, partnerQuery } from "./use-partner.ts";

/** Everything about one partner in one scroll, the numbers first. */
export function PartnerPage() {
  const { partnerId } = partnerRoute.useParams();
  const { open, ...period } = partnerRoute.useSearch();
  const navigate = useNavigate({ from: partnerRoute.fullPath });
  const { api, clock } = useHouse();
  const { zone, role } = useProgram();
  const isCoach = canCoach(role);
  const { nameOf } = useColleagues(canWork(role));
  const [openForm, setOpenForm] = useState<"partner" | "coaching" | null>(null);
  const { messages, formats } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords);
  const boards = useWords(boardsWords);
  const months = useWords(cohortsWords);
  const { types } = useWords(comparisonWords);
  const partner = useQuery(partnerQuery(api, partnerId));
  const metrics = useQuery(partnerMetricsQuery(api, partnerId, periodQuery(period, clock(), zone)));
  if (partner.data === undefined) {
    return partner.error === null ? (
      <PageTitle title={messages.list.loading} />
    ) : (
      <FailureNotice error={partner.error} onRetry={() => void partner.refetch()} />
    );
  }
  const { name, type, tier, region, stage, stageHistory, managerId } = partner.data;
  const manager = managerId === null ? null : nameOf(managerId);
  const since = stageHistory.findLast((change) => change.stage === stage)?.changedAt;
  return (
    <>
      <PageTitle
        title={name}
        sentence={[
          types[type],
          tier === null ? null : words.tier(tier),
          region,
          since === undefined
            ? words.stages[stage]
            : words.stageSince(words.stages[stage], formats.day(since)),
          manager === null ? null : forms.partner.managedBy(manager),
        ]
          .filter((part) => part !== null)
          .join(" · ")}
        actions={
          <>
            {isCoach && (
              <Button variant="default" onClick={() => setOpenForm("partner")}>
                {forms.partner.change}
              </Button>
            )}
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      {openForm === "partner" && <PartnerForm partner={partner.data} onClose={() => setOpenForm(null)} />}
      {metrics.data !== undefined && <PartnerStanding metrics={metrics.data} />}
      <Section title={words.numbers}>
        <Group mb="lg" align="flex-end" className="no-print">
          <PeriodFilter period={period} onChange={(next) => void navigate({ search: next })} />
          <Link to={pagePaths.cohorts} search={{ partnerId }} style={{ padding: "8px 0" }}>
            {months.title}
          </Link>
        </Group>
        <Loaded query={metrics} height={420}>
          {(data) =>
            data.leads.submitted + data.leads.decidedInPeriod === 0 ? (
              <>
                <Text fw={600}>{words.noLeads}</Text>
                <Text component="p" my={4}>
                  {words.noLeadsHint}
                </Text>
              </>
            ) : (
              <PartnerFigures metrics={data} />
            )
          }
        </Loaded>
      </Section>
      <Section title={words.reasons}>
        <Loaded query={metrics} height={200}>
          {(data) => <PartnerReasons metrics={data} />}
        </Loaded>
      </Section>
      <PartnerTrends partnerId={partnerId} />
      <PartnerGoals partnerId={partnerId} />
      <PartnerCheckpoints partnerId={partnerId} />
      <Section
        title={words.coaching}
        actions={
          isCoach && (
            <Button variant="default" onClick={() => setOpenForm("coaching")}>
              {forms.coaching.record}
            </Button>
          )
        }
      >
        {openForm === "coaching" && (
          <CoachingForm partnerId={partnerId} recorded={null} onClose={() => setOpenForm(null)} />
        )}
        <PartnerCoaching partnerId={partnerId} />
        <h3 style={{ margin: "24px 0 4px", fontSize: 15 }}>{boards.needs.effects}</h3>
        <CoachingEffects partnerId={partnerId} />
      </Section>
      {canReadLetters(role) && (
        <Section
          title={words.digests}
          actions={
            <Link to={pagePaths.digestPreview} search={{ partnerId }}>
              {words.preview}
            </Link>
          }
        >
          <DigestList partnerId={partnerId} empty={<Text>{words.noDigests}</Text>} />
        </Section>
      )}
      <Section title={words.messages}>
        <InboxList
          filter={{ partnerId }}
          open={open}
          onOpen={(id) =>
            void navigate({
              search: ({ open: _open, ...rest }) => (id === undefined ? rest : { ...rest, open: id }),
            })
          }
          empty={<Text>{words.noMessages}</Text>}
        />
      </Section>
      <div className="two-columns">
        <PartnerHistory partner={partner.data} />
        <PartnerPeople partner={partner.data} />
      </div>
    </>
  );
}
