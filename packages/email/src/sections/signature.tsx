import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The manager who signs, with a note when there is one; otherwise the programme's sender. */
export const signature: DigestSection = {
  name: "signature",
  editions: ["regular", "quiet", "welcome"],
  isShown: () => true,
  html(view) {
    const { name, role, note, reply } = signed(view);
    return (
      <>
        {note !== null && <Paragraph>{note}</Paragraph>}
        <Paragraph above={note === null ? 0 : 16}>
          <strong style={{ fontWeight: 600 }}>{name}</strong>
          {role === null ? "" : `, ${role}`}
        </Paragraph>
        {reply !== null && (
          <Paragraph tone="muted" size="small">
            {reply}
          </Paragraph>
        )}
      </>
    );
  },
  text(view) {
    const { name, role, note, reply } = signed(view);
    const sender = wrapText(role === null ? name : `${name}, ${role}`);
    return [
      ...(note === null ? [] : [wrapText(note)]),
      reply === null ? sender : `${sender}\n${wrapText(reply)}`,
    ];
  },
};

function signed({ snapshot, messages }: DigestView) {
  const { signature: manager, programme } = snapshot;
  if (manager === null) return { name: programme.senderName, role: null, note: null, reply: null };
  return { ...manager, reply: messages.signature.reply(manager.name) };
}
