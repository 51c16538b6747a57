import { Fragment } from "react";
import type { ToneName } from "../look.ts";
import { TextLink } from "./text-link.tsx";

interface LinkListProps {
  links: readonly { label: string; url: string }[];
  tone?: ToneName;
}

/** Links side by side, apart by space: a separator would hang at the end of a narrow line. */
export function LinkList({ links, tone = "accent" }: LinkListProps) {
  return links.map((link) => (
    <Fragment key={link.label}>
      <TextLink href={link.url} tone={tone} style={{ display: "inline-block", marginRight: 16 }}>
        {link.label}
      </TextLink>{" "}
    </Fragment>
  ));
}
