import { domainToASCII, domainToUnicode } from "node:url";
import { z } from "zod";

/** A bare domain in its ASCII form (UTS 46): what was typed with accents or capitals is the same domain. */
export const domainName = z
  .string()
  .trim()
  .max(253)
  .overwrite((text) => domainToASCII(text.toLowerCase()) || text)
  .refine((text) => /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(text), {
    error: "Give the bare domain, for example empresa.com.br.",
  })
  .refine(isOfOneScript, { error: "The domain mixes alphabets, as forged ones do: write it in one." });

/** One address, in ASCII as mail servers take it; a domain that mixes alphabets is refused. */
export const emailAddress = z
  .email("Give one e-mail address, for example ana@empresa.com.br.")
  .max(254)
  .refine((text) => isOfOneScript(text.slice(text.lastIndexOf("@") + 1)), {
    error: "The domain mixes alphabets, as forged ones do: write it in one.",
  });

const chinese = String.raw`\p{scx=Han}\p{scx=Bopomofo}`;
const japanese = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}`;
const korean = String.raw`\p{scx=Han}\p{scx=Hangul}`;
const alphabets = "Latin Cyrillic Greek Arabic Hebrew Devanagari Thai Armenian Georgian"
  .split(" ")
  .map((script) => String.raw`\p{scx=${script}}`);
const oneScript = [...alphabets, chinese, japanese, korean].map(
  (letters) => new RegExp(String.raw`^[${letters}\p{scx=Common}\p{scx=Inherited}]*$`, "u"),
);

/** Over the whole name: a look-alike word of another alphabet before `.com` is mixed too. */
function isOfOneScript(domain: string): boolean {
  const shown = domainToUnicode(domain);
  return oneScript.some((pattern) => pattern.test(shown));
}
