import { html } from "hono/html";
import type { Markup } from "../page.ts";
import { codeBlock } from "./code-block.ts";

/** From nothing to a lead that is in, by copying. */
export function gettingStarted(address: string): Markup {
  return html`<h2 id="getting-started">Getting started</h2>
<p>You need a key. <code>npm start</code> prints one for its demo programme; <code>pnpm leadback key create --program SLUG --scopes leads:read,leads:write,partners:read,settings:write</code> makes another.</p>
<h3 id="with-curl">With curl</h3>
${codeBlock(`export LEADBACK_URL=${address}
export LEADBACK_KEY=lb_live_…

curl "$LEADBACK_URL/v1/partners?limit=1" -H "Authorization: Bearer $LEADBACK_KEY"`)}
<p>Take the <code>id</code> of the partner who sends the lead. The same request sent twice does its work once, because of its <code>Idempotency-Key</code>:</p>
${codeBlock(`export PARTNER_ID=…

curl -X POST "$LEADBACK_URL/v1/leads" \\
  -H "Authorization: Bearer $LEADBACK_KEY" \\
  -H "Content-Type: application/json" \\
  -H "Idempotency-Key: my-first-lead" \\
  -d '{
    "partnerId": "'"$PARTNER_ID"'",
    "company": { "name": "Metalúrgica Horizonte", "domain": "horizonte.example", "employees": 140 },
    "contacts": [{ "name": "Ana Prado", "email": "ana@horizonte.example", "buyingRole": "decision_maker" }]
  }'`)}
<p>The answer has the lead's <code>id</code>, its score, and in <code>duplicate.verdict</code> whether we knew it.</p>
<h3 id="with-typescript">With TypeScript</h3>
<p>The client <code>@leadback/client</code> has every route with its types. Until it is in your registry, pack it from the repository:</p>
${codeBlock(`npx pnpm --filter @leadback/client pack --out /tmp/leadback-client.tgz   # in the repository
npm install /tmp/leadback-client.tgz                                     # in your project`)}
${codeBlock(`import { createLeadback, eachOf, resultOf } from "@leadback/client";

const api = createLeadback({ baseUrl: "${address}", key: "lb_live_…" });

const [partner] = resultOf(await api.GET("/v1/partners", { params: { query: { limit: 1 } } })).data;
if (!partner) throw new Error("Add a partner first: POST /v1/partners.");
const lead = resultOf(
  await api.POST("/v1/leads", {
    body: { partnerId: partner.id, company: { name: "Metalúrgica Horizonte", employees: 140 } },
  }),
);
console.log(lead.ref, lead.duplicate.verdict);

const leads = eachOf((cursor) => api.GET("/v1/leads", { params: { query: { limit: 200, cursor } } }));
for await (const one of leads) console.log(one.ref, one.stage);`)}
<p>Each POST gets an <code>Idempotency-Key</code> of its own and is sent again when the connection or the server fails; <code>resultOf</code> throws a <code>LeadbackError</code> with the problem document.</p>`;
}
