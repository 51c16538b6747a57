import {
  type DigestNoteId,
  digestNotes,
  type GoalId,
  idealProfiles,
  insertRows,
  materials,
  partnerGoals,
  type Transaction,
} from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import type { OperationContext } from "../context.ts";
import type { DigestPeriodInstants } from "../digests/digest-period.ts";
import { newId } from "../new-id.ts";
import { demoOffer } from "./demo-program.ts";
import type { PlannedPartner } from "./plan-leads.ts";
import { weeksBefore } from "./weeks-before.ts";

const hourMs = 3_600_000;

/** Leads that a partner is to have qualified in the quarter, by its name. */
const goals: Readonly<Record<string, number>> = {
  "Contábil Aurora": 60,
  "Distribuidora Planalto Digital": 120,
  "Ponte Consultoria Empresarial": 24,
  "Consultora Río": 20,
};

const scripts: Record<Locale, string> = {
  "pt-BR": "Roteiro para perguntar o porte",
  en: "A script for asking about size",
  es: "Guion para preguntar el tamaño",
};

/** What the programme has agreed upon with partners and given them: goals, a profile, materials, a note in one letter. */
export async function writeGuidance(
  transaction: Transaction,
  { programId, actor, now }: OperationContext,
  planned: readonly PlannedPartner[],
  week: DigestPeriodInstants,
): Promise<void> {
  const by = `${actor.kind}:${actor.id}`;
  const since = weeksBefore(now, 11);
  await transaction.insert(idealProfiles).values({
    programId,
    version: 1,
    criteria: {
      employees: { min: demoOffer.minEmployees, max: demoOffer.maxEmployees },
      countries: ["AR", "BR", "UY"],
    },
    examples: [],
    publishedAt: since,
    publishedBy: by,
  });
  await insertRows(
    transaction,
    materials,
    Object.entries(scripts).map(([locale, title]) => ({
      programId,
      key: "perguntar-o-porte",
      // Safe: the keys of `scripts` are locales.
      locale: locale as Locale,
      version: 1,
      kind: "script" as const,
      reason: "fit_company_too_small" as const,
      title,
      url: `https://materiais.vertice.example/perguntar-o-porte/${locale.toLowerCase()}`,
      change: null,
      isWithdrawn: false,
      publishedAt: since,
      publishedBy: by,
    })),
  );
  const quarter = quarterOf(week.lastDay);
  await insertRows(
    transaction,
    partnerGoals,
    planned.flatMap(({ id, profile }) => {
      const target = goals[profile.name];
      if (target === undefined) return [];
      return [
        {
          programId,
          id: newId<GoalId>(since),
          partnerId: id,
          measure: "qualified" as const,
          target,
          ...quarter,
          createdAt: since,
          createdBy: by,
        },
      ];
    }),
  );
  const highlight = planned.find(({ profile }) => profile.habit === "showcase");
  if (highlight === undefined) return;
  const writtenAt = new Date(week.freezeAt.getTime() - 14 * hourMs);
  await transaction.insert(digestNotes).values({
    programId,
    id: newId<DigestNoteId>(writtenAt),
    partnerId: highlight.id,
    text: "Obrigada pela conversa de sexta: a indicação com o decisor na linha fez toda a diferença. Na próxima semana vemos juntos os três que eram pequenos demais.",
    locale: "pt-BR",
    createdAt: writtenAt,
    createdBy: by,
  });
}

function quarterOf(date: string): { startsOn: string; endsBefore: string } {
  const [year = 0, month = 1] = date.split("-").map(Number);
  const first = month - ((month - 1) % 3);
  const day = (of: number) =>
    `${of > 12 ? year + 1 : year}-${String(of > 12 ? of - 12 : of).padStart(2, "0")}-01`;
  return { startsOn: day(first), endsBefore: day(first + 3) };
}
