import { html } from "hono/html";
import type { OpenApiDocument } from "../../openapi-document.ts";
import type { Markup } from "../page.ts";
import { curlExample } from "./curl-example.ts";
import { proseOf } from "./prose.ts";
import { asSchema, type ShownSchema, schemaList, typeOf } from "./schema-list.ts";

export interface ShownOperation {
  method: string;
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  description: string;
  scope: string | undefined;
  /** Whose people may call it; empty where everybody may. */
  roles: string[];
  isProgrammeOnly: boolean;
  problems: string[];
  parameters: { name: string; in: string; required: boolean; schema: ShownSchema; description: string }[];
  body: ShownSchema | undefined;
  responses: { status: string; description: string; type: string; schema: ShownSchema | undefined }[];
}

/** One route: what it is for, who may call it, what it takes and what it answers. */
export function operationSection(operation: ShownOperation, document: OpenApiDocument): Markup {
  const { method, path, body, scope } = operation;
  // On every POST the same: said once, in the guide.
  const parameters = operation.parameters.filter(({ name }) => name !== "idempotency-key");
  const isKeyed = parameters.length < operation.parameters.length;
  return html`<section class="operation" id="${operation.operationId}">
<h3>${operation.summary}</h3>
<p><code><span class="method">${method}</span>${path}</code></p>
<p>${proseOf(operation.description)}</p>
<p class="small">${accessSentence(operation)}${isKeyed ? html` Takes an <a href="#idempotency">Idempotency-Key</a>.` : ""}</p>
${
  parameters.length === 0
    ? ""
    : html`<div class="scroll"><table><thead><tr><th>Parameter</th><th>In</th><th>What it is</th></tr></thead><tbody>${parameters.map(
        (parameter) =>
          html`<tr><td><code>${parameter.name}</code></td><td>${parameter.in}</td><td><span class="muted">${typeOf(parameter.schema, document)}${parameter.required ? "" : ", optional"}</span>${parameter.description ? html`<br>${proseOf(parameter.description)}` : ""}</td></tr>`,
      )}</tbody></table></div>`
}
${body === undefined ? "" : html`<details><summary>Body</summary>${schemaList(body, document)}</details>`}
${operation.responses
  .filter(({ type }) => type !== "application/problem+json")
  .map(
    ({ status, description, type, schema }) =>
      html`<details><summary>${status} <span class="muted">${type}</span></summary><p>${proseOf(description)}</p>${schema === undefined || !type.endsWith("/json") ? "" : schemaList(schema, document)}</details>`,
  )}
${
  operation.problems.length === 0
    ? ""
    : html`<p class="small">Problems: ${operation.problems.map(
        (code, index) => html`${index === 0 ? "" : ", "}<a href="#${code.replaceAll("_", "-")}">${code}</a>`,
      )}.</p>`
}
${scope === undefined ? "" : html`<pre tabindex="0"><code>${curlExample(operation, document)}</code></pre>`}
</section>`;
}

function accessSentence({ scope, roles, isProgrammeOnly }: ShownOperation): Markup | string {
  if (roles.length === 0) return "Needs no key.";
  const people = `people who are signed in: ${roles.join(", ")}`;
  if (scope === undefined) return `For ${people}.`;
  return html`Scope <code>${scope}</code>${isProgrammeOnly ? "; not with a partner's key" : ""}. Also for ${people}.`;
}

/** Every operation of the document, in its order. */
export function shownOperations(document: OpenApiDocument): ShownOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item as Record<string, DocumentedOperation>).map(([method, operation]) =>
      shown(method, path, operation),
    ),
  );
}

interface DocumentedOperation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  "x-scope"?: string;
  "x-roles"?: string[];
  "x-programme-only"?: boolean;
  "x-problems"?: string[];
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown; description?: string }[];
  requestBody?: { content: Record<string, { schema?: unknown }> };
  responses?: Record<string, { description: string; content?: Record<string, { schema?: unknown }> }>;
}

function shown(method: string, path: string, operation: DocumentedOperation): ShownOperation {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return {
    method: method.toUpperCase(),
    path,
    operationId: operation.operationId ?? "",
    tag: operation.tags?.[0] ?? "",
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    scope: operation["x-scope"],
    roles: operation["x-roles"] ?? [],
    isProgrammeOnly: operation["x-programme-only"] === true,
    problems: operation["x-problems"] ?? [],
    parameters: (operation.parameters ?? []).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: asSchema(parameter.schema),
      description: parameter.description ?? asSchema(parameter.schema).description ?? "",
    })),
    body: body === undefined ? undefined : asSchema(body),
    responses: Object.entries(operation.responses ?? {}).map(([status, { description, content = {} }]) => {
      const [type = "", media] = Object.entries(content)[0] ?? [];
      return {
        status,
        description,
        type,
        schema: media?.schema === undefined ? undefined : asSchema(media.schema),
      };
    }),
  };
}
