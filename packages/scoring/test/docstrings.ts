import { readdirSync, readFileSync } from "node:fs";
import * as library from "../src/index.ts";

const source = new URL("../src/", import.meta.url);

interface Tag {
  name: "param" | "returns" | "throws" | "source" | "example";
  text: string;
}

interface Parameter {
  /** null for one that is taken apart where it stands. */
  name: string | null;
  type: string;
}

/** A public function with what is written above it. */
export interface Docstring {
  name: string;
  /** Inside `src`, such as `metrics/quality-rate.ts`. */
  file: string;
  purpose: string;
  tags: Tag[];
  parameters: Parameter[];
  returnType: string;
}

/** Every function that the package exports, in the order of the files. */
export const docstrings: Docstring[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort()
  .flatMap((file) => readDocstrings(readFileSync(new URL(file, source), "utf8"), file))
  .filter(({ name }) => name in library);

/** The exported functions of one formatted file; an empty purpose and no tags where nothing stands above one. */
export function readDocstrings(text: string, file: string): Docstring[] {
  const declarations = text.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export function (\w+)/g);
  return [...declarations].map((match) => {
    const [whole, comment = "", name = ""] = match;
    const [purpose = "", ...tags] = comment.replace(/^\s*\* ?/gm, "").split(/^(?=@)/m);
    const rest = text.slice(match.index + whole.length);
    return { name, file, purpose: purpose.trim(), tags: tags.map(readTag), ...readSignature(rest) };
  });
}

export function tagsOf({ tags }: Docstring, name: Tag["name"]): string[] {
  return tags.filter((tag) => tag.name === name).map(({ text }) => text);
}

/** The cast is safe as long as the completeness test holds, which knows no other tags. */
function readTag(text: string): Tag {
  const [, name = "", rest = ""] = /^@(\w+)\s?([\s\S]*)$/.exec(text) ?? [];
  return { name: name as Tag["name"], text: name === "example" ? rest.trimEnd() : oneLine(rest) };
}

function readSignature(text: string): Pick<Docstring, "parameters" | "returnType"> {
  const start = text.indexOf("(", text.startsWith("<") ? closing(text, 0) : 0);
  const end = closing(text, start);
  const parameters = splitOutside(text.slice(start + 1, end), ",").filter((part) => part.trim() !== "");
  const [, returnType = ""] = /^:\s*([\s\S]*?) \{\n/.exec(text.slice(end + 1)) ?? [];
  return { parameters: parameters.map(readParameter), returnType: oneLine(returnType) };
}

function readParameter(text: string): Parameter {
  const [pattern = "", ...type] = splitOutside(text, ":");
  const [annotation = ""] = splitOutside(type.join(":"), "=");
  const name = pattern.trim().replace(/\?$/, "");
  return { name: /^\w+$/.test(name) ? name : null, type: oneLine(annotation) };
}

/** The place of the bracket that closes the one at `start`. */
function closing(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i += 1) {
    depth += depthChange(text, i);
    if (depth === 0) return i;
  }
  throw new Error(`Nothing closes the bracket in "${text.slice(start, start + 60)}"`);
}

/** Parts between separators that stand in no bracket. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [part, depth] = ["", 0];
  for (let i = 0; i < text.length; i += 1) {
    depth += depthChange(text, i);
    const isArrow = separator === "=" && text[i + 1] === ">";
    if (depth === 0 && text[i] === separator && !isArrow) {
      parts.push(part);
      part = "";
    } else part += text[i];
  }
  return [...parts, part];
}

function depthChange(text: string, i: number): number {
  const character = text[i] ?? "";
  if ("([{<".includes(character)) return 1;
  const isArrow = character === ">" && text[i - 1] === "=";
  return ")]}>".includes(character) && !isArrow ? -1 : 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
