import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LeadId, PartnerId } from "@leadback/db";
import {
  addAction,
  answerMessage,
  answerSurvey,
  decideDispute,
  getPartner,
  importFile,
  informDispute,
  inviteToSurvey,
  type OperationContext,
  openDispute,
  planCheckpoint,
  recordCoaching,
  recordEvent,
  reviewDispute,
  sendMessage,
  setGoal,
  submitLead,
} from "@leadback/operations";

const leadCount = 100;

/** Each lead carries seven: a name, an address, a number, a tax id, a position, an attribute and words that are ours alone. */
export const canariesOf = (index: number) => ({
  name: `Zenobia${index}quartim`,
  email: `zen${index}@canario${index}.com.br`,
  phone: `+55119${String(87_000_000 + index)}`,
  taxId: cnpj(73_000_000 + index),
  role: `cargo${index}zurubim`,
  attribute: `traco${index}quivira`,
  note: `segredo${index}danota`,
});

export interface Planted {
  canaries: string[];
  /** Those of a row that did not come in: they are nowhere. */
  leftOut: string[];
  leads: LeadId[];
}

/**
 * Leads of last week, ended, open and brand-new, with canaries wherever somebody may write about them: contacts, notes,
 * attributes, disputes, questions, suggestions, coaching, checkpoints, surveys, and the rows of an import.
 */
export async function plantCanaries(context: OperationContext, partnerId: PartnerId): Promise<Planted> {
  const canaries = Array.from({ length: leadCount }, (_, index) => Object.values(canariesOf(index))).flat();
  /** A text with a canary that no rule knows, and with one that a rule would find. */
  const secret = (about: string) => {
    const [word, email] = [`tucunare${canaries.length}${about}`, `uirapuru${canaries.length}@canario.com.br`];
    canaries.push(word, email);
    return `${word}: escreva para ${email}.`;
  };
  const submitted = { ...context, now: new Date("2026-11-10T14:00:00Z") };
  const decided = { ...context, now: new Date("2026-11-11T14:00:00Z") };
  const later = { ...context, now: new Date("2026-11-12T14:00:00Z") };
  const recent = { ...context, now: new Date("2026-11-16T18:00:00Z") };
  const reviewer = { ...later, actor: { kind: "user" as const, id: "reviewer" } };

  const leads: LeadId[] = [];
  for (let index = 0; index < leadCount; index += 1) {
    const { name, email, phone, taxId, role, attribute, note } = canariesOf(index);
    const isNew = index >= leadCount - 10;
    const lead = await submitLead(isNew ? recent : submitted, {
      partnerId,
      company: { name, taxId, employees: 8 },
      contacts: [{ name, email, phone, role }],
      attributes: { origem: attribute },
      note,
    });
    leads.push(lead.id);
    if (isNew) continue;
    await recordEvent(decided, lead.id, { type: "noted", text: note, visibility: "internal" });
    if (index % 2 === 0) {
      await recordEvent(decided, lead.id, {
        type: "disqualified",
        reason: "fit_company_too_small",
        sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
        evidence: { observed: 8, expected: 20 },
        privateNote: note,
      });
    }
  }
  const [first, second, third, fourth, fifth] = leads.filter((_, index) => index % 2 === 0) as [
    LeadId,
    LeadId,
    LeadId,
    LeadId,
    LeadId,
  ];
  const [asked, won] = leads.filter((_, index) => index % 2 === 1) as [LeadId, LeadId];

  const overturned = await openDispute(later, first, { reason: "new_information", text: secret("disputa") });
  await reviewDispute(reviewer, overturned.id, { informationAsked: secret("pedido") });
  await informDispute(later, overturned.id, { text: secret("resposta") });
  await decideDispute(reviewer, overturned.id, {
    outcome: "overturned",
    answer: "O porte informado estava errado; o lead volta a andar.",
    stage: "accepted",
  });
  const upheld = await openDispute(later, second, { reason: "wrong_reason", text: secret("disputa") });
  await decideDispute(reviewer, upheld.id, {
    outcome: "upheld",
    answer: "O porte foi conferido e segue abaixo do mínimo.",
  });
  await openDispute(later, third, { reason: "other", text: secret("disputa") });

  await sendMessage(later, { kind: "question", text: secret("pergunta"), leadId: fourth });
  await sendMessage(later, { kind: "information", text: secret("informacao"), leadId: fifth });
  const question = await sendMessage(later, { kind: "question", text: secret("pergunta"), partnerId });
  await answerMessage(later, question.id, { answer: secret("retorno") });
  const idea = await sendMessage(later, { kind: "suggestion", text: secret("sugestao"), partnerId });
  await answerMessage(later, idea.id, {
    answer: secret("retorno"),
    resolution: "adopted",
    weDid: "O formulário de envio agora aceita dois contatos por empresa.",
  });

  await recordEvent(recent, asked, { type: "information_requested", fields: ["contacts.phone"] });
  for (const event of [
    { type: "accepted" },
    { type: "contacted", channel: "phone" },
    { type: "qualified" },
    { type: "won", amountCents: 1_840_000, currency: "BRL" },
  ])
    await recordEvent(recent, won, event);

  await setGoal(submitted, partnerId, {
    measure: "qualified",
    target: 40,
    from: "2026-10-01",
    to: "2027-01-01",
  });
  await recordCoaching(later, partnerId, {
    kind: "call_review",
    heldAt: "2026-11-12T10:00:00Z",
    reason: "fit_company_too_small",
    participants: [secret("participante")],
    summary: secret("sessao"),
    recordingUrl: "https://gravacoes.example/1",
    recordingConsent: {
      givenBy: [secret("consentiu")],
      givenAt: "2026-11-11T10:00:00Z",
      source: secret("fonte"),
    },
  });
  const checkpoint = await planCheckpoint(later, partnerId, {
    dueAt: "2026-11-18T10:00:00Z",
    notes: secret("encontro"),
  });
  await addAction(later, partnerId, checkpoint.id, {
    text: secret("acao"),
    owner: secret("dono"),
    isOurs: true,
    dueOn: "2026-11-20",
  });
  const { contacts } = await getPartner(context, partnerId);
  const { path } = await inviteToSurvey(later, {
    kind: "csat",
    topic: "feedback",
    contactId: contacts[0]?.id ?? "",
  });
  await answerSurvey(
    context.database,
    path.replace("/s/", ""),
    { score: "2", comment: secret("nota") },
    later.now,
  );

  const rows = await importRows(later, secret);
  canaries.push(...rows.people);
  const isLeftOut = (canary: string) => rows.leftOut.includes(canary);
  return { canaries, leftOut: canaries.filter(isLeftOut), leads };
}

