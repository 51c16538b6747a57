import type { LintProblem } from "@leadback/scoring/reasons";
import { Group, TextInput } from "@mantine/core";
import { useWords } from "../locales/locale-provider.tsx";
import type { AskedEvidence, EndDraft } from "./end-draft.ts";
import { leadWords } from "./lead-words.ts";

interface EvidenceFieldsProps {
  asked: readonly AskedEvidence[];
  values: EndDraft["evidence"];
  onChange(values: EndDraft["evidence"]): void;
  problems: readonly LintProblem[];
  /** What the API says of the evidence as a whole. */
  serverError: string;
}

/** What a reason asks for: observed against expected, a date, a count, the answer to the programme's own question. */
export function EvidenceFields({ asked, values, onChange, problems, serverError }: EvidenceFieldsProps) {
  const { evidence } = useWords(leadWords).end;
  return (
    <Group mt="md" align="flex-start">
      {asked.map(({ field, kind, prompt }, index) => {
        const problem = problems.find((one) => one.field === field)?.message ?? "";
        const isNumber = kind === "number" || kind === "integer";
        return (
          <TextInput
            key={field}
            data-evidence={field}
            label={prompt ?? evidence[field]}
            type={kind === "date" ? "date" : "text"}
            {...(isNumber ? { inputMode: "decimal" as const } : {})}
            value={values[field] ?? ""}
            onChange={({ currentTarget }) => onChange({ ...values, [field]: currentTarget.value })}
            error={problem || (index === 0 ? serverError : "")}
            autoComplete="off"
            style={{ flex: "1 1 140px" }}
          />
        );
      })}
    </Group>
  );
}
