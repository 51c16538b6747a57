/** Columns of the plain-text part. */
export const pageWidth = 76;

/** Breaks between words; a word that is longer than the line stays whole. */
export function wrapText(text: string, indent = "", firstIndent = indent): string {
  if (firstIndent.length + text.length <= pageWidth && !/^ | $| {2}/.test(text)) return firstIndent + text;
  const lines: string[] = [];
  let line = firstIndent;
  let isEmpty = true;
  for (const word of text.split(" ")) {
    if (word === "") continue;
    if (!isEmpty && line.length + 1 + word.length > pageWidth) {
      lines.push(line);
      line = indent + word;
    } else {
      line = isEmpty ? line + word : `${line} ${word}`;
    }
    isEmpty = false;
  }
  lines.push(line);
  return lines.join("\n");
}

export function plainHeading(title: string): string {
  const wrapped = wrapText(title);
  return `${wrapped}\n${"-".repeat(Math.min(title.length, pageWidth))}`;
}

/** The address stands alone on its line, whatever its length. */
export function plainLink(label: string, url: string): string {
  return `${wrapText(`${label}:`)}\n${url}`;
}

/** `#######`: at least one mark for a count above zero. */
export function plainBar(value: number, maximum: number, width = 12): string {
  if (value <= 0 || maximum <= 0) return "";
  return "#".repeat(Math.max(1, Math.round((value / maximum) * width)));
}
