import type { LeadId, PartnerId } from "@leadback/db";
import {
  admitPerson,
  claimDelivery,
  clearLetters,
  createApiKey,
  createPartner,
  createWebhook,
  deleteWebhook,
  findPersonByEmail,
  freezeDigests,
  getPartner,
  invitePerson,
  listDigests,
  listModels,
  listWebhooks,
  type OperationContext,
  pingWebhook,
  planDigests,
  receiveUpload,
  requestErasure,
  requestImport,
  requestTraining,
  startRun,
  submitLead,
  updatePartner,
} from "@leadback/operations";
import type { TestApi } from "../test-api.ts";
import { twoWayMakers } from "./two-way-makers.ts";

/** Of whom a request speaks. `missing` never was. */
export type Place = "own" | "sibling" | "other" | "missing";
export const places: readonly Place[] = ["own", "sibling", "other", "missing"];

export const nobodysId = "0192b1c0-0000-7000-8000-000000000000";

interface Side {
  context: OperationContext;
  own: PartnerId;
}

/** Two programmes; in ours the partner that callers belong to and its sibling. */
export interface World {
  ours: Side & { sibling: PartnerId };
  other: Side;
  partnerAt(place: Place): string;
  /** A new thing of the kind that a path names, or the id of the one that is there. */
  make(param: string, place: Place): Promise<string>;
  giveCare(partnerId: PartnerId, userId: string): Promise<void>;
}

type Maker = (side: { context: OperationContext; partnerId: PartnerId }) => Promise<string>;

let serial = 0;
const nextEmail = () => `matrix${++serial}@people.example`;

const lastWebhooks = new Map<PartnerId, string>();

/** One thing of each kind that a path can name. A new kind of path needs a line here. */
const makers: Record<string, Maker> = {
  leads: async ({ context, partnerId }) => {
    serial += 1;
    const company = { name: `Oficina ${serial}`, domain: `oficina${serial}.com.br`, employees: 40 };
    return (await submitLead(context, { partnerId, company })).id;
  },
  partners: async ({ partnerId }) => partnerId,
  contactId: async ({ context, partnerId }) => (await getPartner(context, partnerId)).contacts[0]?.id ?? "",
  erasures: async (side) => {
    const leadId = (await makers.leads?.(side)) ?? "";
    return (await requestErasure(side.context, leadId as LeadId)).id;
  },
  imports: async ({ context }) => {
    const upload = await receiveUpload(context, "leads.csv", oneLead());
    return (await requestImport(context, upload, { isDryRun: false, isStrict: false })).id;
  },
  // One at a time: the one that waits, or the first.
  trainings: async ({ context }) =>
    (await listModels(context, { limit: 1 })).training?.id ?? (await requestTraining(context)).id,
  name: async () => "my-crm",
  digests: async ({ context, partnerId }) => {
    const asOf = new Date("2026-11-24T12:00:00.000Z");
    const then = { ...context, now: asOf };
    await planDigests(then, { asOf, partnerId });
    await freezeDigests(then, {
      sender: {
        from: "retorno@vertice.example",
        publicUrl: "https://leads.example",
        environment: "test",
        writesWithoutAddress: true,
      },
    });
    await clearLetters(then);
    // On its way: its partner sees no letter before.
    while ((await claimDelivery(then, { asOf })) !== null);
    return (await listDigests(then, { partnerId })).data[0]?.id ?? "";
  },
  "digest-runs": async ({ context }) => (await startRun(context, { dryRun: true })).id,
  invitations: async ({ context }) =>
    (await invitePerson(context, { email: nextEmail(), role: "viewer" })).id,
  people: async ({ context }) => {
    const email = nextEmail();
    const { id } = await invitePerson(context, { email, role: "viewer" });
    const userId = await findPersonByEmail(context.database, email);
    if (userId !== null) await admitPerson(context.database, userId, context.now);
    return id;
  },
  ...twoWayMakers,
  webhooks: async ({ context, partnerId }) => {
    // A partner has twenty at most.
    for (const { id } of (await listWebhooks(context, { limit: 200 })).data)
      if (![...lastWebhooks.values()].includes(id)) await deleteWebhook(context, id);
    const input = { url: "https://hooks.example.com/", partnerId };
    const { id } = await createWebhook(context, input, { allowPrivate: false });
    lastWebhooks.set(partnerId, id);
    return id;
  },
  deliveryId: async ({ context, partnerId }) =>
    (await pingWebhook(context, lastWebhooks.get(partnerId) ?? "")).id,
  "api-keys": async ({ context }) => (await createApiKey(context, { scopes: ["settings:write"] })).id,
};

async function* oneLead(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("id,partner,company\n1,Norte,Alfa\n");
}

export async function makeWorld(api: TestApi): Promise<World> {
  const partner = async (context: OperationContext, name: string) => {
    const email = `${name.toLowerCase()}@reader.example`;
    return (await createPartner(context, { name, contacts: [{ email }] })).id;
  };
  const otherProgram = await api.addOtherProgram();
  const otherContext = { ...api.context, programId: otherProgram.programId };
  const ours = {
    context: api.context,
    own: await partner(api.context, "Aurora"),
    sibling: await partner(api.context, "Brisa"),
  };
  const other = { context: otherContext, own: await partner(otherContext, "Cais") };
  const sideOf = (place: Place) => {
    if (place === "other") return { context: other.context, partnerId: other.own };
    return { context: ours.context, partnerId: place === "own" ? ours.own : ours.sibling };
  };
  for (const place of ["own", "sibling", "other"] as const) await makers.leads?.(sideOf(place));
  return {
    ours,
    other,
    partnerAt: (place) => (place === "missing" ? nobodysId : sideOf(place).partnerId),
    make: async (param, place) => {
      if (place === "missing") return nobodysId;
      const maker = makers[param];
      if (maker === undefined)
        throw new Error(`test/matrix/world.ts does not know how to make what "${param}" in a path names.`);
      return maker(sideOf(place));
    },
    async giveCare(partnerId, userId) {
      const { version } = await getPartner(ours.context, partnerId);
      await updatePartner(ours.context, partnerId, { managerId: userId }, { expectedVersion: version });
    },
  };
}
