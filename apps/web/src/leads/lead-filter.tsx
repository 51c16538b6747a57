import { leadStages } from "@leadback/scoring";
import { Group, NativeSelect, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { leadListWords } from "./lead-list-words.ts";
import type { LeadList } from "./use-lead-list.ts";

interface LeadFilterProps {
  leads: LeadList;
  /** Further fields of the same row. */
  children?: ReactNode;
}

/** Which leads a page shows: by what one remembers of them, and by stage. */
export function LeadFilter({ leads: { search, set }, children }: LeadFilterProps) {
  const { messages } = useSpeech();
  const words = useWords(leadListWords);
  return (
    <Group mb="md" align="flex-end" className="no-print">
      <search style={{ flex: "1 1 240px" }}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set("q", String(new FormData(event.currentTarget).get("q") ?? "").trim());
          }}
        >
          <TextInput
            key={search.q ?? ""}
            name="q"
            label={words.search}
            defaultValue={search.q ?? ""}
            maxLength={100}
          />
        </form>
      </search>
      <NativeSelect
        label={words.stage}
        value={search.stage ?? ""}
        onChange={({ currentTarget }) => set("stage", currentTarget.value)}
        data={[
          { value: "", label: words.anyStage },
          ...leadStages.map((stage) => ({ value: stage, label: messages.stages[stage] })),
        ]}
      />
      {children}
    </Group>
  );
}
