import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";

/** A plot with the sentence that says what one sees, and the same as a table for whoever would rather read. */
export function PlotOrTable({
  sentence,
  plot,
  table,
}: {
  sentence: ReactNode;
  plot: ReactNode;
  table: ReactNode;
}) {
  const { list } = useSpeech().messages;
  const [isTable, setTable] = useState(false);
  return (
    <figure style={{ margin: 0 }}>
      <figcaption style={{ marginBottom: 12 }}>{sentence}</figcaption>
      {isTable ? table : plot}
      <Button
        variant="subtle"
        size="compact-sm"
        mt={8}
        className="no-print"
        onClick={() => setTable(!isTable)}
      >
        {isTable ? list.asPlot : list.asTable}
      </Button>
    </figure>
  );
}
