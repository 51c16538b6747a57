import { html } from "hono/html";
import type { OpenApiDocument } from "../../openapi-document.ts";
import type { Markup } from "../page.ts";
import { proseOf } from "./prose.ts";

/** As much of a JSON schema as is shown. */
export interface ShownSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, ShownSchema>;
  required?: string[];
  items?: ShownSchema;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  anyOf?: ShownSchema[];
  oneOf?: ShownSchema[];
  allOf?: ShownSchema[];
  format?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
}

const deepest = 6;
const mostValues = 20;

/** A schema as nested lists of fields, the inner ones folded. */
export function schemaList(schema: ShownSchema, document: OpenApiDocument, depth = 0): Markup {
  const resolved = resolve(schema, document);
  const alternatives = alternativesOf(resolved, document);
  if (alternatives.length > 1) {
    return html`${alternatives.map(
      (alternative, index) =>
        html`<details><summary>${nameOf(alternative, index)}</summary>${schemaList(alternative, document, depth + 1)}</details>`,
    )}`;
  }
  const object = alternatives[0] ?? resolved;
  const fields = Object.entries(object.properties ?? {});
  if (fields.length === 0 || depth > deepest) return html`<p class="small">${typeOf(object, document)}</p>`;
  return html`<table><tbody>${fields.map(([name, field]) => {
    const shown = resolve(field, document);
    const inner = innerOf(shown, document);
    const isOptional = object.required?.includes(name) !== true;
    return html`<tr><td><code>${name}</code></td><td><span class="muted">${typeOf(field, document)}${isOptional ? ", optional" : ""}</span>${
      shown.description ? html`<br>${proseOf(shown.description)}` : ""
    }${inner ? html`<details><summary>Fields</summary>${schemaList(inner, document, depth + 1)}</details>` : ""}</td></tr>`;
  })}</tbody></table>`;
}

/** A type in words: `string (date-time) or null`, `submitted, accepted, …`. */
export function typeOf(schema: ShownSchema, document: OpenApiDocument): string {
  if (schema.$ref !== undefined && resolve(schema, document).properties !== undefined)
    return nameOfRef(schema.$ref);
  const {
    type,
    format,
    enum: values,
    const: only,
    items,
    anyOf,
    oneOf,
    allOf,
    ...limits
  } = resolve(schema, document);
  if (only !== undefined) return JSON.stringify(only);
  if (values !== undefined) return listOf(values);
  const parts = anyOf ?? oneOf ?? allOf;
  if (parts !== undefined) return [...new Set(parts.map((part) => typeOf(part, document)))].join(" or ");
  if (items !== undefined) return `list of ${typeOf(items, document)}`;
  const names = [type ?? "any"].flat().join(" or ");
  const range = [
    format,
    limits.minimum === undefined || Math.abs(limits.minimum) > 1e9 ? undefined : `from ${limits.minimum}`,
    limits.maximum === undefined || limits.maximum > 1e12 ? undefined : `to ${limits.maximum}`,
    limits.maxLength === undefined ? undefined : `at most ${limits.maxLength} characters`,
  ].filter((part) => part !== undefined);
  return range.length === 0 ? names : `${names} (${range.join(" ")})`;
}

function listOf(values: unknown[]): string {
  const shown = values.length > mostValues ? values.slice(0, 3) : values;
  const rest = values.length > shown.length ? `, … (${values.length} values)` : "";
  return `${shown.map(String).join(", ")}${rest}`;
}

function resolve(schema: ShownSchema, document: OpenApiDocument): ShownSchema {
  if (schema.$ref === undefined) return schema;
  const target = asSchema(document.components?.schemas?.[nameOfRef(schema.$ref)]);
  return schema.description === undefined ? target : { ...target, description: schema.description };
}

function nameOfRef(ref: string): string {
  return ref.slice(ref.lastIndexOf("/") + 1);
}

function alternativesOf(schema: ShownSchema, document: OpenApiDocument): ShownSchema[] {
  return (schema.oneOf ?? schema.anyOf ?? [])
    .map((alternative) => resolve(alternative, document))
    .filter((alternative) => alternative.type !== "null");
}

/** The object inside a field: itself, or the items of a list. */
function innerOf(schema: ShownSchema, document: OpenApiDocument): ShownSchema | undefined {
  if (schema.properties !== undefined) return schema;
  if (schema.items !== undefined) return innerOf(resolve(schema.items, document), document);
  const objects = alternativesOf(schema, document).filter(
    (alternative) => innerOf(alternative, document) !== undefined,
  );
  return objects.length === 1 ? objects[0] : undefined;
}

function nameOf(alternative: ShownSchema, index: number): string {
  const type = alternative.properties?.type;
  return String(type?.const ?? type?.enum?.[0] ?? `Form ${index + 1}`);
}

/** Safe: the document was generated from zod schemas and holds JSON schemas alone. */
export function asSchema(schema: unknown): ShownSchema {
  return (schema ?? {}) as ShownSchema;
}
