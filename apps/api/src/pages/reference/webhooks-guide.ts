import { webhookEventTypes } from "@leadback/db";
import { html } from "hono/html";
import type { Markup } from "../page.ts";
import { codeBlock } from "./code-block.ts";
import { proseOf } from "./prose.ts";

/** When each event is sent and what its `data` has. Every type is here, or this does not compile. */
const events: Readonly<Record<(typeof webhookEventTypes)[number], [when: string, data: string]>> = {
  "lead.submitted": ["A lead came in.", "`channel`"],
  "lead.stage_changed": ["A lead moved to another stage; its end too.", ""],
  "lead.disqualified": ["A lead ended before it was qualified.", "`reason`, `ownReason`, `secondaryReasons`"],
  "lead.won": ["A lead became a customer.", "`amountCents`, `currency`"],
  "lead.lost": ["A lead ended after it was qualified.", "`reason`, `ownReason`, `secondaryReasons`"],
  "lead.recycled": ["A lead waits for a date.", "`reopenAt`"],
  "lead.erased": [
    "A lead's personal data was removed here: remove your copy too.",
    "`leadId`, `partnerId`, `erasedAt`",
  ],
  "dispute.opened": ["A partner disagrees with an end.", "`disputeId`, `leadId`, `partnerId`, `reason`"],
  "dispute.decided": [
    "A dispute has its answer.",
    "`disputeId`, `leadId`, `partnerId`, `outcome`, `newReason`, `newStage`",
  ],
  "digest.sent": [
    "A letter left to one of its readers.",
    "`digestId`, `deliveryId`, `partnerId`, `edition`, `period`",
  ],
  "profile.published": ["The ideal customer profile changed.", "`version`"],
  "sla.breached": ["We did not keep a promise.", "`leadId`, `partnerId`, `promise`, `dueAt`"],
  "response_time.slower": [
    "A partner's leads wait clearly longer for us. For the programme's own endpoints alone.",
    "`partnerId`, `weekStartLocal`, `leadsBefore`, `leadsAfter`, `medianHoursBefore`, `medianHoursAfter`",
  ],
};

/** How to be told, and how to be certain of what one is told. */
export function webhooksGuide(address: string): Markup {
  return html`<h2 id="webhooks">Webhooks</h2>
<p>Instead of asking every minute, be told. Deliveries are signed as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> lays down, so that its libraries verify them in most languages.</p>
${codeBlock(`curl -X POST "${address}/v1/webhooks" \\
  -H "Authorization: Bearer $LEADBACK_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{ "url": "https://example.com/leadback", "events": ["lead.won", "lead.disqualified"] }'`)}
<p>The answer has the <code>secret</code>, <code>whsec_…</code>, this once. <a href="#pingWebhook">Try it</a>, and look at <a href="#listWebhookDeliveries">what was sent</a>. With a partner's key the endpoint hears of that partner's leads alone.</p>
<h3 id="webhook-payload">What arrives</h3>
${codeBlock(`POST /leadback HTTP/1.1
webhook-id: msg_01a1c5c2-2f00-71d4-af6d-ef76783c2927
webhook-timestamp: 1794841200
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{
  "type": "lead.disqualified",
  "version": 1,
  "timestamp": "2026-11-16T14:20:00.000Z",
  "data": {
    "leadId": "01a1c5c2-2f00-71d4-af6d-ef76783c2927",
    "ref": "KTR-7QF",
    "externalId": "crm-1042",
    "partnerId": "01a1c5c2-2f00-75e7-b7a9-95883d7ad1bf",
    "stage": "disqualified",
    "previousStage": "contacted",
    "eventId": "01a1c5c2-2f00-7f3e-9d1c-0a1b2c3d4e5f",
    "sequence": 5,
    "occurredAt": "2026-11-16T14:19:58.000Z",
    "reason": "fit_company_too_small",
    "secondaryReasons": []
  }
}`)}
<p>Ids and codes, no personal data: <a href="#getLead">read the lead</a> for more. Deliveries can come twice and out of order: <code>webhook-id</code> tells repetitions, <code>sequence</code> the order of a lead's events.</p>
<div class="scroll"><table><thead><tr><th>Event</th><th>When</th><th>In <code>data</code></th></tr></thead><tbody>${webhookEventTypes.map(
    (type) =>
      html`<tr><td><code>${type}</code></td><td>${events[type][0]}</td><td>${
        type.startsWith("lead.")
          ? proseOf(`as above${events[type][1] === "" ? "" : `, ${events[type][1]}`}`)
          : proseOf(events[type][1])
      }</td></tr>`,
  )}</tbody></table></div>
<h3 id="webhook-verification">Verify it</h3>
<p>With the body as it came, before anything parses it:</p>
${codeBlock(`import { verifyWebhook } from "@leadback/client";
import { createServer } from "node:http";

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const event = verifyWebhook(Buffer.concat(chunks).toString(), request.headers, process.env.WEBHOOK_SECRET);
    console.log(event.type, event.data);
    response.writeHead(204).end();
  } catch {
    response.writeHead(401).end();
  }
}).listen(4000);`)}
<p>The library <code>standardwebhooks</code> does the same, in JavaScript, Python, Go and other languages:</p>
${codeBlock(`import { Webhook } from "standardwebhooks";

const event = new Webhook(process.env.WEBHOOK_SECRET).verify(body, request.headers);`)}
<p>By hand: HMAC-SHA256 over <code>webhook-id</code>, <code>webhook-timestamp</code> and the body, joined by full stops; the key is what follows <code>whsec_</code>, from Base64. Compare in constant time and refuse what is older than five minutes.</p>
<h3 id="webhook-retries">When you do not answer</h3>
<p>Anything but 2xx within 15 seconds is tried again: after 5 seconds, a minute, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours. <code>Retry-After</code> is kept to, 410 switches the webhook off at once, redirects are not followed. After five days without one success it is switched off and its people get a letter; <a href="#updateWebhook">switch it on</a> with <code>{"isEnabled": true}</code> and <a href="#replayWebhookDelivery">replay</a> what you missed.</p>
<h3 id="webhook-addresses">Addresses</h3>
<p>https on the public internet. An address that leads to a private network is refused when it is set and again at each delivery. To try webhooks on your own machine, start Leadback with <code>WEBHOOKS_ALLOW_PRIVATE=true</code>.</p>`;
}
