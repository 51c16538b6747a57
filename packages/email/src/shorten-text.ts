/** At most `limit` characters, cut between words and marked with an ellipsis. */
export function shortenText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit);
  const lastSpace = head.lastIndexOf(" ");
  const cut = lastSpace > limit / 2 ? head.slice(0, lastSpace) : head.slice(0, limit - 1);
  return `${cut.replace(/[\s,;:.–-]+$/u, "")}…`;
}