const brokenRow = 8;

/** Rows that come in, one that cannot be read, and one whose sentence must not leave. */
async function importRows(
  context: OperationContext,
  secret: (about: string) => string,
): Promise<{ people: string[]; leftOut: string[] }> {
  const person = (index: number) => ({
    name: `Aracari${index}figueira`,
    email: `ara${index}@figueira${index}.com.br`,
    phone: `+55218${String(97_000_000 + index)}`,
  });
  const people = Array.from({ length: 10 }, (_, index) => person(index));
  const rows = people.map(({ name, email, phone }, index) => {
    const isBroken = index === brokenRow;
    const sentence =
      index === 9 ? `Fale com ${email}: 8 funcionários.` : "A empresa tem 8 funcionários; atendemos 20.";
    const cells = [
      `i${index}`,
      "Contábil Aurora",
      isBroken ? name : "2026-11-11",
      "disqualified",
      "fit_company_too_small",
      sentence,
      name,
      name,
      email,
      phone,
      secret("linha"),
      secret("coluna"),
    ];
    return cells.map((cell) => `"${cell}"`).join(",");
  });
  const folder = await mkdtemp(join(tmpdir(), "leadback-canaries-"));
  try {
    const path = join(folder, "leads.csv");
    const header = "id,partner,submitted,stage,reason,sentence,company,name,email,phone,note,extra";
    await writeFile(path, [header, ...rows].join("\n"));
    await importFile(context, {
      path,
      fileName: "leads.csv",
      map: {
        fields: {
          externalId: { column: "id" },
          partner: { column: "partner" },
          submittedAt: { column: "submitted" },
          stage: { column: "stage" },
          reason: { column: "reason" },
          sentence: { column: "sentence" },
          "company.name": { column: "company" },
          "contact.name": { column: "name" },
          "contact.email": { column: "email" },
          "contact.phone": { column: "phone" },
          "attributes.note": { column: "note" },
          "attributes.extra": { column: "extra" },
        },
      },
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const everybody = people.map((one) => Object.values(one));
  const unread = (rows[brokenRow] ?? "").match(/tucunare\w+|uirapuru[\w@.]+br/g) ?? [];
  return { people: everybody.flat(), leftOut: [...unread, ...(everybody[brokenRow] ?? [])] };
}

/** A number of a company in Brazil with its two check digits. */
function cnpj(root: number): string {
  const digits = [...`${root}0001`].map(Number);
  for (const weights of [
    [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
    [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2],
  ]) {
    const rest = weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
    digits.push(rest < 2 ? 0 : 11 - rest);
  }
  return digits.join("");
}
