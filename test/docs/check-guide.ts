import { workedSections } from "./reading-the-numbers.ts";

/** The guide in its languages, each with its decimal sign. */
export const guides: Readonly<Record<string, string>> = {
  "docs/reading-the-numbers.pt-BR.md": ",",
  "docs/reading-the-numbers.en.md": ".",
  "docs/reading-the-numbers.es.md": ",",
};

/** Where a guide says other figures than the library works out, or says of them what is not so; each in a sentence. */
export function guideProblems(guide: string, text: string): string[] {
  const [opening = "", ...sections] = text.split(/^## /m);
  if (sections.length !== workedSections.length) {
    return [
      `${guide} has ${sections.length} sections; test/docs/reading-the-numbers.ts has ${workedSections.length}.`,
    ];
  }
  const strays = figuresIn(opening, guide).map(
    (figure) => `${guide} says ${figure} before its first section.`,
  );
  const found = sections.flatMap((section, i) => {
    const { about = "", figures = [], holds = {} } = workedSections[i] ?? {};
    const where = `${guide}, “${section.split("\n")[0]}”`;
    const written = figuresIn(section, guide);
    const untrue = Object.keys(holds).filter((claim) => !holds[claim]);
    return [
      ...firstDifference(written, figures).map((difference) => `${where} ${difference} (${about}).`),
      ...untrue.map((claim) => `${where}: “${claim}” is no longer so.`),
    ];
  });
  return [...strays, ...found];
}

function firstDifference(written: readonly number[], figures: readonly number[]): string[] {
  const length = Math.max(written.length, figures.length);
  const first = Array.from({ length }, (_, place) => place).find(
    (place) => written[place] !== figures[place],
  );
  if (first === undefined) return [];
  const says = (list: readonly number[]) => list[first] ?? "nothing more";
  const before = written.slice(Math.max(0, first - 3), first).join(", ") || "nothing";
  return [`says ${says(written)} after ${before}; it is ${says(figures)}`];
}

function figuresIn(text: string, guide: string): number[] {
  const prose = text.replace(/\]\([^)]*\)/g, "]");
  return [...prose.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) =>
    Number(figure.replace(guides[guide] ?? ".", ".")),
  );
}
