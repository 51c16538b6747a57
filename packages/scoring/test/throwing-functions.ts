import { readdirSync, readFileSync } from "node:fs";

const source = new URL("../src/", import.meta.url);
const functionPattern = /^(export )?function (\w+)[\s\S]*?^\}$/gm;

interface Body {
  file: string;
  name: string;
  isExported: boolean;
  text: string;
}

/** `file#name` of every function of the library that may throw a LeadMetricsError, itself or through one that it calls. */
export function throwingFunctions(): Set<string> {
  const bodies = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => readBodies(file, readFileSync(new URL(file, source), "utf8")));
  const throwing = new Set(
    bodies.filter(({ text }) => /\bthrow\b|\bnew LeadMetricsError\b/.test(text)).map(keyOf),
  );
  for (let before = -1; before !== throwing.size; ) {
    before = throwing.size;
    for (const body of bodies) {
      if (called(body, bodies).some((other) => throwing.has(keyOf(other)))) throwing.add(keyOf(body));
    }
  }
  return throwing;
}

function readBodies(file: string, text: string): Body[] {
  return [...text.matchAll(functionPattern)].map(([body, keyword, name = ""]) => {
    return { file, name, isExported: keyword !== undefined, text: body };
  });
}

/** A name stands for the function of the same file, else for the one that some file exports. */
function called({ file, text }: Body, bodies: readonly Body[]): Body[] {
  const names = new Set([...text.matchAll(/\b(\w+)(?=[(),<])/g)].map(([, name]) => name));
  return bodies.filter(
    (other) =>
      names.has(other.name) &&
      (other.file === file ||
        (other.isExported && !bodies.some((near) => near.file === file && near.name === other.name))),
  );
}

function keyOf({ file, name }: Body): string {
  return `${file}#${name}`;
}
