import { resultOf } from "@leadback/client";
import { isLive } from "@leadback/scoring";
import { Alert, Button, Group, Skeleton, Table, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { duplicateReason, factsOf, isSame } from "./duplicate-facts.ts";
import { type DuplicateWords, duplicateWords } from "./duplicate-words.ts";
import type { EndStart } from "./end-draft.ts";
import { useColleagues } from "./use-colleagues.ts";
import { type Lead, leadQuery } from "./use-lead.ts";

interface DuplicateSectionProps {
  lead: Lead;
  onEndAs(start: EndStart): void;
}

/** A lead that somebody had sent before: both side by side, whose it is, and what can be done. */
export function DuplicateSection({ lead, onEndAs }: DuplicateSectionProps) {
  const { api } = useHouse();
  const { formats } = useSpeech();
  const words = useWords(duplicateWords);
  const { verdict, since, leadId } = lead.duplicate;
  const earlier = useQuery({ ...leadQuery(api, leadId ?? ""), enabled: leadId != null });
  if (verdict === "new") return null;
  const reason = duplicateReason(verdict);
  const ref = earlier.data?.lead.ref;
  const canEnd = reason !== null && isLive(lead.stage) && lead.stage !== "qualified";
  return (
    <section aria-labelledby="duplicate" style={{ marginBottom: 32 }}>
      <Title order={2} id="duplicate" mb="xs">
        {words.title}
      </Title>
      <Text component="p" mt={0}>
        {words.verdicts[verdict](since === null ? "?" : formats.date(since))}
      </Text>
      {leadId != null &&
        (earlier.data !== undefined ? (
          <ComparedLeads lead={lead} earlier={earlier.data.lead} />
        ) : earlier.error === null ? (
          <Skeleton height={360} />
        ) : (
          <FailureNotice error={earlier.error} onRetry={() => void earlier.refetch()} />
        ))}
      <Group gap="xs" mt="md" className="no-print">
        {canEnd && (
          <Button
            variant="default"
            onClick={() =>
              onEndAs({
                reason,
                evidence: { ...(ref !== undefined && { ref }), ...(since !== null && { date: since }) },
              })
            }
          >
            {words.endAsDuplicate}
          </Button>
        )}
        {earlier.data !== undefined && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link {...props} to={pagePaths.lead} params={{ leadId: earlier.data.lead.id }} search={{}} />
            )}
          >
            {words.open}
          </Button>
        )}
      </Group>
      {earlier.data !== undefined && <Helper lead={lead} earlier={earlier.data.lead} />}
    </section>
  );
}

function ComparedLeads({ lead, earlier }: { lead: Lead; earlier: Lead }) {
  const { formats, messages } = useSpeech();
  const words = useWords(duplicateWords);
  const labelOf = useReasonLabel();
  const { nameOf } = useColleagues(true);
  const say = {
    day: formats.day,
    number: formats.number,
    country: formats.country,
    stage: (stage: Lead["stage"]) => messages.stages[stage],
    reason: labelOf,
    person: nameOf,
  };
  const here = factsOf(lead, say);
  const there = factsOf(earlier, say);
  const names = (Object.keys(words.facts) as (keyof DuplicateWords["facts"])[]).filter(
    (name) => here[name] !== null || there[name] !== null,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section style={{ overflowX: "auto" }} tabIndex={0} aria-label={words.table}>
      <Table className="compared" layout="fixed" miw={480}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.fact}</Table.Th>
            <Table.Th scope="col">
              {lead.ref} ({words.here})
            </Table.Th>
            <Table.Th scope="col">
              {earlier.ref} ({words.earlier})
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {names.map((name) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {words.facts[name]}
                {isSame(name, here[name], there[name]) && (
                  <Text size="xs" c="dimmed">
                    = {words.same}
                  </Text>
                )}
              </Table.Th>
              <Table.Td>{here[name] ?? "–"}</Table.Td>
              <Table.Td>{there[name] ?? "–"}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** Another partner who sent the same company can be recorded as having helped; it is shown, and counts for nobody. */
function Helper({ lead, earlier }: { lead: Lead; earlier: Lead }) {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(duplicateWords);
  const queryClient = useQueryClient();
  const record = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/leads/{id}/influences", {
          params: { path: { id: earlier.id } },
          body: { partnerId: lead.partnerId },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["lead", earlier.id] }),
  });
  if (earlier.partnerId === lead.partnerId) return null;
  const hasHelped = earlier.influencedBy.some(({ partnerId }) => partnerId === lead.partnerId);
  const answer = record.error === null ? null : problemOf(record.error, messages.form.offline);
  return (
    <>
      {hasHelped ? (
        <Text role="status" mt="xs">
          {words.hasHelped(lead.partnerName, earlier.ref)}
        </Text>
      ) : (
        <Button
          variant="default"
          mt="xs"
          className="no-print"
          loading={record.isPending}
          onClick={() => record.mutate()}
        >
          {words.helped(lead.partnerName, earlier.ref)}
        </Button>
      )}
      {answer !== null && (
        <Alert color="accent" mt="sm" title={messages.form.refused} role="alert">
          {answer.rest ?? Object.values(answer.fields).join(" ")}
        </Alert>
      )}
    </>
  );
}
