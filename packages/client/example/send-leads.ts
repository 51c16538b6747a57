// Sends leads of one partner and reads back what there is.
//   node example/send-leads.ts --url http://localhost:3000 --key lb_live_…
import { parseArgs } from "node:util";
import { createLeadback, eachOf, LeadbackError, resultOf } from "@leadback/client";

const { values } = parseArgs({ options: { url: { type: "string" }, key: { type: "string" } } });
const { url = "http://localhost:3000", key = "" } = values;
const api = createLeadback({ baseUrl: url, key });

const [partner] = resultOf(await api.GET("/v1/partners", { params: { query: { limit: 1 } } })).data;
if (partner === undefined) throw new Error("Add a partner first: POST /v1/partners.");

for (const [externalId, name, employees] of [
  ["example-1", "Metalúrgica Horizonte", 140],
  ["example-2", "Padaria Aurora", 8],
  ["example-3", "Clínica Serra", 35],
] as const) {
  try {
    const lead = resultOf(
      await api.POST("/v1/leads", {
        body: { partnerId: partner.id, externalId, company: { name, employees } },
      }),
    );
    process.stdout.write(
      `${lead.ref} ${name}: ${lead.duplicate.verdict}, score ${Math.round(lead.score ?? 0)}\n`,
    );
  } catch (error) {
    if (!(error instanceof LeadbackError && error.problem.code === "duplicate_external_id")) throw error;
    process.stdout.write(`${name} was sent before.\n`);
  }
}

let count = 0;
for await (const lead of eachOf((cursor) =>
  api.GET("/v1/leads", { params: { query: { partnerId: partner.id, limit: 2, cursor } } }),
)) {
  if (lead.partnerId === partner.id) count += 1;
}
process.stdout.write(`${partner.name} has ${count} leads.\n`);
