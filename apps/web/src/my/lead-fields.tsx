import { Button, Fieldset, NativeSelect, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { countryChoices } from "../blocks/country-choices.ts";
import type { FormProblem } from "../blocks/problem-of.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { buyingRoles, introductions } from "./lead-choices.ts";
import {
  type ContactDraft,
  companyFields,
  contactFields,
  emptyContact,
  isWhole,
  type LeadDraft,
} from "./lead-draft.ts";
import { leadFormWords } from "./lead-form-words.ts";

const longestText = {
  name: 200,
  domain: 253,
  taxId: 32,
  industry: 120,
  employees: 9,
  region: 120,
  city: 120,
};
const contactInput = {
  name: { maxLength: 200, autoComplete: "off" },
  role: { maxLength: 120, autoComplete: "off" },
  email: { maxLength: 254, autoComplete: "off", inputMode: "email" },
  phone: { maxLength: 40, autoComplete: "off", inputMode: "tel" },
} as const;

interface LeadFieldsProps {
  draft: LeadDraft;
  onChange(draft: LeadDraft): void;
  /** Whether this field may be changed now, by its name of the API. */
  isOpen(field: string): boolean;
  answer: FormProblem | null;
  /** When a field by which leads are recognized was left. */
  onLeave?: () => void;
}

/** What a lead is made of, for whoever sends or corrects one. */
export function LeadFields({ draft, onChange, isOpen, answer, onLeave }: LeadFieldsProps) {
  const { locale, messages, formats } = useSpeech();
  const words = useWords(leadFormWords);
  const problem = (place: string) => answer?.places[place] ?? "";
  const shownCompany = companyFields.filter((field) => isOpen(`company.${field}`));
  const isContactOpen = ["contacts", ...contactFields.map((field) => `contacts.${field}`)].some(isOpen);
  const setContact = (key: number, change: Partial<ContactDraft>) =>
    onChange({
      ...draft,
      contacts: draft.contacts.map((contact) => (contact.key === key ? { ...contact, ...change } : contact)),
    });
  return (
    <>
      {shownCompany.length > 0 && (
        <Fieldset legend={words.company} variant="unstyled">
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
            {shownCompany.map((field) =>
              field === "country" ? (
                <NativeSelect
                  key={field}
                  label={words.fields.country}
                  value={draft.company.country}
                  onChange={({ currentTarget: { value } }) =>
                    onChange({ ...draft, company: { ...draft.company, country: value } })
                  }
                  error={problem("company.country")}
                  data={[{ value: "", label: words.unsaid }, ...countryChoices(locale, formats)]}
                />
              ) : (
                <TextInput
                  key={field}
                  label={words.fields[field]}
                  {...(field === "domain" ? { placeholder: words.hints.domain } : {})}
                  required={field === "name"}
                  maxLength={longestText[field]}
                  autoComplete="off"
                  value={draft.company[field]}
                  inputMode={field === "employees" ? "numeric" : "text"}
                  onChange={({ currentTarget: { value } }) =>
                    onChange({ ...draft, company: { ...draft.company, [field]: value } })
                  }
                  onBlur={onLeave}
                  error={
                    problem(`company.${field}`) ||
                    (field === "employees" && !isWhole(draft.company.employees) ? words.wholeNumber : "")
                  }
                />
              ),
            )}
          </SimpleGrid>
        </Fieldset>
      )}
      {isContactOpen && (
        <>
          {draft.contacts.map((contact, index) => (
            <Fieldset
              key={contact.key}
              legend={words.person(formats.number(index + 1))}
              variant="unstyled"
              mt="lg"
            >
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
                {contactFields
                  .filter((field) => isOpen(`contacts.${field}`))
                  .map((field) => (
                    <TextInput
                      key={field}
                      label={words.fields[field === "name" ? "contactName" : field]}
                      {...contactInput[field]}
                      value={contact[field]}
                      onChange={({ currentTarget }) =>
                        setContact(contact.key, { [field]: currentTarget.value })
                      }
                      onBlur={onLeave}
                      error={problem(`contacts.${index}.${field}`)}
                    />
                  ))}
                {isOpen("contacts.buyingRole") && (
                  <NativeSelect
                    label={words.fields.buyingRole}
                    value={contact.buyingRole}
                    onChange={({ currentTarget }) => {
                      const buyingRole = buyingRoles.find((role) => role === currentTarget.value);
                      if (buyingRole !== undefined) setContact(contact.key, { buyingRole });
                    }}
                    data={buyingRoles.map((role) => ({ value: role, label: messages.buyingRoles[role] }))}
                  />
                )}
              </SimpleGrid>
              {draft.contacts.length > 1 && isOpen("contacts") && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  mt="xs"
                  onClick={() =>
                    onChange({ ...draft, contacts: draft.contacts.filter(({ key }) => key !== contact.key) })
                  }
                >
                  {words.removePerson}
                </Button>
              )}
            </Fieldset>
          ))}
          {isOpen("contacts") && draft.contacts.length < 20 && (
            <Button
              variant="default"
              size="compact-md"
              mt="sm"
              onClick={() => {
                const key = Math.max(...draft.contacts.map((contact) => contact.key)) + 1;
                onChange({ ...draft, contacts: [...draft.contacts, emptyContact(key)] });
              }}
            >
              {words.addPerson}
            </Button>
          )}
        </>
      )}
      {isOpen("introduction") && (
        <NativeSelect
          mt="lg"
          label={words.fields.introduction}
          description={words.hints.introduction}
          value={draft.introduction}
          onChange={({ currentTarget }) =>
            onChange({
              ...draft,
              introduction: introductions.find((one) => one === currentTarget.value) ?? "",
            })
          }
          error={problem("introduction")}
          data={[
            { value: "", label: words.unsaid },
            ...introductions.map((one) => ({
              value: one,
              label: messages.toPartner.introductions[one] ?? messages.introductions[one],
            })),
          ]}
        />
      )}
      {isOpen("note") && (
        <Textarea
          mt="md"
          label={words.fields.note}
          description={words.hints.note}
          autosize
          minRows={3}
          maxLength={4000}
          value={draft.note}
          onChange={({ currentTarget }) => onChange({ ...draft, note: currentTarget.value })}
          error={problem("note")}
        />
      )}
    </>
  );
}
