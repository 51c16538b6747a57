import { Group, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTitle } from "./use-title.ts";

/** The heading of a page, what one sees in one sentence, and what can be done with the whole of it. */
export function PageTitle({ title, sentence, actions }: PageTitleProps) {
  useTitle(title);
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <div>
        <Title order={1}>{title}</Title>
        {/* As high without its words as with them, so that what is below stays where it is. */}
        <p style={{ margin: "4px 0 0", minHeight: "1.6em" }}>{sentence}</p>
      </div>
      {actions !== undefined && (
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      )}
    </Group>
  );
}

interface PageTitleProps {
  title: string;
  sentence?: ReactNode;
  actions?: ReactNode;
}
