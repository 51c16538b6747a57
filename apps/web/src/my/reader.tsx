import { type components, resultOf } from "@leadback/client";
import { NativeSelect, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf } from "../blocks/problem-of.ts";
import { showUndo } from "../blocks/show-undo.tsx";
import { useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { preferencesWords } from "./preferences-words.ts";

type Partner = components["schemas"]["Partner"];
type Contact = components["schemas"]["PartnerContact"];
type Pace = components["schemas"]["LetterPace"]["pace"];

const paces = ["weekly", "biweekly", "monthly", "paused"] as const satisfies Pace[];

/** One of a partner's people, and how often the letter comes to that person: chosen here, and taken back. */
export function Reader({ partner, contact }: { partner: Partner; contact: Contact }) {
  const { api } = useHouse();
  const { formats, locale, messages } = useSpeech();
  const program = useProgram();
  const words = useWords(preferencesWords);
  const queryClient = useQueryClient();
  const sayRefused = useSayRefused();
  const language = contact.locale ?? partner.locale ?? program.locale;
  const languageName = new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  const called = contact.name ?? contact.email;
  const pace = paceOf(contact, partner);
  const choose = useMutation({
    mutationFn: async ({ wish, tag }: { wish: Pace; tag: string }) =>
      resultOf(
        await api.PUT("/v1/partners/{id}/contacts/{contactId}/pace", {
          params: { path: { id: partner.id, contactId: contact.id }, header: { "if-match": `"${tag}"` } },
          body: { pace: wish },
        }),
      ),
    onError: (error) => {
      const { rest, fields, isConflict } = problemOf(error, messages.form.offline);
      sayRefused(isConflict ? messages.form.changedMeanwhile : (rest ?? Object.values(fields).join(" ")));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["partner", partner.id] }),
  });
  const isReader = contact.receivesDigest && contact.unsubscribedAt === null;
  const facts = [
    contact.name === null ? null : contact.email,
    contact.unsubscribedAt !== null
      ? words.unsubscribed(formats.day(contact.unsubscribedAt))
      : contact.receivesDigest
        ? words.languageOf(languageName)
        : words.receivesNot,
    contact.lettersPausedAt !== null && isReader
      ? words.pausedSince(formats.day(contact.lettersPausedAt))
      : null,
  ];
  const onWish = (value: string) => {
    const wish = paces.find((one) => one === value);
    if (wish === undefined || choose.isPending) return;
    choose.mutate(
      { wish, tag: contact.tag },
      {
        onSuccess: ({ tag }) =>
          showUndo({
            message: `${called}: ${words.paces[wish]}`,
            undo: messages.form.undo,
            close: messages.form.close,
            onUndo: () => choose.mutate({ wish: pace, tag }),
          }),
      },
    );
  };
  return (
    <>
      <Text fw={600}>{called}</Text>
      <Text size="sm" c="dimmed">
        {facts.filter((fact) => fact !== null).join(" · ")}
      </Text>
      {isReader && (
        <NativeSelect
          mt={8}
          maw={360}
          className="no-print"
          label={words.pace}
          aria-label={words.paceOf(called)}
          value={choose.isPending ? choose.variables.wish : pace}
          disabled={choose.isPending}
          onChange={({ currentTarget }) => onWish(currentTarget.value)}
          data={paces.map((value) => ({ value, label: words.paces[value] }))}
        />
      )}
      {pace === "paused" && isReader && (
        <Text size="sm" mt={4}>
          {words.whilePaused}
        </Text>
      )}
    </>
  );
}

function paceOf({ lettersPausedAt, cadence }: Contact, partner: Partner): Pace {
  return lettersPausedAt === null ? (cadence ?? partner.cadence) : "paused";
}
