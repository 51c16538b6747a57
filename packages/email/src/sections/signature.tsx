import { Paragraph } from "../parts/paragraph.tsx";
import { Rule } from "../parts/rule.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The manager who signs, with a note when there is one; otherwise the programme's sender. */
export const signature: DigestSection = {
  name: "signature",
  editions: ["regular", "quiet", "welcome"],
  isShown: () => true,
  html(view) {
    const { name, role, note } = signed(view);
    return (
      <>
        <Rule below={24} />
        {note !== null && <Paragraph>{note}</Paragraph>}
        <Paragraph above={note === null ? 0 : 16}>
          <strong style={{ fontWeight: 600 }}>{name}</strong>
          {role === null ? "" : `, ${role}`}
        </Paragraph>
      </>
    );
  },
  text(view) {
    const { name, role, note } = signed(view);
    return [...(note === null ? [] : [wrapText(note)]), wrapText(role === null ? name : `${name}, ${role}`)];
  },
};

function signed({ snapshot }: DigestView) {
  return snapshot.signature ?? { name: snapshot.programme.senderName, role: null, note: null };
}
