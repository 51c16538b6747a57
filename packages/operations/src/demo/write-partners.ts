import {
  insertRows,
  type PartnerContactId,
  partnerContacts,
  partnerStageChanges,
  partners,
  type Transaction,
} from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { PlannedPartner } from "./plan-leads.ts";
import { weeksBefore } from "./weeks-before.ts";

/** Partners with the people who read their digests and the dated history of their stages. */
export async function writePartners(
  transaction: Transaction,
  { programId, actor, now }: OperationContext,
  planned: readonly PlannedPartner[],
): Promise<void> {
  const by = `${actor.kind}:${actor.id}`;
  const rows = planned.map(({ id, profile }) => {
    const [first] = profile.stages;
    const joinedAt = weeksBefore(now, first?.[1] ?? 12);
    return {
      partner: {
        programId,
        id,
        externalId: profile.domain.replace(/\.example$/, ""),
        name: profile.name,
        type: profile.type,
        tier: profile.tier,
        region: profile.region,
        stage: profile.stages.at(-1)?.[0] ?? "onboarding",
        locale: profile.locale ?? null,
        zone: profile.zone ?? null,
        cadence: profile.cadence ?? "weekly",
        createdAt: joinedAt,
      },
      stages: profile.stages.map(([stage, weeks]) => ({
        programId,
        id: newId<string>(weeksBefore(now, weeks)),
        partnerId: id,
        stage,
        changedAt: weeksBefore(now, weeks),
        changedBy: by,
      })),
      contacts: profile.contacts.map((contact) => ({
        programId,
        id: newId<PartnerContactId>(joinedAt),
        partnerId: id,
        name: contact.name,
        email: `${contact.mailbox}@${profile.domain}`,
        locale: contact.locale ?? "pt-BR",
        receivesDigest: true,
        consentedAt: joinedAt,
        consentSource: by,
        createdAt: joinedAt,
      })),
    };
  });
  await insertRows(
    transaction,
    partners,
    rows.map(({ partner }) => partner),
  );
  await insertRows(
    transaction,
    partnerStageChanges,
    rows.flatMap(({ stages }) => stages),
  );
  await insertRows(
    transaction,
    partnerContacts,
    rows.flatMap(({ contacts }) => contacts),
  );
}
