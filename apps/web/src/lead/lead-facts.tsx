import { Text, Title } from "@mantine/core";
import { Fragment, type ReactNode } from "react";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { leadWords } from "./lead-words.ts";
import { useColleagues } from "./use-colleagues.ts";
import type { Lead } from "./use-lead.ts";

/** Who the lead is, what we promised, and what is known of it. */
export function LeadFacts({ lead, isOurs = false }: { lead: Lead; isOurs?: boolean }) {
  const { formats, messages } = useSpeech();
  const words = useWords(leadWords);
  const { clock } = useHouse();
  const isToPartner = useProgram().role === "partner";
  const fields = isToPartner ? { ...words.fields, ...words.toPartner } : words.fields;
  const { nameOf } = useColleagues(isOurs && lead.assignedTo !== null);
  const { company, contacts, due } = lead;
  const country = company.country === null ? null : formats.country(company.country);
  const place = [company.city, company.region, country].filter((part) => part !== null);
  const isLate = due.nextAt !== null && new Date(due.nextAt) < clock();
  // An ended lead keeps no promise any more; to a partner they are said in sentences, as our part.
  const promises = (["firstAttempt", "decision"] as const).flatMap((name) =>
    isToPartner || due.nextAt === null || due[name].dueAt === null || due[name].doneAt !== null
      ? []
      : [[words.promises[name], formats.moment(due[name].dueAt)] as const],
  );
  const soonest = tone(isLate ? "bad" : "accent");
  return (
    <>
      {contacts.length > 0 && (
        <>
          <Title order={2} mb="xs">
            {words.people}
          </Title>
          {contacts.map((contact) => (
            <div key={`${contact.email}${contact.phone}${contact.name}`} style={{ marginBottom: 12 }}>
              <Text fw={600}>
                {contact.name ?? contact.email ?? contact.phone ?? messages.buyingRoles.unknown}
              </Text>
              <Text size="xs" c="dimmed">
                {[contact.role, messages.buyingRoles[contact.buyingRole]]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </Text>
              <Text>
                {contact.phone !== null && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
                {contact.phone !== null && contact.email !== null && " · "}
                {contact.email !== null && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
              </Text>
            </div>
          ))}
        </>
      )}
      <Facts
        title={words.lead}
        rows={[
          ...promises.map(
            ([name, when], index) =>
              [name, index === 0 ? <span style={{ color: soonest }}>{when}</span> : when] as const,
          ),
          [fields.received, formats.moment(lead.submittedAt)],
          [fields.assigned, lead.assignedTo === null || !isOurs ? null : nameOf(lead.assignedTo)],
          [
            fields.introduction,
            lead.introduction === null
              ? null
              : ((isToPartner ? messages.toPartner.introductions[lead.introduction] : undefined) ??
                messages.introductions[lead.introduction]),
          ],
          [fields.protected, lead.protectedUntil === null ? null : formats.day(lead.protectedUntil)],
          [fields.note, lead.note],
        ]}
      />
      <Facts
        title={words.company}
        rows={[
          [fields.employees, company.employees === null ? null : formats.number(company.employees)],
          [fields.industry, company.industry],
          [fields.place, place.length === 0 ? null : place.join(", ")],
          [fields.domain, company.domain],
          [fields.taxId, company.taxId],
        ]}
      />
    </>
  );
}

/** What is known, under its name; nothing where nothing is. */
function Facts({ title, rows }: { title: string; rows: readonly (readonly [string, ReactNode])[] }) {
  const known = rows.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <>
      <Title order={2} mt="lg" mb="xs">
        {title}
      </Title>
      <dl className="facts">
        {known.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
