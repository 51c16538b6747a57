import type { components } from "@leadback/client";
import { Text, Title } from "@mantine/core";
import { Fragment } from "react";
import type { Formats } from "../locales/formats.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { tone } from "../look/tones.ts";
import { type ProfileCriteriaWords, profileCriteriaWords } from "./profile-criteria-words.ts";
import { useReasons } from "./use-reasons.ts";

type Profile = components["schemas"]["IdealProfile"];

/** Whom the programme looks for, in plain words. */
export function ProfileCriteria({ criteria }: Pick<Profile, "criteria">) {
  const { formats } = useSpeech();
  const words = useWords(profileCriteriaWords);
  const rows = [
    [words.industries, said(criteria.industries, formats)],
    [words.excludedIndustries, said(criteria.excludedIndustries, formats)],
    [words.employees, employeesOf(criteria.employees, words, formats)],
    [words.countries, said(criteria.countries?.map(formats.country), formats)],
    [words.regions, said(criteria.regions, formats)],
  ].filter(([, text]) => text !== "");
  if (rows.length === 0) return <p>{words.everything}</p>;
  return (
    <dl className="facts">
      {rows.map(([name, text]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Leads that show the profile, without who they are. */
export function ProfileExamples({ examples }: Pick<Profile, "examples">) {
  const { formats } = useSpeech();
  const words = useWords(profileCriteriaWords);
  const reasons = useReasons();
  if (examples.length === 0) return null;
  return (
    <>
      <Title order={3} mt="lg" mb={4}>
        {words.examples}
      </Title>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {examples.map((example, index) => {
          const known = [
            example.industry,
            example.employees === null ? null : words.people(example.employees),
            example.region,
            example.country === null ? null : formats.country(example.country),
            reasons.get(example.reason ?? "")?.partnerLabel,
          ].filter((part) => part != null);
          return (
            <li key={index}>
              <Text component="span" fw={600} c={example.isPositive ? tone("good") : tone("ink")}>
                {example.isPositive ? words.fits : words.doesNot}
              </Text>
              : {known.length === 0 ? words.unknownExample : known.join(", ")}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function said(names: readonly string[] | undefined, formats: Formats): string {
  return names === undefined || names.length === 0 ? "" : formats.list(names);
}

function employeesOf(
  range: Profile["criteria"]["employees"],
  words: ProfileCriteriaWords,
  formats: Formats,
): string {
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return words.between(formats.number(min), formats.number(max));
  if (min !== undefined) return words.from(formats.number(min));
  return max === undefined ? "" : words.upTo(formats.number(max));
}
