import { Text } from "@mantine/core";
import type { ReactNode } from "react";

/** There is nothing here: why, and what to do about it. */
export function EmptyNote({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <>
      <Text fw={600}>{title}</Text>
      <Text component="p" my={4}>
        {hint}
      </Text>
      {children}
    </>
  );
}
