import { createHash } from "node:crypto";
import { connect } from "@leadback/db";
import { createTestDatabase } from "@leadback/db/testing";
import {
  type ClaimedDelivery,
  createPartner,
  createProgram,
  digestStatus,
  findProgramBySlug,
  type OperationContext,
  type Program,
  submitLead,
} from "@leadback/operations";

/** A Tuesday, an hour after the digest of 9 to 15 November is due in São Paulo. */
export const dueAt = new Date("2026-11-17T13:00:00Z");
const before = new Date("2026-10-01T12:00:00Z");

export interface Scenario {
  applicationUrl: string;
  /** For what a test must see from outside. */
  ownerUrl: string;
  program: Program;
  context: OperationContext;
  /** How many letters are in which state: `{accepted: 3}`. */
  states(): Promise<Record<string, number>>;
  /** State and reason of the one letter. */
  letter(): Promise<{ state: string; reason: string | null }>;
  /** Moves the ledger's clock forward. */
  passTime(seconds: number): Promise<void>;
  /** A statement as the owner of the tables. */
  asOwner(statement: string): Promise<void>;
  drop(): Promise<void>;
}

/** A programme in a database of its own with partners who have each sent one lead, and one reader each. */
export async function createScenario(partnerNames: readonly string[]): Promise<Scenario> {
  const test = await createTestDatabase();
  const owner = connect({ url: test.ownerUrl, maxConnections: 1 });
  const actor = { kind: "system", id: "test" } as const;
  const base = { database: test.database, actor, now: before };
  const { slug } = await createProgram(base, { slug: "vertice", name: "Programa Vértice" });
  const program = await findProgramBySlug(test.database, slug);
  const context: OperationContext = { ...base, programId: program.id, now: dueAt };
  for (const [index, name] of partnerNames.entries()) {
    await addPartner({ ...context, now: before }, name, index);
  }
  const statuses = () => digestStatus(context);
  return {
    applicationUrl: test.applicationUrl,
    ownerUrl: test.ownerUrl,
    program,
    context,
    async states() {
      const counts: Record<string, number> = {};
      for (const { state, letters } of await statuses()) counts[state] = (counts[state] ?? 0) + letters;
      return counts;
    },
    async letter() {
      const [row, ...others] = await statuses();
      if (row === undefined || others.length > 0 || row.letters !== 1)
        throw new Error("not exactly one letter");
      return { state: row.state, reason: row.reason };
    },
    passTime: async (seconds) => {
      await owner.global.execute(
        `update ledger_clock set "offset" = "offset" + interval '${seconds} seconds'`,
      );
    },
    asOwner: async (statement) => {
      await owner.global.execute(statement);
    },
    async drop() {
      await owner.close();
      await test.drop();
    },
  };
}

/** A partner with one reader, `leitor<index>@parceiro.example`, who has sent one lead. */
export async function addPartner(context: OperationContext, name: string, index: number): Promise<void> {
  const partner = await createPartner(context, {
    name,
    contacts: [{ email: `leitor${index}@parceiro.example`, name: "Ana" }],
  });
  await submitLead(
    { ...context, now: new Date("2026-11-10T14:00:00Z") },
    { partnerId: partner.id, company: { name: `Empresa ${index}` } },
  );
}

/** A claimed letter that never was in a database, for tests of transports alone. */
export function claimedLetter(given: Partial<ClaimedDelivery> & { request?: object } = {}): ClaimedDelivery {
  const { request, ...fields } = given;
  const requestBody = JSON.stringify({
    from: "Programa Vértice <retorno@digest.vertice.example>",
    to: ["ana@parceiro.example"],
    subject: "Programa Vértice: 7 de 12 leads qualificados (9–15 nov)",
    html: '<!doctype html><html lang="pt-BR"><body><p>Olá, São João</p></body></html>',
    text: "Olá, São João\n\n7 de 12 leads decididos.\n",
    reply_to: "gerente@vertice.example",
    headers: {
      "List-Unsubscribe":
        "<https://leadback.example/u/abc>, <mailto:gerente@vertice.example?subject=unsubscribe>",
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": "<digest.vertice.leadback>",
      "X-Entity-Ref-ID": "0199-ref",
    },
    tags: [{ name: "dk", value: "lb1_key" }],
    ...request,
  });
  return {
    id: "0199" as ClaimedDelivery["id"],
    partnerId: "p1" as ClaimedDelivery["partnerId"],
    partnerName: "Contábil Aurora & Filhos",
    recipientId: "r1" as ClaimedDelivery["recipientId"],
    periodStartLocal: "2026-11-09",
    leaseToken: "lease",
    attempt: 1,
    idempotencyKey: "lb1_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
    requestBody,
    bodySha256: createHash("sha256").update(requestBody).digest("hex"),
    ...fields,
  };
}
