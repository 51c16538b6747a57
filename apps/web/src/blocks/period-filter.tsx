import { NativeSelect, TextInput } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { type PeriodSearch, periodDays } from "./period-search.ts";

interface PeriodFilterProps {
  period: PeriodSearch;
  onChange(period: PeriodSearch): void;
}

/** From when to when: the last so many days, two dates, or everything. */
export function PeriodFilter({ period: { days, from, to }, onChange }: PeriodFilterProps) {
  const { messages, formats } = useSpeech();
  const { clock } = useHouse();
  const words = messages.period;
  const isOwn = from !== undefined || to !== undefined;
  const date = (name: "from" | "to", value: string | undefined) => (
    <TextInput
      type="date"
      label={words[name]}
      value={value ?? ""}
      onChange={({ currentTarget }) => {
        const rest = name === "from" ? { to } : { from };
        const next = currentTarget.value === "" ? rest : { ...rest, [name]: currentTarget.value };
        onChange(Object.fromEntries(Object.entries(next).filter(([, part]) => part !== undefined)));
      }}
    />
  );
  return (
    <>
      <NativeSelect
        label={words.label}
        value={isOwn ? "own" : (days?.toString() ?? "all")}
        onChange={({ currentTarget: { value } }) => {
          if (value === "all") onChange({});
          else if (value === "own") onChange({ from: `${clock().getFullYear()}-01-01` });
          else onChange({ days: Number(value) });
        }}
        data={[
          { value: "all", label: words.all },
          ...periodDays.map((count) => ({
            value: String(count),
            label: words.lastDays(formats.number(count)),
          })),
          { value: "own", label: words.own },
        ]}
      />
      {isOwn && date("from", from)}
      {isOwn && date("to", to)}
    </>
  );
}
