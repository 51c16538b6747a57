import { type LeadId, leadCompany, leadPerson, type Transaction } from "@leadback/db";
import { type Locale, lintSentence } from "@leadback/scoring";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { OperationContext } from "../context.ts";

const longestName = 60;
/** What makes a company's name say how to reach somebody, or who it is. */
const revealing: ReadonlySet<string> = new Set(["contains_email", "contains_phone", "contains_tax_id"]);

/** The names of the companies behind these leads, but for those that would tell of a person. */
export async function readCompanyNames(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  leadIds: readonly LeadId[],
  locale: Locale,
): Promise<ReadonlyMap<LeadId, string>> {
  if (leadIds.length === 0) return new Map();
  const rows = await transaction
    .select({
      leadId: leadCompany.leadId,
      name: leadCompany.name,
      people: sql<(string | null)[]>`array(
        select name from ${leadPerson} where program_id = ${programId} and lead_id = ${leadCompany.leadId})`,
    })
    .from(leadCompany)
    .where(
      and(
        eq(leadCompany.programId, programId),
        isNotNull(leadCompany.name),
        sql`${leadCompany.leadId} = any (${`{${leadIds.join()}}`}::uuid[])`,
      ),
    );
  return new Map(
    rows.flatMap(({ leadId, name, people }): [LeadId, string][] =>
      name === null || isRevealing(name, people, locale) ? [] : [[leadId, name.slice(0, longestName)]],
    ),
  );
}

/** A sole trader's company is called like the person. */
function isRevealing(name: string, people: readonly (string | null)[], locale: Locale): boolean {
  const { problems } = lintSentence({ sentence: name, locale });
  if (problems.some(({ code }) => revealing.has(code))) return true;
  const words = plain(name);
  return people.some((person) => person !== null && plain(person) !== "" && words.includes(plain(person)));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
