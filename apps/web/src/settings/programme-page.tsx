import { type components, type Leadback, resultOf } from "@leadback/client";
import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  NativeSelect,
  Radio,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { ConflictDialog } from "../blocks/conflict-dialog.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { rebaseDraft } from "../session/rebase-draft.ts";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { HoldOutFields } from "./hold-out-fields.tsx";
import {
  datesOf,
  isComplete,
  isNumber,
  type ProgrammeDraft,
  privacyLevels,
  programmeDraftOf,
  promiseNames,
  settingsOf,
} from "./programme-draft.ts";
import { programmeWords } from "./programme-words.ts";
import { SettingsPage } from "./settings-page.tsx";

interface SeenProgram {
  program: components["schemas"]["ProgramWithSettings"];
  etag: string;
}

/** As somebody sees it: its ETag goes along with what they change. */
function programQuery(api: Leadback) {
  return queryOptions({
    queryKey: ["program"],
    queryFn: async ({ signal }): Promise<SeenProgram> => {
      const answer = await api.GET("/v1/program", { signal });
      return { program: resultOf(answer), etag: answer.response.headers.get("ETag") ?? "*" };
    },
  });
}

/** The settings as nobody has typed anything yet. */
function typedOver({ program, etag }: SeenProgram) {
  const draft = programmeDraftOf(program.settings);
  return { draft, base: draft, etag };
}

/** A Monday, from which the names of the weekdays are taken. */
const aMonday = Date.UTC(2026, 0, 5);

export function ProgrammePage() {
  const { api } = useHouse();
  const words = useWords(programmeWords);
  const query = useQuery(programQuery(api));
  return (
    <SettingsPage subject="programme" sentence={words.sentence}>
      <Loaded query={query} height={640}>
        {(seen) => <ProgrammeForm seen={seen} />}
      </Loaded>
    </SettingsPage>
  );
}

