const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
};

/** What a reader sees of an HTML part: no head, no preheader, no tags. */
export function visibleText(html: string): string {
  return html
    .replace(/<head>.*?<\/head>/s, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<div style="display:none[^>]*>.*?<\/div>/s, "")
    .replace(/<(?:\/?(?:p|h1|h2|td|th|tr|table|div|a)|br)\b[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&[#a-z0-9]+;/gi, (entity) => entities[entity] ?? " ")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

/** A plain part without the lines that are addresses. */
export function withoutAddresses(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^https?:/.test(line))
    .join("\n");
}

/** Every number in reading order of size, so that two parts can be compared whatever their layout. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).sort();
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
