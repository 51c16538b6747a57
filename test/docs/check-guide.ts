import { workedSections } from "./reading-the-numbers.ts";

/** The guide in its languages, each with its decimal sign. */
export const guides: Readonly<Record<string, string>> = {
  "docs/reading-the-numbers.pt-BR.md": ",",
  "docs/reading-the-numbers.en.md": ".",
  "docs/reading-the-numbers.es.md": ",",
};

/** Figures of a guide that the library does not give, or gives and the guide does not say; each in a sentence. */
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
    const unfounded = written.filter((figure) => !figures.includes(figure));
    const unsaid = figures.filter((figure) => !written.includes(figure));
    const untrue = Object.keys(holds).filter((claim) => !holds[claim]);
    return [
      ...unfounded.map((figure) => `${where} says ${figure}, which nothing works out for ${about}.`),
      ...unsaid.map((figure) => `${where} does not say ${figure}, which belongs to ${about}.`),
      ...untrue.map((claim) => `${where}: “${claim}” is no longer so.`),
    ];
  });
  return [...strays, ...found];
}

function figuresIn(text: string, guide: string): number[] {
  const prose = text.replace(/\]\([^)]*\)/g, "]");
  return [...prose.matchAll(/\d+(?:[.,]\d+)?/g)].map(([figure]) =>
    Number(figure.replace(guides[guide] ?? ".", ".")),
  );
}
