import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

export const greeting: DigestSection = {
  name: "greeting",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: () => true,
  html: (view) => (
    <>
      <Paragraph>{hello(view)}</Paragraph>
      {view.snapshot.isLate && (
        <Paragraph tone="muted" above={8}>
          {view.messages.late}
        </Paragraph>
      )}
    </>
  ),
  text: (view) => [wrapText(hello(view)), ...(view.snapshot.isLate ? [wrapText(view.messages.late)] : [])],
};

function hello({ snapshot, messages }: DigestView): string {
  return messages.greeting(snapshot.recipient.name ?? snapshot.partner.name);
}
