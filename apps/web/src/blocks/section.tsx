import { Group, Title } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";

interface SectionProps {
  title: string;
  /** What can be done with it, beside its title. */
  actions?: ReactNode;
  /** Links to the page may name it, after a #. */
  anchor?: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, actions, anchor, children }: SectionProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page is there before its parts are: what the address names is come to as soon as it is.
    if (anchor !== undefined && location.hash === `#${anchor}`) section.current?.scrollIntoView();
  }, [anchor]);
  return (
    <section ref={section} aria-labelledby={id} style={{ marginTop: 40 }}>
      <Group justify="space-between" mb="xs">
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions !== undefined && <div className="no-print">{actions}</div>}
      </Group>
      {children}
    </section>
  );
}
