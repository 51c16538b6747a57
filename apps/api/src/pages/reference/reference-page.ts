import { html } from "hono/html";
import { problemTypes, problemTypeUri } from "../../errors/problem-types.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import type { Markup, Page } from "../page.ts";
import { operationSection, shownOperations } from "./operation-section.ts";
import { proseOf } from "./prose.ts";

/** The whole reference on one page, from the document that machines read. */
export function referencePage(document: OpenApiDocument): Page {
  const operations = shownOperations(document);
  const groups = (document.tags ?? []).map(({ name, description }) => ({
    name,
    description: description ?? "",
    operations: operations.filter(({ tag }) => tag === name),
  }));
  return {
    locale: "en",
    title: "Leadback API",
    isWide: true,
    body: html`<main>
<p class="mark"><a href="/">Leadback</a></p>
<h1>API reference</h1>
<p class="lead">${proseOf(document.info.description ?? "")}</p>
<p>The same for machines: <a href="/openapi.json">openapi.json</a>.</p>
<nav aria-label="Routes"><ul>${operations
      .filter(({ scope }) => scope !== undefined)
      .map(
        ({ operationId, method, path }) =>
          html`<li><a href="#${operationId}"><code>${method} ${path}</code></a></li>`,
      )}<li><a href="#problems">Problems</a></li></ul></nav>
${conventions(document.servers?.[0]?.url ?? "")}
${groups.map(
  (group) =>
    html`<h2>${group.name}</h2><p class="muted">${group.description}</p>${group.operations.map((operation) => operationSection(operation, document))}`,
)}
${problems()}
</main>`,
  };
}

function conventions(address: string): Markup {
  return html`<h2>How it works</h2>
<p><strong>Keys.</strong> Each request carries <code>Authorization: Bearer lb_live_…</code>. A key has scopes; one that is bound to a partner sees that partner alone. Make one with <code>pnpm leadback key create --program SLUG --scopes leads:read,leads:write</code>.</p>
<pre tabindex="0"><code>export LEADBACK_KEY=lb_live_…
curl ${address}/v1/reasons?locale=en -H "Authorization: Bearer $LEADBACK_KEY"</code></pre>
<p><strong>Lists.</strong> They answer <code>data</code> and <code>nextCursor</code>. Hand the cursor back as <code>cursor</code>, with the same filter, until it is <code>null</code>. <code>limit</code> is 1 to 200.</p>
<p><strong>Versions.</strong> A lead has an <code>ETag</code>. With <code>If-None-Match</code> you are spared what you have (304); with <code>If-Match</code> an event is recorded only if nobody was faster (412).</p>
<p><strong>Estimates.</strong> A rate or a duration never stands alone: <code>value</code>, its <code>interval</code>, the <code>n</code> leads it rests on, and a <code>reason</code> where there is no value.</p>
<p><strong>Unknown fields and parameters</strong> are refused, so that a misspelt one does not go unnoticed.</p>
<p><strong>Request ids.</strong> Each answer has <code>X-Request-Id</code>; send your own and it is kept.</p>`;
}

function problems(): Markup {
  return html`<h2 id="problems">Problems</h2>
<p>Whatever goes wrong is answered as <code>application/problem+json</code> (RFC 9457), with <code>type</code>, <code>title</code>, <code>status</code>, <code>detail</code>, <code>code</code>, <code>requestId</code> and, for input, <code>errors</code> by JSON pointer.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>What it means</th></tr></thead><tbody>${entries().map(
    ([code, { status, title, meaning }]) =>
      html`<tr id="${code.replaceAll("_", "-")}"><td><code>${code}</code></td><td>${status}</td><td><strong>${title}.</strong> ${proseOf(meaning)}<br><span class="small">${problemTypeUri(code)}</span></td></tr>`,
  )}</tbody></table>`;
}

/** The cast is safe: the table's own keys are its codes. */
function entries() {
  return Object.entries(problemTypes) as [
    keyof typeof problemTypes,
    (typeof problemTypes)[keyof typeof problemTypes],
  ][];
}
