import {
  claimDelivery,
  clearLetters,
  freezeDigests,
  listLeads,
  planDigests,
  publishProfile,
  recordEvent,
  setGoal,
  settleDelivery,
} from "@leadback/operations";
import type { Pages } from "./open-pages.ts";

const sender = {
  from: "Leadback <leadback@example.com>",
  publicUrl: "http://localhost:3000",
  environment: "test",
  writesWithoutAddress: true,
};

/** What a partner of the demo programme finds on its pages: a letter, a goal, a profile, and a lead that we ask about. */
export async function fillPartner({ context, demo }: Pick<Pages, "context" | "demo">): Promise<void> {
  const partnerId = demo.highlightPartnerId;
  await planDigests(context, { asOf: new Date(demo.lastDigestAsOf), partnerId });
  const { frozen } = await freezeDigests(context, { sender });
  if (frozen === 0) throw new Error("No letter was written to the demo's partner.");
  await clearLetters(context);
  const run = { asOf: new Date(demo.lastDigestAsOf) };
  for (
    let letter = await claimDelivery(context, run);
    letter !== null;
    letter = await claimDelivery(context, run)
  ) {
    const { id, leaseToken } = letter;
    const outcome = { kind: "accepted", providerId: null } as const;
    await settleDelivery(context, { id, leaseToken, outcome, transport: "outbox" });
  }
  const from = new Date(context.now.getTime() - 60 * 86_400_000).toISOString().slice(0, 10);
  const to = new Date(context.now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  await setGoal(context, partnerId, { measure: "qualified", target: 40, from, to });
  await setGoal(context, partnerId, { measure: "quality_rate", target: 0.5, from, to });
  const criteria = {
    industries: ["Contabilidade", "Indústria"],
    employees: { min: 20, max: 500 },
    countries: ["BR"],
  };
  await publishProfile(context, { criteria: { ...criteria, employees: { min: 10 } } }, "pt-BR");
  await publishProfile(context, { criteria }, "pt-BR");
  const { data } = await listLeads(context, { partnerId, stage: "submitted", limit: 1 });
  const { data: accepted } = await listLeads(context, { partnerId, stage: "accepted", limit: 1 });
  const [lead] = [...data, ...accepted];
  if (lead === undefined) throw new Error("The demo's partner has no lead that waits.");
  await recordEvent(context, lead.id, {
    type: "information_requested",
    fields: ["company.employees", "contacts.email"],
  });
}
