import type { ProgramId } from "@leadback/db";
import { describe, expect, it } from "vitest";
import { identityKeys } from "./identity-keys.ts";

const ours = "00000000-0000-7000-8000-000000000001" as ProgramId;
const theirs = "00000000-0000-7000-8000-000000000002" as ProgramId;
type Lead = Parameters<typeof identityKeys>[2];

function shares(left: Partial<Lead>, right: Partial<Lead>, program = ours): string[] {
  const keys = (lead: Partial<Lead>, id: ProgramId) =>
    identityKeys(id, "BR", { company: {}, contacts: [], ...lead });
  const known = new Set(keys(left, ours).map((key) => key.valueHash));
  return keys(right, program)
    .filter((key) => known.has(key.valueHash))
    .map((key) => key.kind);
}

describe("identityKeys", () => {
  it.each<[string, Partial<Lead>, Partial<Lead>]>([
    ["tax_id", { company: { taxId: "12.345.678/0001-95" } }, { company: { taxId: "12345678000195" } }],
    ["phone", { contacts: [{ phone: "(11) 91234-5678" }] }, { contacts: [{ phone: "+55 11 91234 5678" }] }],
    [
      "domain",
      { company: { domain: "www.acme.com.br" } },
      { contacts: [{ email: "ana@vendas.acme.com.br" }] },
    ],
    ["tax_id", { company: { taxId: "12.ABC.345/01DE-35" } }, { company: { taxId: "12abc34501de35" } }],
    ["tax_id", { company: { taxId: "07.526.557/0001-00" } }, { company: { taxId: "7526557000100" } }],
    [
      "tax_id",
      { company: { taxId: "30-71234567-1", country: "AR" } },
      { company: { taxId: "30712345671", country: "AR" } },
    ],
    [
      "phone",
      { company: { country: "PT" }, contacts: [{ phone: "912 345 678" }] },
      { contacts: [{ phone: "+351 912345678" }] },
    ],
    [
      "email",
      { contacts: [{ email: "Ana.Souza+feira@Gmail.com" }] },
      { contacts: [{ email: "ana.souza@googlemail.com" }] },
    ],
  ])("finds the same %s however it is written", (kind, left, right) => {
    expect(shares(left, right)).toEqual([kind]);
  });

  it("takes the same mailbox as one person, and a free mail provider as no company", () => {
    expect(
      shares({ contacts: [{ email: "Ana@Gmail.com" }] }, { contacts: [{ email: "ana@gmail.com" }] }),
    ).toEqual(["email"]);
    expect(
      shares({ contacts: [{ email: "ana@gmail.com" }] }, { contacts: [{ email: "bia@gmail.com" }] }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Lead>, Partial<Lead>]>([
    [
      "two shops of one host",
      { company: { domain: "aurora.myshopify.com" } },
      { company: { domain: "boreal.myshopify.com" } },
    ],
    ["the public suffix", { company: { domain: "aurora.com.br" } }, { company: { domain: "boreal.com.br" } }],
    [
      "a wrong tax id",
      { company: { taxId: "11.111.111/1111-11" } },
      { company: { taxId: "11111111111111" } },
    ],
    [
      "a made-up phone",
      { contacts: [{ phone: "(11) 99999-9999" }] },
      { contacts: [{ phone: "11999999999" }] },
    ],
    ["a phone that cannot be", { contacts: [{ phone: "1234" }] }, { contacts: [{ phone: "1234" }] }],
    ["a country that is none", { company: { country: "ZZ" } }, { contacts: [{ phone: "11 91234 5678" }] }],
  ])("does not take %s for an identity", (_name, left, right) => {
    expect(shares(left, right)).toEqual([]);
  });

  it("means nothing in another programme", () => {
    const lead = { contacts: [{ email: "ana@acme.com.br" }] };
    expect(shares(lead, lead, theirs)).toEqual([]);
  });
});