function ProgrammeForm({ seen }: { seen: SeenProgram }) {
  const { api } = useHouse();
  const { locale, messages, formats } = useSpeech();
  const words = useWords(programmeWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  // Kept with what it was typed over, so that what others change meanwhile is told however long it takes.
  const [kept, keep, forget] = useDraft("programme", typedOver(seen));
  const isTyped = JSON.stringify(kept.draft) !== JSON.stringify(kept.base);
  const { draft, base, etag } = isTyped ? kept : typedOver(seen);
  const setDraft = (typed: ProgrammeDraft) => keep({ draft: typed, base, etag });
  const save = useMutation({
    mutationFn: async (tag: string): Promise<SeenProgram> => {
      const answer = await api.PATCH("/v1/program", {
        params: { header: { "if-match": tag } },
        body: { settings: settingsOf(draft) },
      });
      return { program: resultOf(answer), etag: answer.response.headers.get("ETag") ?? "*" };
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(programQuery(api).queryKey, saved);
      keep(typedOver(saved));
      forget();
      sayDone(words.saved);
    },
  });
  const look = async () => {
    save.reset();
    const now = typedOver(await queryClient.fetchQuery({ ...programQuery(api), staleTime: 0 }));
    keep({ ...now, draft: rebaseDraft(base, draft, now.draft) });
  };
  const answer = save.error === null ? null : problemOf(save.error, messages.form.offline);
  const problem = (place: string) => answer?.places[`settings.${place}`] ?? "";
  const dayNames = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: String(day),
    label: dayNames.format(aMonday + (day - 1) * 86_400_000),
  }));
  const wrongDates = (text: string) => (datesOf(text) === null ? words.wrongDates : "");
  const { recordedAt } = seen.program.settings.namedBasis ?? {};
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete(draft) && !save.isPending) save.mutate(etag);
  };
  return (
    <form onSubmit={onSubmit} className="form">
      <Refusal answer={answer} />
      <Fieldset legend={words.hours} variant="unstyled">
        <Checkbox.Group
          label={words.weekdays}
          value={draft.weekdays}
          onChange={(days) => setDraft({ ...draft, weekdays: days })}
          error={problem("calendar.weekdays")}
        >
          <Group mt="xs" gap="md">
            {weekdays.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group mt="md">
          {(["startTime", "endTime"] as const).map((name) => (
            <TextInput
              key={name}
              type="time"
              required
              label={name === "startTime" ? words.from : words.to}
              value={draft[name]}
              onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
              error={problem(`calendar.${name}`)}
            />
          ))}
        </Group>
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="md">
          {(["closedDates", "workedDates"] as const).map((name) => (
            <Textarea
              key={name}
              label={name === "closedDates" ? words.closed : words.worked}
              description={name === "closedDates" ? words.closedHint : words.workedHint}
              autosize
              minRows={2}
              value={draft[name]}
              onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
              error={problem(`calendar.${name}`) || wrongDates(draft[name])}
            />
          ))}
        </SimpleGrid>
        <details style={{ marginTop: 12 }}>
          <summary>{words.holidays}</summary>
          <Text size="xs" c="dimmed">
            {words.holidaysHint}
          </Text>
          <ul style={{ margin: "8px 0", paddingInlineStart: 20 }}>
            {seen.program.holidays.map(({ date, name }) => (
              <li key={date}>
                {formats.date(date)}
                {name === null ? "" : `: ${name}`}
              </li>
            ))}
          </ul>
        </details>
      </Fieldset>
      <Fieldset legend={words.promises} variant="unstyled" mt="xl">
        <Text size="sm" c="dimmed" mb="xs">
          {words.promisesHint}
        </Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {promiseNames.map((name) => (
            <TextInput
              key={name}
              label={words.promise[name]}
              inputMode="decimal"
              required
              value={draft.promises[name]}
              onChange={({ currentTarget }) =>
                setDraft({ ...draft, promises: { ...draft.promises, [name]: currentTarget.value } })
              }
              error={problem(`promises.${name}`) || (isNumber(draft.promises[name]) ? "" : words.number)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={words.letters} variant="unstyled" mt="xl">
        <Text size="sm" c="dimmed" mb="xs">
          {words.lettersHint}
        </Text>
        <Group align="flex-start">
          <NativeSelect
            label={words.weekday}
            value={draft.weekday}
            onChange={({ currentTarget }) => setDraft({ ...draft, weekday: currentTarget.value })}
            data={weekdays}
            error={problem("digest.weekday")}
          />
          {(["sendTime", "freezeTime"] as const).map((name) => (
            <TextInput
              key={name}
              type="time"
              required
              label={words[name]}
              value={draft[name]}
              onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
              error={problem(`digest.${name}`)}
            />
          ))}
        </Group>
        <Stack mt="md" gap="xs">
          {(["needsApproval", "sendsNotices"] as const).map((name) => (
            <Checkbox
              key={name}
              label={words[name]}
              checked={draft[name]}
              onChange={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.checked })}
            />
          ))}
        </Stack>
        <Radio.Group
          mt="md"
          label={words.privacy}
          value={draft.privacyLevel}
          onChange={(value) => {
            const privacyLevel = privacyLevels.find((level) => level === value);
            if (privacyLevel !== undefined) setDraft({ ...draft, privacyLevel });
          }}
          error={problem("privacyLevel")}
        >
          <Stack mt="xs" gap="xs">
            {privacyLevels.map((level) => (
              <Radio key={level} value={level} label={words.privacyLevels[level]} />
            ))}
          </Stack>
        </Radio.Group>
        {draft.privacyLevel === "named" && (
          <Textarea
            mt="md"
            required
            autosize
            minRows={2}
            maxLength={500}
            label={words.namedBasis}
            description={words.namedBasisHint}
            value={draft.namedBasis}
            onChange={({ currentTarget }) => setDraft({ ...draft, namedBasis: currentTarget.value })}
            error={problem("namedBasis.text")}
          />
        )}
        {draft.privacyLevel === "named" && recordedAt !== undefined && (
          <Text size="sm" c="dimmed" mt="xs">
            {words.namedBasisKept(formats.day(recordedAt))}
          </Text>
        )}
      </Fieldset>
      <HoldOutFields
        draft={draft.holdOut}
        onChange={(holdOut) => setDraft({ ...draft, holdOut })}
        problem={(name) => problem(`holdOut.${name}`)}
      />
      <Button type="submit" mt="xl" loading={save.isPending}>
        {messages.form.save}
      </Button>
      <ConflictDialog
        isOpen={answer?.isConflict === true}
        onLook={() => void look()}
        onAnyway={() => save.mutate("*")}
      />
    </form>
  );
}
