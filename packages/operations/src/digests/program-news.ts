import {
  digestCases,
  digestNotes,
  idealProfiles,
  materials,
  memberships,
  type ProgramId,
  type Transaction,
  type UserId,
  users,
} from "@leadback/db";
import { and, desc, eq, gte, inArray, isNotNull, lte } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { type YouSaidWeDid, youSaidWeDid } from "../inbox/you-said-we-did.ts";
import { type ProfileCriteria, profileCriteria } from "../profiles/profile-criteria.ts";
import { type OwnReasons, readOwnReasons } from "../reasons/own-reasons.ts";

const rememberedDays = 200;
const dayMs = 86_400_000;

interface PublishedProfile {
  version: number;
  publishedAt: Date;
  criteria: ProfileCriteria;
}

/** What a programme has to tell all its partners; each letter takes from it what is new to its reader. */
export interface ProgramNews {
  /** Newest first, all of them. */
  profiles: readonly PublishedProfile[];
  materials: readonly (typeof materials.$inferSelect)[];
  adopted: readonly YouSaidWeDid[];
  notes: readonly (typeof digestNotes.$inferSelect)[];
  cases: readonly (typeof digestCases.$inferSelect)[];
  /** The people who look after partners. */
  managers: ReadonlyMap<UserId, { name: string; email: string }>;
  /** How it says reasons. */
  ownReasons: OwnReasons;
}

/** One for a run of digests: what a programme has to tell is read once. */
export class NewsOfProgram {
  readonly #byCutoff = new Map<number, ProgramNews>();

  async at(
    transaction: Transaction,
    context: Pick<OperationContext, "programId">,
    cutoff: Date,
  ): Promise<ProgramNews> {
    const known = this.#byCutoff.get(cutoff.getTime()) ?? (await readNews(transaction, context, cutoff));
    this.#byCutoff.set(cutoff.getTime(), known);
    return known;
  }
}

async function readNews(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  cutoff: Date,
): Promise<ProgramNews> {
  const from = new Date(cutoff.getTime() - rememberedDays * dayMs);
  const profiles = await transaction
    .select()
    .from(idealProfiles)
    .where(and(eq(idealProfiles.programId, programId), lte(idealProfiles.publishedAt, cutoff)))
    .orderBy(desc(idealProfiles.version));
  const published = await transaction
    .select()
    .from(materials)
    .where(and(eq(materials.programId, programId), lte(materials.publishedAt, cutoff)))
    .orderBy(desc(materials.publishedAt), desc(materials.key), desc(materials.version));
  const adopted = await youSaidWeDid(
    transaction,
    { programId },
    { from, to: new Date(cutoff.getTime() + 1) },
  );
  const notes = await transaction
    .select()
    .from(digestNotes)
    .where(
      and(
        eq(digestNotes.programId, programId),
        gte(digestNotes.createdAt, from),
        lte(digestNotes.createdAt, cutoff),
      ),
    )
    .orderBy(desc(digestNotes.createdAt), desc(digestNotes.id));
  const cases = await transaction
    .select()
    .from(digestCases)
    .where(
      and(
        eq(digestCases.programId, programId),
        gte(digestCases.approvedAt, from),
        lte(digestCases.approvedAt, cutoff),
      ),
    )
    .orderBy(desc(digestCases.approvedAt), desc(digestCases.id));
  const managers = await readManagers(transaction, programId);
  return {
    profiles: profiles.map(({ version, publishedAt, criteria }) => ({
      version,
      publishedAt,
      criteria: profileCriteria.parse(criteria),
    })),
    materials: published,
    adopted,
    notes,
    cases,
    managers,
    ownReasons: await readOwnReasons(transaction, { programId }),
  };
}

/** The programme's people who may sign a letter and read what is answered to it. */
export async function readManagers(
  transaction: Transaction,
  programId: ProgramId,
): Promise<ProgramNews["managers"]> {
  const people = await transaction
    .select({ id: users.id, name: users.name, email: users.email })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(memberships.programId, programId),
        inArray(memberships.role, ["admin", "channel_manager", "sales"]),
        isNotNull(memberships.acceptedAt),
      ),
    );
  return new Map(people.map(({ id, ...person }) => [id, person]));
}
