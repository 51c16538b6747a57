import { Button, Section } from "react-email";
import { filled, inked, linkTarget, sizes } from "../look.ts";

/** The one button of a mail. The space above is a cell's, because Outlook drops the margin of a link. */
export function ActionButton({ href, label }: { href: string; label: string }) {
  const ground = filled("accent");
  const text = inked("onAccent", { ...sizes.body, lineHeight: "20px", fontWeight: 600 });
  return (
    <Section style={{ paddingTop: 16 }}>
      <Button
        href={href}
        target={linkTarget}
        className={`${ground.className} ${text.className}`}
        style={{ ...ground.style, ...text.style, borderRadius: 6, padding: "12px 20px" }}
      >
        {label}
      </Button>
    </Section>
  );
}
