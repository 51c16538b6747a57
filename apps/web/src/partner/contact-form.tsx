import { type components, resultOf } from "@leadback/client";
import { locales } from "@leadback/scoring/reasons";
import { Checkbox, NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import { cadences } from "./cadences.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { type Partner, partnerQuery } from "./use-partner.ts";

type Contact = Partner["contacts"][number];
type Changes = components["schemas"]["PartnerContactChanges"];

interface ContactFormProps {
  partner: Partner;
  /** Whoever is changed; null for somebody new. */
  contact: Contact | null;
  onClose(): void;
}

const texts = ["name", "email", "phone", "role", "zone"] as const;

/** Who somebody at the partner is, and how we write to them. */
export function ContactForm({ partner, contact, onClose }: ContactFormProps) {
  const { api } = useHouse();
  const program = useProgram();
  const { messages } = useSpeech();
  const words = useWords(partnerFormsWords).contact;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const { seen, draft, change, forget, look } = useSeenDraft(
    `contact.${contact?.id ?? partner.id}`,
    contact,
    draftOf,
  );
  const refresh = () => queryClient.invalidateQueries({ queryKey: partnerQuery(api, partner.id).queryKey });
  const save = useMutation({
    mutationFn: async (tag: string) => {
      const fields = fieldsOf(draft);
      return contact === null
        ? resultOf(
            await api.POST("/v1/partners/{id}/contacts", {
              params: { path: { id: partner.id } },
              body: { ...fields, email: draft.email.trim() },
            }),
          )
        : resultOf(
            await api.PATCH("/v1/partners/{id}/contacts/{contactId}", {
              params: { path: { id: partner.id, contactId: contact.id }, header: { "if-match": tag } },
              body: { ...fields, email: draft.email.trim() },
            }),
          );
    },
    onSuccess: async () => {
      forget();
      await refresh();
      onClose();
      sayDone(words.saved);
    },
  });
  return (
    <FormDialog
      title={contact === null ? words.add : (contact.name ?? contact.email)}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(seen === null ? "*" : `"${seen.tag}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      conflict={{
        now: contact === null ? undefined : [contact.name, contact.email].filter(Boolean).join(" · "),
        onLook: () => {
          save.reset();
          look();
          void refresh();
        },
        onAnyway: () => save.mutate("*"),
      }}
    >
      {(answer) => (
        <>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {texts.map((name) => (
              <TextInput
                key={name}
                label={words[name]}
                description={name === "zone" ? words.zoneHint : ""}
                required={name === "email"}
                value={draft[name]}
                onChange={({ currentTarget }) => change({ ...draft, [name]: currentTarget.value })}
                error={answer?.fields[name] ?? ""}
                {...(name === "name" ? { "data-autofocus": true } : {})}
              />
            ))}
            <NativeSelect
              label={words.language}
              value={draft.locale}
              onChange={({ currentTarget: { value } }) => change({ ...draft, locale: value })}
              data={[
                {
                  value: "",
                  label: words.asPartner(
                    messages.languages[
                      locales.find((one) => one === (partner.locale ?? program.locale)) ?? "en"
                    ],
                  ),
                },
                ...locales.map((value) => ({ value, label: messages.languages[value] })),
              ]}
              error={answer?.fields.locale ?? ""}
            />
            <NativeSelect
              label={words.cadence}
              value={draft.cadence}
              onChange={({ currentTarget: { value } }) => change({ ...draft, cadence: value })}
              data={[
                { value: "", label: words.asPartner(words.cadences[partner.cadence]) },
                ...cadences.map((value) => ({ value, label: words.cadences[value] })),
              ]}
              error={answer?.fields.cadence ?? ""}
            />
          </SimpleGrid>
          <Checkbox
            mt="md"
            label={words.receives}
            checked={draft.receivesDigest}
            onChange={({ currentTarget }) => change({ ...draft, receivesDigest: currentTarget.checked })}
          />
        </>
      )}
    </FormDialog>
  );
}

function draftOf(contact: Contact | null) {
  return {
    name: contact?.name ?? "",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
    role: contact?.role ?? "",
    zone: contact?.zone ?? "",
    locale: contact?.locale ?? "",
    cadence: contact?.cadence ?? "",
    receivesDigest: contact?.receivesDigest ?? true,
  };
}

function fieldsOf(draft: ReturnType<typeof draftOf>): Omit<Changes, "email"> {
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  return {
    name: text(draft.name),
    phone: text(draft.phone),
    role: text(draft.role),
    zone: text(draft.zone),
    locale: locales.find((one) => one === draft.locale) ?? null,
    cadence: cadences.find((one) => one === draft.cadence) ?? null,
    receivesDigest: draft.receivesDigest,
  };
}
