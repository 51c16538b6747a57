import {
  type Database,
  type MembershipId,
  memberships,
  type PartnerId,
  type ProgramId,
  partners,
  type Role,
  type Transaction,
  type UserId,
  users,
} from "@leadback/db";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Actor } from "../context.ts";
import { newId } from "../new-id.ts";
import { createSignInLink } from "../people/create-sign-in-link.ts";
import { recordAudit } from "../record-audit.ts";

interface DemoPerson {
  role: Role;
  name: string;
  email: string;
}

/** One invented person a role, at a domain where nothing could ever arrive. */
const demoPeople: readonly DemoPerson[] = [
  { role: "admin", name: "Helena Prado", email: "helena.prado@vertice.example" },
  { role: "channel_manager", name: "Marina Teles", email: "marina.teles@vertice.example" },
  { role: "sales", name: "Rui Camargo", email: "rui.camargo@vertice.example" },
  { role: "partner", name: "Lia Moreno", email: "lia.moreno@parceira.example" },
  { role: "viewer", name: "Otávio Reis", email: "otavio.reis@vertice.example" },
];

/** Those who work the leads beside the one who signs in. */
const salesColleagues: readonly DemoPerson[] = [
  { role: "sales", name: "Beatriz Nogueira", email: "beatriz.nogueira@vertice.example" },
  { role: "sales", name: "Davi Rezende", email: "davi.rezende@vertice.example" },
  { role: "sales", name: "Júlia Sampaio", email: "julia.sampaio@vertice.example" },
];

const managedPartners = 6;
const linkMinutes = 24 * 60;

export interface DemoSignIn {
  role: Role;
  name: string;
  /** Signs that person in once, from any browser, within a day. */
  path: string;
}

/** Sign-in links for one person of each role in the demo programme, who are made where they are not there yet. */
export async function demoSignIns(
  { database, actor, now }: { database: Database; actor: Actor; now: Date },
  { programId, partnerId }: { programId: ProgramId; partnerId: PartnerId },
): Promise<DemoSignIn[]> {
  await database.inProgram(programId, (transaction) =>
    addDemoPeople(transaction, { programId, actor, now }, partnerId),
  );
  return Promise.all(
    demoPeople.map(async ({ role, name, email }) => ({
      role,
      name,
      path: await createSignInLink(database, { email, minutes: linkMinutes }, now),
    })),
  );
}

/** The people who work the demo's leads, in the order of their names' list; their ids. */
export async function addDemoSales(
  transaction: Transaction,
  context: { programId: ProgramId; actor: Actor; now: Date },
): Promise<UserId[]> {
  const people = [...demoPeople.filter(({ role }) => role === "sales"), ...salesColleagues];
  await joinProgram(transaction, context, people, null);
  const emails = people.map(({ email }) => email);
  const there = await transaction
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(inArray(users.email, emails));
  return emails.flatMap((email) => there.filter((user) => user.email === email).map(({ id }) => id));
}

/** One person of each role, where they are not there yet; the manager gets some partners to care for. */
export async function addDemoPeople(
  transaction: Transaction,
  context: { programId: ProgramId; actor: Actor; now: Date },
  partnerId: PartnerId,
): Promise<void> {
  const { programId } = context;
  const joined = await joinProgram(transaction, context, demoPeople, partnerId);
  if (joined.length === 0) return;
  const manager = joined.find(({ role }) => role === "channel_manager");
  if (manager !== undefined) {
    const first = await transaction
      .select({ id: partners.id })
      .from(partners)
      .where(and(eq(partners.programId, programId), isNull(partners.managerId)))
      .orderBy(asc(partners.createdAt), asc(partners.id))
      .limit(managedPartners);
    const ids = [...new Set([partnerId, ...first.map(({ id }) => id)])];
    await transaction
      .update(partners)
      .set({ managerId: manager.userId })
      .where(and(eq(partners.programId, programId), inArray(partners.id, ids)));
  }
  await recordAudit(transaction, context, "demo.people_added", { kind: "program", id: programId });
}

/** Who stands for a role in the demo. */
export async function demoPersonOf(
  transaction: Transaction,
  programId: ProgramId,
  role: Role,
): Promise<UserId> {
  const [person] = await transaction
    .select({ id: memberships.userId })
    .from(memberships)
    .where(and(eq(memberships.programId, programId), eq(memberships.role, role)))
    .orderBy(asc(memberships.createdAt))
    .limit(1);
  if (person === undefined) throw new Error(`Nobody in the demo is ${role}.`);
  return person.id;
}

/** Makes those who are not there yet, and lets them in; gives back who came in now. */
async function joinProgram(
  transaction: Transaction,
  { programId, actor, now }: { programId: ProgramId; actor: Actor; now: Date },
  people: readonly DemoPerson[],
  partnerId: PartnerId | null,
) {
  const emails = people.map(({ email }) => email);
  const times = { createdAt: now, updatedAt: now };
  await transaction
    .insert(users)
    .values(
      people.map(({ name, email }) => ({
        id: newId<UserId>(now),
        name,
        email,
        emailVerified: true,
        ...times,
      })),
    )
    .onConflictDoNothing();
  const there = await transaction.select().from(users).where(inArray(users.email, emails));
  return transaction
    .insert(memberships)
    .values(
      there.flatMap((user) => {
        const person = people.find(({ email }) => email === user.email);
        if (person === undefined) return [];
        return {
          programId,
          userId: user.id,
          id: newId<MembershipId>(now),
          role: person.role,
          partnerId: person.role === "partner" ? partnerId : null,
          invitedBy: actor.id,
          createdAt: now,
          acceptedAt: now,
        };
      }),
    )
    .onConflictDoNothing()
    .returning({ userId: memberships.userId, role: memberships.role });
}
