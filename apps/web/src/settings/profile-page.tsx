import { type components, type Leadback, resultOf } from "@leadback/client";
import { Button, MultiSelect, SimpleGrid, TagsInput, Text, TextInput, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { countryChoices } from "../blocks/country-choices.ts";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { ProfileCriteria, ProfileExamples } from "../blocks/profile-criteria.tsx";
import { profileCriteriaWords } from "../blocks/profile-criteria-words.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { profileWords } from "./profile-words.ts";
import { SettingsPage } from "./settings-page.tsx";

type Profile = components["schemas"]["IdealProfile"];
type Criteria = Profile["criteria"];

const lists = ["industries", "excludedIndustries", "countries", "regions"] as const;

interface ProfileDraft {
  lists: Record<(typeof lists)[number], string[]>;
  min: string;
  max: string;
  positive: string[];
  negative: string[];
}

/** The ideal customer: what would change, and what was published. */
export function ProfilePage() {
  const { api } = useHouse();
  const { locale, formats } = useSpeech();
  const words = useWords(profileWords);
  const query = useQuery({
    queryKey: ["profiles", locale],
    queryFn: async ({ signal }) => resultOf(await api.GET("/v1/profiles", { signal })).data,
  });
  return (
    <SettingsPage subject="profile" sentence={words.sentence}>
      <Loaded query={query} height={480}>
        {(profiles) => (
          <>
            <ProfileForm key={profiles[0]?.version ?? 0} inForce={profiles[0] ?? null} />
            <Title order={2} mt="xl" mb="xs">
              {words.versions}
            </Title>
            {profiles.length === 0 && <EmptyNote title={words.none} hint={words.noneHint} />}
            {profiles.map((profile) => (
              <section key={profile.version} style={{ marginBottom: 24 }}>
                <Title order={3} mb={4}>
                  {words.version(formats.number(profile.version), formats.day(profile.publishedAt))}
                </Title>
                {profile.changes.length === 0 ? (
                  <Text c="dimmed">{words.first}</Text>
                ) : (
                  <ul style={{ margin: "0 0 8px", paddingInlineStart: 20 }}>
                    {profile.changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                )}
                <ProfileCriteria criteria={profile.criteria} />
                <ProfileExamples examples={profile.examples} />
              </section>
            ))}
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
}

function ProfileForm({ inForce }: { inForce: Profile | null }) {
  const { api } = useHouse();
  const { locale, messages, formats } = useSpeech();
  const words = useWords(profileWords);
  const criteriaWords = useWords(profileCriteriaWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const [draft, change, clear] = useDraft(
    `profile.${inForce?.version ?? 0}`,
    draftOf(inForce?.criteria ?? {}),
  );
  const publish = useMutation({
    mutationFn: async () => {
      const [positiveLeadIds, negativeLeadIds] = await Promise.all([
        idsOf(api, draft.positive),
        idsOf(api, draft.negative),
      ]);
      return resultOf(
        await api.POST("/v1/profiles", {
          body: { criteria: criteriaOf(draft), positiveLeadIds, negativeLeadIds },
        }),
      );
    },
    onSuccess: ({ version }) => {
      clear();
      sayDone(words.published(formats.number(version)));
      void queryClient.invalidateQueries({ queryKey: ["profiles"] });
    },
  });
  const answer = publish.error === null ? null : problemOf(publish.error, messages.form.offline);
  const problem = (place: string) => answer?.places[`criteria.${place}`] ?? "";
  const isWhole = (text: string) => /^\d{0,9}$/.test(text.trim());
  const size = ({ min, max }: Pick<ProfileDraft, "min" | "max">) =>
    min === "" && max === "" ? words.unlimited : `${min === "" ? 0 : min}–${max === "" ? "∞" : max}`;
  const before = draftOf(inForce?.criteria ?? {});
  const differences = [
    ...lists.flatMap((name) => {
      const added = draft.lists[name].filter((one) => !before.lists[name].includes(one));
      const removed = before.lists[name].filter((one) => !draft.lists[name].includes(one));
      const label = criteriaWords[name];
      const said = (values: string[]) =>
        formats.list(name === "countries" ? values.map(formats.country) : values);
      return [
        ...(added.length === 0 ? [] : [`${label}: ${words.added(said(added))}`]),
        ...(removed.length === 0 ? [] : [`${label}: ${words.removed(said(removed))}`]),
      ];
    }),
    ...(size(before) === size(draft) ? [] : [words.sizeNow(size(before), size(draft))]),
  ];
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(draft.min) && isWhole(draft.max) && !publish.isPending) publish.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="form no-print">
      <Title order={2} mb="xs">
        {words.edit}
      </Title>
      <Refusal answer={answer} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {lists.map((name) => {
          const field = {
            label: criteriaWords[name],
            value: draft.lists[name],
            onChange: (values: string[]) => change({ ...draft, lists: { ...draft.lists, [name]: values } }),
            error: problem(name),
          };
          return name === "countries" ? (
            <MultiSelect
              key={name}
              {...field}
              description={words.countriesHint}
              searchable
              nothingFoundMessage={words.noCountry}
              data={countryChoices(locale, formats)}
            />
          ) : (
            <TagsInput key={name} {...field} description={words.list} />
          );
        })}
        {(["min", "max"] as const).map((name) => (
          <TextInput
            key={name}
            label={name === "min" ? words.smallest : words.largest}
            inputMode="numeric"
            value={draft[name]}
            onChange={({ currentTarget }) => change({ ...draft, [name]: currentTarget.value })}
            error={problem(`employees.${name}`) || (isWhole(draft[name]) ? "" : words.wholeNumber)}
          />
        ))}
        {(["positive", "negative"] as const).map((name) => (
          <TagsInput
            key={name}
            label={words[name]}
            description={words.examplesHint}
            maxTags={10}
            value={draft[name]}
            onChange={(refs) => change({ ...draft, [name]: refs.map((ref) => ref.trim().toUpperCase()) })}
            error={answer?.fields[`${name}LeadIds`] ?? ""}
          />
        ))}
      </SimpleGrid>
      <Title order={3} mt="md" mb={4}>
        {words.diff}
      </Title>
      <div role="status">
        {differences.length === 0 ? (
          <Text c="dimmed">{words.noDiff}</Text>
        ) : (
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {differences.map((difference) => (
              <li key={difference}>{difference}</li>
            ))}
          </ul>
        )}
      </div>
      <Button type="submit" mt="md" loading={publish.isPending}>
        {words.publish}
      </Button>
    </form>
  );
}

function draftOf(criteria: Criteria): ProfileDraft {
  return {
    lists: {
      industries: criteria.industries ?? [],
      excludedIndustries: criteria.excludedIndustries ?? [],
      countries: criteria.countries ?? [],
      regions: criteria.regions ?? [],
    },
    min: criteria.employees?.min === undefined ? "" : String(criteria.employees.min),
    max: criteria.employees?.max === undefined ? "" : String(criteria.employees.max),
    positive: [],
    negative: [],
  };
}

function criteriaOf({ lists: named, min, max }: ProfileDraft): Criteria {
  const known = lists.filter((name) => named[name].length > 0).map((name) => [name, named[name]] as const);
  const employees = {
    ...(min.trim() === "" ? {} : { min: Number(min) }),
    ...(max.trim() === "" ? {} : { max: Number(max) }),
  };
  return { ...Object.fromEntries(known), ...(Object.keys(employees).length === 0 ? {} : { employees }) };
}

/** The leads that people named by their references; what is no reference of a lead stays, and the API says so. */
async function idsOf(api: Leadback, refs: readonly string[]): Promise<string[]> {
  return Promise.all(
    refs.map(async (ref) => {
      const { data } = resultOf(await api.GET("/v1/leads", { params: { query: { q: ref, limit: 5 } } }));
      return data.find((lead) => lead.ref === ref)?.id ?? ref;
    }),
  );
}
