import { html } from "hono/html";
import type { Markup } from "../page.ts";
import { codeBlock } from "./code-block.ts";

/** What holds for every route. */
export function conventions(address: string): Markup {
  return html`<h2 id="conventions">What holds everywhere</h2>
<h3 id="keys">Keys and scopes</h3>
<p>Each request carries <code>Authorization: Bearer lb_live_…</code>. A key has scopes; one that is bound to a partner sees that partner alone, and whatever it may not see looks like what does not exist. Replace a key without a gap: <a href="#rotateApiKey">both work for a while</a>.</p>
<h3 id="idempotency">Sending again</h3>
<p>Give a POST an <code>Idempotency-Key</code>, for example a UUID of your own, and send it as often as you need to: within 72 hours it does its work once and gets its first answer, with <code>Idempotent-Replayed: true</code>. The same key with another body is <a href="#idempotency-key-reused">422</a>; while the first request is under way, <a href="#idempotency-in-progress">409</a>. A refusal is not kept: put it right and send it again under the same key.</p>
<h3 id="pagination">Lists</h3>
<p>They answer <code>data</code> and <code>nextCursor</code>. Hand the cursor back as <code>cursor</code>, with the same filter, until it is <code>null</code>. <code>limit</code> is 1 to 200. A page is stable while leads come and go. There is no total: it would be counted anew for every page and be another by the next. How many there are say <a href="#getComparison">the comparison</a> and <a href="#getPartnerMetrics">a partner's metrics</a>, with the leads behind each number.</p>
${codeBlock(`curl "${address}/v1/leads?stage=won&limit=200&cursor=$NEXT_CURSOR" -H "Authorization: Bearer $LEADBACK_KEY"`)}
<h3 id="rate-limits">Rate limits</h3>
<p>Every answer says how much there is in <code>RateLimit-Policy</code> and how much is left in <code>RateLimit</code>. Beyond that the answer is <a href="#limit-exceeded">429</a>: wait as many seconds as <code>Retry-After</code> says. Duplicate checks have a limit of their own for each partner.</p>
<h3 id="versions">Two people at one lead</h3>
<p>A lead has an <code>ETag</code>. With <code>If-None-Match</code> you are spared what you have (304). A PATCH wants <code>If-Match</code>, and an event takes it: if somebody was faster, nothing is saved (<a href="#precondition-failed">412</a>); read again and decide again.</p>
<h3 id="estimates">Estimates</h3>
<p>A rate or a duration never stands alone: <code>value</code>, its <code>interval</code>, the <code>n</code> leads it rests on, and a <code>reason</code> where there is no value.</p>
<h3 id="unknown-fields">Unknown fields</h3>
<p>Unknown fields and parameters are refused, so that a misspelt one does not go unnoticed. In answers, expect fields that you do not know.</p>
<h3 id="request-ids">Request ids</h3>
<p>Each answer has <code>X-Request-Id</code>; send your own and it is kept. It is what to tell us when something goes wrong.</p>`;
}
