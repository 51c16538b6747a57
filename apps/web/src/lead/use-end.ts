import { resultOf } from "@leadback/client";
import { type LintProblem, type Locale, locales } from "@leadback/scoring/reasons";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { showUndo } from "../blocks/show-undo.tsx";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { emptyEnd, lintEnd, parseEvidence } from "./end-draft.ts";
import { leadWords } from "./lead-words.ts";
import { type LeadEventInput, type SeenLead, useRecordEvent } from "./use-lead.ts";

const undoSeconds = 12;

/** The end of a lead as it is being written: checked as it is typed, sent with what was seen, taken back on request. */
export function useEnd(seen: SeenLead, reasons: readonly Reason[], onDone: () => void) {
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(leadWords);
  const { locale: programLocale, currency } = useProgram();
  const { lead } = seen;
  const [draft, change, clear] = useDraft(`end.${lead.id}`, emptyEnd);
  const [isTried, setTried] = useState(false);
  const record = useRecordEvent(lead.id);
  const partner = useQuery({
    queryKey: ["partner", lead.partnerId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/partners/{id}", { params: { path: { id: lead.partnerId } }, signal })),
    staleTime: 600_000,
  });

  const reason = reasons.find(({ code }) => code === draft.reason) ?? null;
  const evidence = parseEvidence(draft.evidence, reason, formats.decimalMark);
  const templateLocale = asLocale(partner.data?.locale ?? programLocale);
  const forbiddenNames = lead.contacts.flatMap(({ name }) => (name === null ? [] : [name]));
  const lint = (text: string, lintLocale: Locale) =>
    lintEnd(
      reason,
      { sentence: text, evidence, locale: lintLocale, currency, forbiddenNames },
      words.end.missingDetail,
    );
  const { template } = lint("", templateLocale);
  const sentence = draft.sentence ?? template;
  const { problems } = lint(sentence, locale);

  const takeBack = async (etag: string | null) => {
    const closeButtonProps = { "aria-label": messages.form.close };
    try {
      await record.mutateAsync({ event: { type: "reopened", cause: "mistake" }, etag });
      notifications.show({ message: words.end.takenBack(lead.ref), closeButtonProps });
    } catch (error) {
      const { fields, rest } = problemOf(error, messages.form.offline);
      const message = rest ?? Object.values(fields).join(" ");
      notifications.show({
        title: messages.form.refused,
        message,
        autoClose: false,
        role: "alert",
        closeButtonProps,
      });
    }
  };
  const send = (etag: string | null) => {
    if (reason === null) return;
    const end = {
      reason: reason.code,
      sentence,
      ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
      ...(draft.secondaryReasons.length === 0 ? {} : { secondaryReasons: draft.secondaryReasons }),
      ...(draft.privateNote.trim() === "" ? {} : { privateNote: draft.privateNote }),
    };
    const event: LeadEventInput =
      lead.stage === "qualified" ? { type: "lost", ...end } : { type: "disqualified", ...end };
    record.mutate(
      { event, etag },
      {
        onSuccess: (ended) => {
          clear();
          onDone();
          showUndo({
            message: words.end.done(lead.ref, reason.label),
            undo: messages.form.undo,
            close: messages.form.close,
            seconds: undoSeconds,
            onUndo: () => takeBack(ended.etag),
          });
        },
      },
    );
  };
  return {
    draft,
    reason,
    change,
    sentence,
    templateLocale,
    problems: problems satisfies LintProblem[],
    isTried,
    record,
    /** False when something is still missing. */
    submit: () => {
      setTried(true);
      if (problems.length > 0 || record.isPending) return false;
      send(seen.etag);
      return true;
    },
    /** Whatever the others did meanwhile. */
    tryAgain: () => send(null),
  };
}

function asLocale(text: string): Locale {
  return locales.find((locale) => locale === text) ?? "pt-BR";
}
