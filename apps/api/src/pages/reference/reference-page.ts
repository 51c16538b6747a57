import { html } from "hono/html";
import { problemTypes, problemTypeUri } from "../../errors/problem-types.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import type { Markup, Page } from "../page.ts";
import { conventions } from "./conventions.ts";
import { gettingStarted } from "./getting-started.ts";
import { navigation } from "./navigation.ts";
import { operationSection, shownOperations } from "./operation-section.ts";
import { proseOf } from "./prose.ts";
import { webhooksGuide } from "./webhooks-guide.ts";

/** The whole reference on one page: guides by hand, routes from the document that machines read. */
export function referencePage(document: OpenApiDocument): Page {
  const operations = shownOperations(document);
  const address = document.servers?.[0]?.url ?? "";
  const described = document.tags ?? [];
  // A subject that nobody described yet is shown all the same.
  const others = [...new Set(operations.map(({ tag }) => tag))]
    .filter((tag) => !described.some(({ name }) => name === tag))
    .map((name) => ({ name, description: "" }));
  const groups = [...described, ...others]
    .map(({ name, description }) => ({
      name,
      id: `tag-${name.toLowerCase().replaceAll(" ", "-")}`,
      description: description ?? "",
      operations: operations.filter(({ tag }) => tag === name),
    }))
    .filter((group) => group.operations.length > 0);
  return {
    locale: "en",
    title: "Leadback API",
    isWide: true,
    body: html`<div class="reference">
${navigation(groups)}
<main>
<p class="mark"><a href="/">Leadback</a></p>
<h1>API reference</h1>
<p class="lead">${proseOf(document.info.description ?? "")}</p>
<p>The same for machines: <a href="/openapi.json">openapi.json</a>.</p>
${gettingStarted(address)}
${conventions(address)}
${webhooksGuide(address)}
${groups.map(
  (group) =>
    html`<h2 id="${group.id}">${group.name}</h2><p class="muted">${group.description}</p>${group.operations.map((operation) => operationSection(operation, document))}`,
)}
${problems()}
</main>
</div>`,
  };
}

function problems(): Markup {
  return html`<h2 id="problems">Problems</h2>
<p>Whatever goes wrong is answered as <code>application/problem+json</code> (RFC 9457), with <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code>, <code>code</code>, <code>requestId</code> and, for input, <code>errors</code> by JSON pointer.</p>
<div class="scroll"><table><thead><tr><th>Code</th><th>Status</th><th>What it means</th></tr></thead><tbody>${entries().map(
    ([code, { status, title, meaning }]) =>
      html`<tr id="${code.replaceAll("_", "-")}"><td><code>${code}</code></td><td>${status}</td><td><strong>${title}.</strong> ${proseOf(meaning)}<br><span class="small">${problemTypeUri(code)}</span></td></tr>`,
  )}</tbody></table></div>`;
}

/** The cast is safe: the table's own keys are its codes. */
function entries() {
  return Object.entries(problemTypes) as [
    keyof typeof problemTypes,
    (typeof problemTypes)[keyof typeof problemTypes],
  ][];
}
