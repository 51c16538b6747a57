import type { EvidenceField, Locale } from "@leadback/scoring/reasons";
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "../blocks/problem-of.ts";
import { profileQuery } from "../blocks/profile-query.ts";
import { showUndo } from "../blocks/show-undo.tsx";
import type { Reason } from "../blocks/use-reasons.ts";
import { useSayDone, useSayRefused } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { bulkWords } from "./bulk-words.ts";
import { type EndDraft, evidenceAfter, knownEvidence } from "./end-draft.ts";
import { expectedEvidence } from "./expected-evidence.ts";
import { type EndTyped, endEvent, type JudgedEnd, judgeEnd } from "./judge-end.ts";
import { leadWords } from "./lead-words.ts";
import { asLocale, partnerQuery } from "./partner-query.ts";
import { sendNow } from "./send-later.ts";
import { leadQuery, recordEvent, type SeenLead } from "./use-lead.ts";

const undoSeconds = 20;

interface BulkDraft {
  reason: string | null;
  /** What holds for every lead that does not say otherwise. */
  shared: EndDraft["evidence"];
  leads: Record<string, EndTyped>;
}

const emptyBulk: BulkDraft = { reason: null, shared: {}, leads: {} };

export interface BulkRow extends JudgedEnd {
  seen: SeenLead;
  /** As the fields show it: for all, of the lead itself, typed for this one. */
  typed: EndDraft["evidence"];
  /** What was typed for this one alone. */
  ownEvidence: EndDraft["evidence"];
  outcome: "open" | "sending" | "ended" | "failed";
  /** What the API said of this one. */
  refusal: string;
}

type Outcome = Pick<BulkRow, "outcome" | "refusal">;

/** Many leads end for one reason: each with its own sentence, checked, sent and answered by itself. */
export function useBulkEnd(ids: readonly string[], reasons: readonly Reason[], onAllEnded: () => void) {
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(bulkWords);
  const { missingDetail } = useWords(leadWords).end;
  const { locale: programLocale, currency } = useProgram();
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const sayRefused = useSayRefused();
  const [draft, change, clear] = useDraft("bulk-end", emptyBulk);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const seen = useQueries({ queries: ids.map((id) => leadQuery(api, id)) });
  const partnerIds = [
    ...new Set(seen.flatMap(({ data }) => (data === undefined ? [] : [data.lead.partnerId]))),
  ];
  const partners = useQueries({ queries: partnerIds.map((id) => partnerQuery(api, id)) });
  const localeOf = (partnerId: string) =>
    asLocale(partners[partnerIds.indexOf(partnerId)]?.data?.locale ?? programLocale);

  const reason = reasons.find(({ code }) => code === draft.reason) ?? null;
  const criteria = useQuery(profileQuery(api, locale)).data?.criteria ?? null;
  const expectedIn = (to: Locale) => (reason === null ? {} : expectedEvidence(reason, criteria, to));
  const rows = seen.flatMap(({ data }): BulkRow[] => {
    if (data === undefined) return [];
    const { lead } = data;
    const own = draft.leads[lead.id];
    const known = reason === null ? {} : knownEvidence(reason, lead);
    const templateLocale = localeOf(lead.partnerId);
    const typed = { ...expectedIn(templateLocale), ...draft.shared, ...known, ...own?.evidence };
    const judged = judgeEnd(
      reason,
      lead,
      { evidence: typed, sentence: own?.sentence ?? null },
      {
        locale,
        templateLocale,
        currency,
        decimalMark: formats.decimalMark,
        missingDetail,
      },
    );
    const outcome = outcomes.get(lead.id) ?? { outcome: "open", refusal: "" };
    return [{ seen: data, typed, ownEvidence: own?.evidence ?? {}, ...judged, ...outcome }];
  });
  const open = rows.filter(({ outcome }) => outcome !== "ended");

  const refresh = () => {
    for (const queryKey of [["lead-events"], ["lead-score"], ["ageing"], ["leads"]]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
  const takeBack = async (ended: readonly SeenLead[]) => {
    const refused: string[] = [];
    for (const { lead, etag } of ended) {
      try {
        const now = await recordEvent(api, lead.id, { type: "reopened", cause: "mistake" }, etag);
        queryClient.setQueryData(["lead", lead.id], now);
      } catch {
        refused.push(lead.ref);
      }
    }
    refresh();
    const count = ended.length - refused.length;
    if (count > 0) sayDone(formats.plural(count, words.takenBack));
    if (refused.length > 0) sayRefused(words.notTakenBack(formats.list(refused)));
  };
  const send = async (chosen: Reason) => {
    setSending(true);
    const ended: SeenLead[] = [];
    const note = (id: string, outcome: Outcome) => setOutcomes((before) => new Map(before).set(id, outcome));
    for (const row of open) {
      const { lead, etag } = row.seen;
      note(lead.id, { outcome: "sending", refusal: "" });
      try {
        const before = await sendNow(lead.id);
        const event = endEvent(before?.lead ?? lead, chosen, row);
        const now = await recordEvent(api, lead.id, event, before?.etag ?? etag);
        queryClient.setQueryData(["lead", lead.id], now);
        ended.push(now);
        note(lead.id, { outcome: "ended", refusal: "" });
      } catch (error) {
        note(lead.id, { outcome: "failed", refusal: await explain(error, lead.id) });
      }
    }
    setSending(false);
    refresh();
    if (ended.length > 0) {
      showUndo({
        message: `${formats.plural(ended.length, words.done)}: ${chosen.label}`,
        undo: messages.form.undo,
        close: messages.form.close,
        seconds: undoSeconds,
        onUndo: () => void takeBack(ended),
      });
    }
    if (ended.length === open.length) {
      change(emptyBulk);
      clear();
      onAllEnded();
    }
  };
  /** What was refused, and for a lead that somebody changed how it stands now. */
  const explain = async (error: unknown, id: string) => {
    const { fields, rest, isConflict } = problemOf(error, messages.form.offline);
    if (!isConflict) return rest ?? Object.values(fields).join(" ");
    const now = await queryClient.fetchQuery({ ...leadQuery(api, id), staleTime: 0 });
    return words.changed(messages.stages[now.lead.stage]);
  };
  return {
    reason,
    shared: { ...expectedIn(locale), ...draft.shared },
    rows,
    open,
    failure: seen.find(({ error }) => error !== null),
    isTried,
    isSending,
    chooseReason: (chosen: Reason) => {
      setTried(false);
      const after = (evidence: EndDraft["evidence"]) =>
        evidenceAfter(chosen, { reason: draft.reason, evidence });
      const leads = Object.entries(draft.leads).map(
        ([id, own]) => [id, { ...own, evidence: after(own.evidence) }] as const,
      );
      change({ reason: chosen.code, shared: after(draft.shared), leads: Object.fromEntries(leads) });
    },
    share: (field: EvidenceField, value: string) =>
      change({ ...draft, shared: { ...draft.shared, [field]: value } }),
    write: (id: string, typed: Partial<EndTyped>) => {
      const before = draft.leads[id] ?? { evidence: {}, sentence: null };
      change({ ...draft, leads: { ...draft.leads, [id]: { ...before, ...typed } } });
    },
    /** False when something is still missing. */
    submit: () => {
      setTried(true);
      if (isSending) return true;
      if (reason === null || open.length === 0 || open.some(({ problems }) => problems.length > 0))
        return false;
      void send(reason);
      return true;
    },
  };
}
