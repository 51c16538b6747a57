import {
  claimDelivery,
  clearLetters,
  createPartner,
  freezeDigests,
  planDigests,
  submitLead,
} from "@leadback/operations";
import type { TestApi } from "./test-api.ts";

const asOf = new Date("2026-11-24T12:00:00.000Z");

export const testSender = {
  from: "retorno@vertice.example",
  publicUrl: "https://leads.example",
  environment: "test",
  writesWithoutAddress: false,
};

/** A partner whose digest of the past week was frozen for one reader, as the worker does it. */
export async function sendDigest(api: TestApi, reader: { email: string; locale: "pt-BR" | "en" | "es" }) {
  const partner = await createPartner(api.context, {
    name: `Parceira ${reader.locale}`,
    contacts: [{ name: "Lia", ...reader }],
  });
  await submitLead(api.context, { partnerId: partner.id, company: { name: "Oficina Norte", employees: 30 } });
  api.setNow(asOf);
  const context = { ...api.context, now: asOf };
  await planDigests(context, { asOf, partnerId: partner.id });
  await freezeDigests(context, { sender: testSender });
  await clearLetters(context);
  const letter = await claimDelivery(context, { asOf });
  const requestBody = letter?.requestBody ?? "";
  const token = readLetter(requestBody, /(?<=https:\/\/leads\.example\/u\/)[\w-]+/);
  return { partnerId: partner.id, token, requestBody };
}

/** The first place in a letter that looks like this. */
export function readLetter(requestBody: string, pattern: RegExp): string {
  const found = pattern.exec(requestBody)?.[0];
  if (found === undefined) throw new Error(`The letter has nothing like ${pattern.source}.`);
  return found;
}
