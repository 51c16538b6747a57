import { html } from "hono/html";
import type { Markup } from "../page.ts";
import type { ShownOperation } from "./operation-section.ts";

const guides = [
  ["getting-started", "Getting started"],
  ["conventions", "What holds everywhere"],
  ["idempotency", "Sending again"],
  ["pagination", "Lists"],
  ["rate-limits", "Rate limits"],
  ["webhooks", "Webhooks"],
  ["problems", "Problems"],
] as const;

export interface OperationGroup {
  name: string;
  id: string;
  operations: readonly ShownOperation[];
}

/** The way around the page: guides first, then routes by subject, folded. */
export function navigation(groups: readonly OperationGroup[]): Markup {
  const links = html`<ul>${guides.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul>
${groups.map(
  ({ name, id, operations }) =>
    html`<details><summary>${name}</summary><ul><li><a href="#${id}">All of them</a></li>${operations.map(
      ({ operationId, summary, method, path }) =>
        html`<li><a href="#${operationId}" title="${method} ${path}">${summary}</a></li>`,
    )}</ul></details>`,
)}`;
  return html`<nav class="side" aria-label="On this page">${links}</nav>
<details class="jump"><summary>On this page</summary><nav aria-label="On this page">${links}</nav></details>`;
}
