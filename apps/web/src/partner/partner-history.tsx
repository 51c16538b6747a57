import { resultOf } from "@leadback/client";
import { Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { Section } from "../blocks/section.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { canCoach } from "../session/roles.ts";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { ContactForm } from "./contact-form.tsx";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";
import { StageForm } from "./stage-form.tsx";
import { type Partner, partnerQuery } from "./use-partner.ts";

type Contact = Partner["contacts"][number];

/** When the partner came to which stage, the latest first; an end with its reason. */
export function PartnerHistory({ partner }: { partner: Partner }) {
  const { formats } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords).stage;
  const isCoach = canCoach(useProgram().role);
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      title={words.history}
      actions={
        isCoach && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {forms.change}
          </Button>
        )
      }
    >
      {isOpen && <StageForm partner={partner} onClose={() => setOpen(false)} />}
      <dl className="facts">
        {partner.stageHistory.toReversed().map(({ stage, changedAt, churnReason }) => (
          <div key={`${stage}${changedAt}`} style={{ display: "contents" }}>
            <dt>{formats.day(changedAt)}</dt>
            <dd>
              {[words.stages[stage], churnReason === null ? null : forms.churnReasons[churnReason]]
                .filter((part) => part !== null)
                .join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** Whom we know there, and how we write to them. */
export function PartnerPeople({ partner }: { partner: Partner }) {
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords).contact;
  const isCoach = canCoach(useProgram().role);
  const [edited, setEdited] = useState<Contact | "new" | null>(null);
  return (
    <Section
      title={words.people}
      anchor="people"
      actions={
        isCoach && (
          <Button variant="default" onClick={() => setEdited("new")}>
            {forms.add}
          </Button>
        )
      }
    >
      {edited !== null && (
        <ContactForm
          partner={partner}
          contact={edited === "new" ? null : (partner.contacts.find(({ id }) => id === edited.id) ?? edited)}
          onClose={() => setEdited(null)}
        />
      )}
      {partner.contacts.length === 0 ? (
        <Text>{words.noPeople}</Text>
      ) : (
        <ul className="rows">
          {partner.contacts.map((contact) => (
            <li key={contact.id} style={{ padding: "12px 0", overflowWrap: "anywhere" }}>
              <Person
                partnerId={partner.id}
                contact={contact}
                onEdit={isCoach ? () => setEdited(contact) : undefined}
              />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface PersonProps {
  partnerId: string;
  contact: Contact;
  onEdit: (() => void) | undefined;
}

function Person({ partnerId, contact, onEdit }: PersonProps) {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(partnerWords);
  const forms = useWords(partnerFormsWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const { id, name, email, role, locale, zone, cadence, receivesDigest, unsubscribedAt, lettersPausedAt } =
    contact;
  const remove = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.DELETE("/v1/partners/{id}/contacts/{contactId}", {
          params: { path: { id: partnerId, contactId: id } },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: partnerQuery(api, partnerId).queryKey });
      sayDone(forms.contact.removed);
    },
  });
  const languages: Record<string, string> = messages.languages;
  const letters =
    unsubscribedAt !== null
      ? forms.contact.unsubscribed(formats.day(unsubscribedAt))
      : receivesDigest
        ? lettersPausedAt === null
          ? words.receivesDigest
          : forms.contact.paused(formats.day(lettersPausedAt))
        : null;
  const called = name ?? email;
  return (
    <>
      <Text>{called}</Text>
      <Text size="sm" c="dimmed">
        {[
          role,
          name === null ? null : email,
          letters,
          cadence === null ? null : forms.contact.cadences[cadence],
          locale === null ? null : languages[locale],
          zone,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      {onEdit !== undefined && (
        <Group gap="xs" mt={4} className="no-print">
          <Button variant="default" size="compact-md" onClick={onEdit} aria-label={forms.editOf(called)}>
            {forms.edit}
          </Button>
          <ConfirmButton
            label={forms.remove}
            about={called}
            title={forms.contact.removeTitle(called)}
            consequence={forms.contact.removeHint}
            error={remove.error}
            isBusy={remove.isPending}
            onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
          />
        </Group>
      )}
    </>
  );
}
