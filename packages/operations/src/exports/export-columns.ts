import type { leadCompany, leads } from "@leadback/db";
import { formatRef } from "../leads/draw-refs.ts";
import type { ShownContact } from "../leads/read-contacts.ts";

type Company = typeof leadCompany.$inferSelect;

/** One lead with all that a line of an export says of it. */
export interface ExportedLead {
  lead: typeof leads.$inferSelect;
  company: Company | null;
  partner: { name: string; externalId: string | null };
  score: number | null;
  grade: string | null;
  contacts: ShownContact[];
  sentence: string | null;
}

export interface ExportShape {
  /** How many contacts the lead with the most of them has. */
  contacts: number;
  attributes: readonly string[];
}

interface ExportColumn {
  name: string;
  read(exported: ExportedLead): string | null;
}

/** Columns that tell people more, and that an import passes over. */
export const readOnlyColumns = [
  "ref",
  "step",
  "ownReason",
  "score",
  "grade",
  "duplicate",
  "protectedUntil",
  "reopenAt",
];

/** The columns of an export, named after the fields that an import reads them as. */
export function exportColumns({ contacts, attributes }: ExportShape): ExportColumn[] {
  return [
    column("leadId", ({ lead }) => lead.id),
    column("ref", ({ lead }) => formatRef(lead.ref)),
    column("externalId", ({ lead }) => lead.externalId),
    column("partner", ({ partner }) => partner.externalId ?? partner.name),
    column("partnerName", ({ partner }) => partner.name),
    column("channel", ({ lead }) => lead.channel),
    column("submittedAt", ({ lead }) => instant(lead.submittedAt)),
    column("stage", ({ lead }) => stageOf(lead)),
    column("step", ({ lead }) => lead.step),
    column("acceptedAt", ({ lead }) => instant(lead.acceptedAt)),
    column("contactedAt", ({ lead }) => instant(lead.contactedAt)),
    column("qualifiedAt", ({ lead }) => instant(lead.qualifiedAt)),
    column("disqualifiedAt", ({ lead }) => endInstant(lead, "disqualified", lead.disqualifiedAt)),
    column("wonAt", ({ lead }) => endInstant(lead, "won", lead.wonAt)),
    column("lostAt", ({ lead }) => endInstant(lead, "lost", lead.lostAt)),
    column("reopenAt", ({ lead }) => lead.reopenAt),
    column("reason", ({ lead }) => lead.reason),
    column("ownReason", ({ lead }) => lead.ownReason),
    column("sentence", ({ sentence }) => sentence),
    column("amountCents", ({ lead }) => number(lead.amountCents)),
    column("currency", ({ lead }) => lead.currency),
    column("owner", ({ lead }) => lead.assignedTo),
    column("score", ({ score }) => number(score)),
    column("grade", ({ grade }) => grade),
    column("duplicate", ({ lead }) => lead.duplicateVerdict),
    column("protectedUntil", ({ lead }) => instant(lead.protectedUntil)),
    column("company.name", ({ company }) => company?.name ?? null),
    column("company.domain", ({ company }) => company?.domain ?? null),
    column("company.taxId", ({ company }) => company?.taxId ?? null),
    column("company.industry", ({ lead }) => lead.industry),
    column("company.employees", ({ lead }) => number(lead.employees)),
    column("company.annualRevenueCents", ({ lead }) => number(lead.annualRevenueCents)),
    column("company.annualRevenueCurrency", ({ lead }) => lead.annualRevenueCurrency),
    column("company.country", ({ lead }) => lead.country),
    column("company.region", ({ lead }) => lead.region),
    column("company.city", ({ lead }) => lead.city),
    ...Array.from({ length: contacts }, (_, index) => contactColumns(index)).flat(),
    ...attributes.map((name) =>
      column(`attributes.${name}`, ({ company }) => {
        const value = company?.attributes[name];
        return value === undefined || value === null ? null : String(value);
      }),
    ),
  ];
}

function contactColumns(index: number): ExportColumn[] {
  const prefix = index === 0 ? "contact" : `contact.${index + 1}`;
  return (["name", "email", "phone", "role"] as const)
    .map((field) => column(`${prefix}.${field}`, ({ contacts }) => contacts[index]?.[field] ?? null))
    .concat(
      column(`${prefix}.buyingRole`, ({ contacts }) => {
        const role = contacts[index]?.buyingRole ?? "unknown";
        return role === "unknown" ? null : role;
      }),
    );
}

/** A lead that waits for its date is told as what it ended as; `reopenAt` says that it comes back. */
function stageOf(lead: ExportedLead["lead"]): string {
  if (lead.stage !== "recycled") return lead.stage;
  return lead.lostAt !== null && (lead.disqualifiedAt === null || lead.lostAt >= lead.disqualifiedAt)
    ? "lost"
    : "disqualified";
}

/** Only the end that holds now: one that was undone by a reopening would contradict it. */
function endInstant(lead: ExportedLead["lead"], stage: string, at: Date | null): string | null {
  return stageOf(lead) === stage && !lead.isEndUndated ? instant(at) : null;
}

function column(name: string, read: ExportColumn["read"]): ExportColumn {
  return { name, read };
}

function instant(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}

function number(value: number | null): string | null {
  return value === null ? null : String(value);
}
