import type { EvidenceRequirement, LintProblem } from "@leadback/scoring/reasons";
import { Group, TextInput } from "@mantine/core";
import { useWords } from "../locales/locale-provider.tsx";
import type { EndDraft } from "./end-draft.ts";
import { leadWords } from "./lead-words.ts";

interface EvidenceFieldsProps {
  requirements: readonly EvidenceRequirement[];
  values: EndDraft["evidence"];
  onChange(values: EndDraft["evidence"]): void;
  problems: readonly LintProblem[];
  /** What the API says of the evidence as a whole. */
  serverError: string;
}

/** What a reason asks for: observed against expected, a date, a count. */
export function EvidenceFields({
  requirements,
  values,
  onChange,
  problems,
  serverError,
}: EvidenceFieldsProps) {
  const { evidence } = useWords(leadWords).end;
  return (
    <Group mt="md" grow preventGrowOverflow={false} align="flex-start">
      {requirements.map(({ anyOf, kind }, index) => {
        const field = anyOf[0];
        if (field === undefined) return null;
        const problem = problems.find((one) => one.field === field)?.message ?? "";
        const isNumber = kind === "number" || kind === "integer";
        return (
          <TextInput
            key={field}
            data-evidence={field}
            label={evidence[field]}
            type={kind === "date" ? "date" : "text"}
            {...(isNumber ? { inputMode: "decimal" as const } : {})}
            value={values[field] ?? ""}
            onChange={({ currentTarget }) => onChange({ ...values, [field]: currentTarget.value })}
            error={problem || (index === 0 ? serverError : "")}
            autoComplete="off"
            miw={140}
          />
        );
      })}
    </Group>
  );
}
