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
  // An ended lead keeps no promise any more.
  const promises = (["firstAttempt", "decision"] as const).flatMap((name) =>
    due.nextAt === null || due[name].dueAt === null || due[name].doneAt !== null
      ? []
      : [[words.promises[name], formats.moment(due[name].dueAt)] as const],
  );
  const isLate = due.nextAt !== null && new Date(due.nextAt) < clock();
  const rows: (readonly [string, ReactNode])[] = [
    ...promises,
    [words.fields.received, formats.moment(lead.submittedAt)],
    [words.fields.assigned, lead.assignedTo === null || !isOurs ? null : nameOf(lead.assignedTo)],
    [words.fields.employees, company.employees === null ? null : formats.number(company.employees)],
    [words.fields.industry, company.industry],
    [words.fields.place, place.length === 0 ? null : place.join(", ")],
    [words.fields.domain, company.domain],
    [
      words.fields.introduction,
      lead.introduction === null
        ? null
        : ((isToPartner ? messages.toPartner.introductions[lead.introduction] : undefined) ??
          messages.introductions[lead.introduction]),
    ],
    [fields.protected, lead.protectedUntil === null ? null : formats.day(lead.protectedUntil)],
    [fields.note, lead.note],
  ];
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
      <Title order={2} mt="lg" mb="xs">
        {words.company}
      </Title>
      <dl className="facts">
        {rows.map(([name, value]) =>
          value === null ? null : (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd style={name === promises[0]?.[0] ? { color: tone(isLate ? "bad" : "accent") } : {}}>
                {value}
              </dd>
            </Fragment>
          ),
        )}
      </dl>
    </>
  );
}
