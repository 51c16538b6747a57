import { resultOf } from "@leadback/client";
import { locales } from "@leadback/scoring/reasons";
import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { comparisonWords } from "../comparison/comparison-words.ts";
import { useColleagues } from "../lead/use-colleagues.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import { cadences } from "./cadences.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { type Partner, partnerQuery } from "./use-partner.ts";

const types = ["referral", "reseller", "representative", "agency", "distributor", "other"] as const;
const texts = ["name", "tier", "region", "zone"] as const;

/** What the programme keeps about a partner, and how it writes to it. Who looks after it is an administrator's to say. */
export function PartnerForm({ partner, onClose }: { partner: Partner; onClose(): void }) {
  const { api } = useHouse();
  const isAdmin = useProgram().role === "admin";
  const { messages } = useSpeech();
  const words = useWords(partnerFormsWords);
  const typeNames = useWords(comparisonWords).types;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const colleagues = useColleagues(isAdmin);
  const { seen, draft, change, forget, look } = useSeenDraft(`partner.${partner.id}`, partner, draftOf);
  const refresh = () => queryClient.invalidateQueries({ queryKey: partnerQuery(api, partner.id).queryKey });
  const save = useMutation({
    mutationFn: async (etag: string) =>
      resultOf(
        await api.PATCH("/v1/partners/{id}", {
          params: { path: { id: partner.id }, header: { "if-match": etag } },
          body: changesOf(draft, draftOf(seen)),
        }),
      ),
    onSuccess: async () => {
      forget();
      await refresh();
      onClose();
      sayDone(words.partner.saved);
    },
  });
  const managers = (colleagues.data ?? []).filter(
    ({ role, userId }) => role === "channel_manager" || userId === partner.managerId,
  );
  return (
    <FormDialog
      title={words.partner.change}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(`"v${seen.version}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      conflict={{
        now: [partner.name, partner.tier, partner.region].filter(Boolean).join(" · "),
        onLook: () => {
          save.reset();
          look();
          void refresh();
        },
        onAnyway: () => save.mutate("*"),
      }}
    >
      {(answer) => {
        const select = (
          name: "type" | "locale" | "cadence" | "managerId",
          label: string,
          data: { value: string; label: string }[],
        ) => (
          <NativeSelect
            label={label}
            value={draft[name]}
            onChange={({ currentTarget: { value } }) => change({ ...draft, [name]: value })}
            data={data}
            error={answer?.fields[name] ?? ""}
          />
        );
        return (
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {texts.map((name) => (
              <TextInput
                key={name}
                label={name === "zone" ? words.contact.zone : words.partner[name]}
                placeholder={name === "zone" ? words.partner.asProgramme : ""}
                required={name === "name"}
                value={draft[name]}
                onChange={({ currentTarget }) => change({ ...draft, [name]: currentTarget.value })}
                error={answer?.fields[name] ?? ""}
                {...(name === "name" ? { "data-autofocus": true } : {})}
              />
            ))}
            {select(
              "type",
              words.partner.type,
              types.map((value) => ({ value, label: typeNames[value] })),
            )}
            {select("locale", words.contact.language, [
              { value: "", label: words.partner.asProgramme },
              ...locales.map((value) => ({ value, label: messages.languages[value] })),
            ])}
            {select(
              "cadence",
              words.contact.cadence,
              cadences.map((value) => ({ value, label: words.contact.cadences[value] })),
            )}
            {isAdmin &&
              select("managerId", words.partner.manager, [
                { value: "", label: words.partner.nobody },
                ...managers.map(({ userId, name }) => ({ value: userId, label: name })),
              ])}
          </SimpleGrid>
        );
      }}
    </FormDialog>
  );
}

function draftOf({ name, tier, region, zone, type, locale, cadence, managerId }: Partner) {
  return {
    name,
    tier: tier ?? "",
    region: region ?? "",
    zone: zone ?? "",
    type: type as string,
    locale: locale ?? "",
    cadence: cadence as string,
    managerId: managerId ?? "",
  };
}

type Draft = ReturnType<typeof draftOf>;

/** Only what was changed, so that the rest stays as whoever else has it. */
function changesOf(draft: Draft, before: Draft) {
  const text = (value: string) => (value.trim() === "" ? null : value.trim());
  const changed = (name: keyof Draft) => draft[name] !== before[name];
  const type = types.find((one) => one === draft.type);
  const cadence = cadences.find((one) => one === draft.cadence);
  return {
    ...(changed("name") ? { name: draft.name } : {}),
    ...(changed("tier") ? { tier: text(draft.tier) } : {}),
    ...(changed("region") ? { region: text(draft.region) } : {}),
    ...(changed("zone") ? { zone: text(draft.zone) } : {}),
    ...(changed("type") && type !== undefined ? { type } : {}),
    ...(changed("locale") ? { locale: locales.find((one) => one === draft.locale) ?? null } : {}),
    ...(changed("cadence") && cadence !== undefined ? { cadence } : {}),
    ...(changed("managerId") ? { managerId: text(draft.managerId) } : {}),
  };
}
