import { Column, Row } from "react-email";
import { inked, sizes } from "../look.ts";
import { Rule } from "../parts/rule.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection } from "./section.ts";

export const masthead: DigestSection = {
  name: "masthead",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: () => true,
  html: ({ snapshot, messages }) => (
    <>
      <Row>
        <Column {...inked("ink", { ...sizes.small, fontWeight: 600 })}>{snapshot.programme.name}</Column>
        <Column align="right" {...inked("muted", { ...sizes.small, paddingLeft: 16, whiteSpace: "nowrap" })}>
          {messages.rangeShort(snapshot.period.firstDay, snapshot.period.lastDay)}
        </Column>
      </Row>
      <Rule above={12} />
    </>
  ),
  text: ({ snapshot, messages }) => [
    `${wrapText(snapshot.programme.name)}\n${messages.rangeShort(snapshot.period.firstDay, snapshot.period.lastDay)}`,
  ],
};
