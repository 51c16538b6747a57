import { repairMojibake } from "./repair-mojibake.ts";

/** A word as rules compare it, small and without accents, with its place in the original text. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** A comma, full stop or the like stands before it. */
  opensClause: boolean;
  /** Its clause ends in a question mark. */
  isAsked: boolean;
  /** "capital" is one large letter before small ones, as names have it. */
  letterCase: "small" | "capital" | "upper";
}

/** Stands for a letter that an export has lost. */
export const lostLetter = "\uFFFD";

const clauseMarks = /[,;:.!?()|\n\r[\]"“”…]/u;
const apostrophes = /['’‘`´]/u;
/** Shorthand such as "s/ verba" keeps its slash. */
const slashed = new Set(["s", "c", "p", "n", "w"]);

/** The words of a text in any state a CRM export leaves it in. */
export function readWords(text: string): Word[] {
  const placed = repairMojibake(text);
  const words: Word[] = [];
  let open: Word | null = null;
  let opensClause = true;
  let clauseStart = 0;
  const close = () => {
    if (open) words.push(open);
    open = null;
  };
  for (const [i, { character, start, end }] of placed.entries()) {
    const letters = isLostLetter(placed, i) ? lostLetter : fold(character);
    if (letters !== "") {
      if (open && isCamelHump(placed[i - 1]?.character, character)) close();
      if (open) {
        open.text += letters;
        open.end = end;
      } else
        open = { text: letters, start, end, opensClause, isAsked: false, letterCase: letterCase(placed, i) };
      opensClause = false;
      continue;
    }
    if (open && (apostrophes.test(character) || /^[\p{M}\p{Cf}]$/u.test(character))) {
      open.end = end;
      continue;
    }
    if (open && character === "/" && slashed.has(open.text)) open.text += "/";
    if (character === "#" && !/^\d$/.test(placed[i + 1]?.character ?? "")) {
      close();
      words.push({ text: "number", start, end, opensClause, isAsked: false, letterCase: "small" });
      opensClause = false;
      continue;
    }
    const isDash = /[-–—]/u.test(character) && !open && placed[i + 1]?.character === " ";
    close();
    if (character === "?") for (const word of words.slice(clauseStart)) word.isAsked = true;
    if (clauseMarks.test(character) || isDash) {
      opensClause = true;
      clauseStart = words.length;
    }
  }
  close();
  return words;
}

/** Letters and digits of a character without accents; empty for marks and spaces. */
function fold(character: string): string {
  return character
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}$]/gu, "");
}

/** A replacement character, or a question mark between two letters ("n?o"). */
function isLostLetter(placed: readonly { character: string }[], i: number): boolean {
  const character = placed[i]?.character;
  if (character === lostLetter) return true;
  if (character !== "?") return false;
  return isLetter(placed[i - 1]?.character) && isLetter(placed[i + 1]?.character);
}

function letterCase(placed: readonly { character: string }[], i: number): Word["letterCase"] {
  if (!/^\p{Lu}$/u.test(placed[i]?.character ?? "")) return "small";
  return /^\p{Ll}$/u.test(placed[i + 1]?.character ?? "") ? "capital" : "upper";
}

/** "LostToCompetitor", as exports of enumerations have it. */
function isCamelHump(before = "", character: string): boolean {
  return /^\p{Ll}$/u.test(before) && /^\p{Lu}$/u.test(character);
}

function isLetter(character = ""): boolean {
  return /^\p{L}$/u.test(character);
}
