import { Button, Group, Text, Textarea } from "@mantine/core";
import type { KeyboardEvent } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { bulkWords } from "./bulk-words.ts";
import type { AskedEvidence } from "./end-draft.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import type { EndTyped } from "./judge-end.ts";
import { leadWords } from "./lead-words.ts";
import type { BulkRow } from "./use-bulk-end.ts";

interface BulkLeadProps {
  row: BulkRow;
  asked: readonly AskedEvidence[];
  isTried: boolean;
  onWrite(typed: Partial<EndTyped>): void;
  /** Null for the last one: a selection is never empty. */
  onLeaveOut: (() => void) | null;
  onKeyDown(event: KeyboardEvent): void;
}

/** One of several leads that end: its sentence, its evidence, and what became of it. */
export function BulkLead({ row, asked, isTried, onWrite, onLeaveOut, onKeyDown }: BulkLeadProps) {
  const { messages } = useSpeech();
  const words = useWords(bulkWords);
  const { good } = useWords(leadWords).end;
  const { seen, typed, sentence, problems, outcome, refusal } = row;
  const { lead } = seen;
  const name = `${lead.ref} · ${lead.company.name ?? ""} · ${lead.partnerName}`;
  if (outcome === "ended") {
    return (
      <Text c={tone("good")}>
        ✓ {words.ended}: {name}
      </Text>
    );
  }
  const sentenceProblems = problems.filter(({ field }) => field === undefined).map(({ message }) => message);
  const fieldProblem = problems.find(({ field }) => field !== undefined)?.message;
  return (
    <section aria-label={name} aria-busy={outcome === "sending"}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={600}>{name}</Text>
        {onLeaveOut !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={onLeaveOut}
            aria-label={words.leaveOut(lead.ref)}
          >
            ✕
          </Button>
        )}
      </Group>
      {refusal !== "" && (
        <Text role="alert" c={tone("bad")} size="sm">
          {messages.form.refused}: {refusal}
        </Text>
      )}
      {asked.length > 0 && (
        <EvidenceFields
          asked={asked}
          values={typed}
          onChange={(values) => {
            const changed = asked.filter(({ field }) => values[field] !== typed[field]);
            const own = Object.fromEntries(changed.map(({ field }) => [field, values[field] ?? ""]));
            onWrite({ evidence: { ...row.ownEvidence, ...own } });
          }}
          problems={isTried ? problems : []}
          serverError=""
        />
      )}
      <Textarea
        mt="xs"
        label={words.sentence}
        name={`sentence-${lead.id}`}
        autosize
        minRows={1}
        maxLength={600}
        spellCheck
        value={sentence}
        onChange={({ currentTarget }) => onWrite({ sentence: currentTarget.value })}
        onKeyDown={onKeyDown}
        error={isTried ? sentenceProblems.join(" ") : ""}
      />
      <Text size="xs" mt={4} mih="1.5em" c={problems.length === 0 ? tone("good") : "dimmed"}>
        {problems.length === 0 ? `✓ ${good}` : isTried ? "" : (fieldProblem ?? sentenceProblems[0] ?? "")}
      </Text>
    </section>
  );
}
