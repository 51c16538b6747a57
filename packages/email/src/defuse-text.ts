const zeroWidthNonJoiner = "\u200C";

/** What each change below begins with: most texts have none of it. */
const suspicious = /[.@:\p{C}\p{Zl}\p{Zp}]| {2}|^\s|\s$/u;

/**
 * Makes a text from outside harmless in a mail: one line, no control or direction characters, and nothing that a
 * mail client would turn into a link. A written-out address becomes `linkRemoved`; in a bare domain a zero-width
 * non-joiner behind the dot keeps it readable and unclickable.
 *
 * @example
 * defuseText("see https://evil.com/x", "[link removed]") // "see [link removed]"
 */
export function defuseText(text: string, linkRemoved: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:)\S*/giu, linkRemoved)
    .replace(
      /(?<=[\p{L}\p{N}_-])(?:\.(?=\p{L}{2,})|@(?=[\p{L}\p{N}]))/gu,
      (mark) => mark + zeroWidthNonJoiner,
    )
    .replace(/ {2,}/g, " ")
    .trim();
}
