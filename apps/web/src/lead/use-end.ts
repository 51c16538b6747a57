import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { profileQuery } from "../blocks/profile-query.ts";
import { showUndo } from "../blocks/show-undo.tsx";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSayDone, useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { type EndStart, emptyEnd, evidenceAfter, knownEvidence } from "./end-draft.ts";
import { expectedEvidence } from "./expected-evidence.ts";
import { endEvent, judgeEnd } from "./judge-end.ts";
import { leadWords } from "./lead-words.ts";
import { asLocale, partnerQuery } from "./partner-query.ts";
import { type LeadEventInput, type SeenLead, useRecordEvent } from "./use-lead.ts";

const undoSeconds = 12;

/** The end of a lead as it is being written: checked as it is typed, sent with what was seen, taken back on request. */
export function useEnd(
  seen: SeenLead,
  reasons: readonly Reason[],
  start: EndStart | null,
  onDone: () => void,
) {
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(leadWords);
  const { locale: programLocale, currency } = useProgram();
  const { lead } = seen;
  const [draft, change, clear] = useDraft(`end.${lead.id}`, { ...emptyEnd, ...start });
  const [isTried, setTried] = useState(false);
  const record = useRecordEvent(lead.id);
  const sayDone = useSayDone();
  const sayRefused = useSayRefused();
  const partner = useQuery(partnerQuery(api, lead.partnerId));
  const profile = useQuery(profileQuery(api, locale));

  const reason = reasons.find(({ code }) => code === draft.reason) ?? null;
  const templateLocale = asLocale(partner.data?.locale ?? programLocale);
  const judged = judgeEnd(reason, lead, draft, {
    locale,
    templateLocale,
    currency,
    decimalMark: formats.decimalMark,
    missingDetail: words.end.missingDetail,
  });
  const { sentence, problems } = judged;

  const takeBack = async (etag: string | null) => {
    try {
      await record.mutateAsync({ event: { type: "reopened", cause: "mistake" }, etag });
      sayDone(words.end.takenBack(lead.ref));
    } catch (error) {
      const { fields, rest } = problemOf(error, messages.form.offline);
      const message = rest ?? Object.values(fields).join(" ");
      sayRefused(message);
    }
  };
  const send = (etag: string | null) => {
    if (reason === null) return;
    const event: LeadEventInput = {
      ...endEvent(lead, reason, judged),
      ...(draft.secondaryReasons.length === 0 ? {} : { secondaryReasons: draft.secondaryReasons }),
      ...(draft.privateNote.trim() === "" ? {} : { privateNote: draft.privateNote }),
    };
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
    chooseReason: (chosen: Reason) => {
      setTried(false);
      record.reset();
      change({
        ...draft,
        reason: chosen.code,
        evidence: {
          ...expectedEvidence(chosen, profile.data?.criteria ?? null, templateLocale),
          ...knownEvidence(chosen, lead),
          ...evidenceAfter(chosen, draft),
        },
      });
    },
    sentence,
    templateLocale,
    problems,
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
