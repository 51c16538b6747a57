import { fileURLToPath } from "node:url";
import { type Node, type SourceFile, SyntaxKind } from "typescript/unstable/ast";
import {
  isCallExpression,
  isIdentifier,
  isImportDeclaration,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isShorthandPropertyAssignment,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isThrowStatement,
  isVariableDeclaration,
} from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";

export interface WrittenSentence {
  /** File and line. */
  place: string;
  text: string;
}

/** Stands in a sentence for what is only known when it is said. */
export const someValue = "‹…›";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Everything of operations and of the API that reads like a sentence, and what the schemas beneath them say. */
const rooms = [
  { folder: "packages/operations", onlySchemas: false },
  { folder: "apps/api", onlySchemas: false },
  { folder: "packages/scoring", onlySchemas: true },
] as const;

/** Files for other readers: in every language already, data, the reference, or what a terminal shows at the start. */
const otherReaders = [
  /\.test\.ts$/,
  /sentences\/|-sentences\.ts$|imports\/locales\//,
  /operations\/src\/demo\//,
  /api\/src\/pages\/|parameter-meanings\.ts$|openapi-document\.ts$|body-examples\.ts$/,
  /api\/src\/(?:main|config|server\/explain-start-failure)\.ts$/,
];
const describingCalls = new Set(["describe", "meta"]);
const describingProperties = new Set(["description", "summary", "meaning", "title", "help", "internal"]);
const locales = new Set(["pt-BR", "en", "es"]);
const errorsForPeople = new Set(["OperationError", "ProblemError"]);
/** Of zod: what takes as an argument what it says. */
const checks = new Set(
  (
    "min max length nonempty int positive nonnegative multipleOf gt gte lt lte regex refine " +
    "string number boolean array enum literal union object strictObject exclude extract check custom " +
    "uuid email url hostname date datetime time"
  ).split(" "),
);

/** Every sentence that a person can be told, as it is written in the sources. */
export function listSentences(): WrittenSentence[] {
  const api = new API({ cwd: root });
  try {
    const configs = rooms.map(({ folder }) => `${root}${folder}/tsconfig.json`);
    const snapshot = api.updateSnapshot({ openProjects: configs });
    return rooms.flatMap(({ folder, onlySchemas }) => {
      const program = snapshot.getProject(`${root}${folder}/tsconfig.json`)?.program;
      return (program?.getSourceFileNames() ?? [])
        .filter((name) => name.startsWith(`${root}${folder}/src/`))
        .filter((name) => !otherReaders.some((pattern) => pattern.test(name)))
        .flatMap((name) => {
          const file = program?.getSourceFile(name);
          return file === undefined ? [] : sentencesOf(file, name.slice(root.length), onlySchemas);
        });
    });
  } finally {
    api.close();
  }
}

function sentencesOf(file: SourceFile, path: string, onlySchemas: boolean): WrittenSentence[] {
  const found: WrittenSentence[] = [];
  const texts = new Map<string, string>();
  const spokenNames = new Set<string>();
  const lineOf = (node: Node) => file.text.slice(0, node.end).split("\n").length;
  const add = (node: Node, text: string) => {
    if (/ /.test(text)) found.push({ place: `${path}:${lineOf(node)}`, text });
  };
  const visit = (node: Node): void => {
    if (isForOthers(node)) return;
    if (isCallExpression(node) && isCallOf(node.expression, describingCalls)) {
      visit(node.expression);
      return;
    }
    const text = textOf(node);
    if (isVariableDeclaration(node) && isIdentifier(node.name) && node.initializer !== undefined) {
      const initial = textOf(node.initializer);
      if (initial !== null) texts.set(node.name.text, initial);
    }
    if (isIdentifier(node) && isSchemaText(node)) spokenNames.add(node.text);
    if (isShorthandPropertyAssignment(node) && isIdentifier(node.name) && isSayingName(node.name))
      spokenNames.add(node.name.text);
    if (text !== null && (isSchemaText(node) || (!onlySchemas && readsLikeSentence(text)))) add(node, text);
    node.forEachChild(visit);
  };
  visit(file);
  const named = [...spokenNames].flatMap((name) => texts.get(name) ?? []);
  return [...found, ...named.map((text) => ({ place: path, text }))];
}

/** A text as it is written, with some value in each of its places. */
function textOf(node: Node): string | null {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => someValue + literal.text).join("");
}

/** From a capital or a value to a full stop, after which only a value may stand. */
function readsLikeSentence(text: string): boolean {
  return /^[A-Z`"‹]/.test(text) && /[a-z]{2}/.test(text) && /\.(?: ‹…›)?$/.test(text);
}

/** What a schema says instead of zod, be it a whole sentence or not. */
function isSchemaText(node: Node): boolean {
  const { parent } = node;
  if (isPropertyAssignment(parent)) return parent.initializer === node && isSayingName(parent.name);
  return isCallExpression(parent) && parent.expression !== node && isCallOf(parent.expression, checks);
}

function isSayingName(name: Node): boolean {
  return isIdentifier(name) && (name.text === "error" || name.text === "message");
}

function isCallOf(callee: Node, names: ReadonlySet<string>): boolean {
  return isPropertyAccessExpression(callee) && isIdentifier(callee.name) && names.has(callee.name.text);
}

/** What is described or thrown at developers, asked of the database, or there in every language. */
function isForOthers(node: Node): boolean {
  if (isTaggedTemplateExpression(node) || isImportDeclaration(node)) return true;
  if (isPropertyAssignment(node)) {
    const name = isIdentifier(node.name) || isStringLiteral(node.name) ? node.name.text : "";
    return describingProperties.has(name) || locales.has(name);
  }
  if (isCallExpression(node)) return node.expression.kind === SyntaxKind.SuperKeyword;
  if (!isNewExpression(node) || !isIdentifier(node.expression)) return false;
  const { text: name } = node.expression;
  return (isThrowStatement(node.parent) || name.endsWith("Error")) && !errorsForPeople.has(name);
}
