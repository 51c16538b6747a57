import { Group, NativeSelect } from "@mantine/core";
import { PeriodFilter } from "../blocks/period-filter.tsx";
import type { PeriodSearch } from "../blocks/period-search.ts";
import { type Dimension, dimensions } from "../comparison/comparison-search.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { useWords } from "../locales/locale-provider.tsx";

interface BoardFilterProps {
  by: Dimension;
  period: PeriodSearch;
  onChange(search: PeriodSearch & { by?: Dimension }): void;
}

/** By whom a board counts, and over which period. */
export function BoardFilter({ by, period, onChange }: BoardFilterProps) {
  const words = useWords(comparisonWords);
  return (
    <Group mb="lg" align="flex-end" className="no-print">
      <NativeSelect
        label={words.by}
        value={by}
        onChange={({ currentTarget }) =>
          onChange({ ...period, by: dimensions.find((one) => one === currentTarget.value) ?? by })
        }
        data={dimensions.map((value) => ({ value, label: words.dimensions[value] }))}
      />
      <PeriodFilter period={period} onChange={(next) => onChange({ ...next, by })} />
    </Group>
  );
}
