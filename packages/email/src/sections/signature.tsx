import { Paragraph } from "../parts/paragraph.tsx";
import { Rule } from "../parts/rule.tsx";
import type { DigestSignature } from "../snapshot.ts";
import { wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The manager who signs, with a note when there is one; otherwise the programme's sender. */
export const signature: DigestSection = {
  name: "signature",
  editions: ["regular", "quiet", "welcome", "closing"],
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

function signed(view: DigestView): { name: string; role: string | null; note: string | null } {
  const { signature: signer, programme } = view.snapshot;
  if (signer === null) return { name: programme.senderName, role: null, note: null };
  const { name, role, note } = signer;
  return {
    name,
    role: roleOf(role, view),
    note: note === null ? null : quoted(note.text, view, note.locale),
  };
}

/** The programme's own word for a role says nothing in another language. */
function roleOf(role: DigestSignature["role"], { snapshot, messages }: DigestView): string | null {
  if (typeof role === "object" && role !== null) return messages.signature.manager;
  return snapshot.locale === snapshot.wordsLocale ? role : null;
}
