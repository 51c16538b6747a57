import { Title } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useState } from "react";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { type LeadStep, leadRoute } from "../leads/lead-routes.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { canWork } from "../session/roles.ts";
import { useProgram } from "../session/session-provider.tsx";
import { useSingleKeys } from "../session/use-single-keys.ts";
import { AdvanceDialog } from "./advance-dialog.tsx";
import { AskDialog } from "./ask-dialog.tsx";
import { DuplicateSection } from "./duplicate-section.tsx";
import { EndDialog } from "./end-dialog.tsx";
import type { EndStart } from "./end-draft.ts";
import { LeadActions } from "./lead-actions.tsx";
import { LeadFacts } from "./lead-facts.tsx";
import { LeadHistory } from "./lead-history.tsx";
import { LeadNotices } from "./lead-notices.tsx";
import { LeadScore } from "./lead-score.tsx";
import { leadWords } from "./lead-words.ts";
import { useLogAttempt, usualChannel } from "./log-attempt.ts";
import { NoteForm } from "./note-form.tsx";
import { RecycleDialog } from "./recycle-dialog.tsx";
import type { Lead } from "./use-lead.ts";
import { useMoveLead } from "./use-move-lead.ts";
import { useSeenLead } from "./use-seen-lead.ts";

const untilContacted: ReadonlySet<Lead["stage"]> = new Set(["submitted", "accepted", "contacted"]);

/** Everything about one lead, and what can be done with it now. */
export function LeadPage() {
  const { leadId } = leadRoute.useParams();
  const { end, step } = leadRoute.useSearch();
  const navigate = useNavigate({ from: leadRoute.fullPath });
  const { messages, formats } = useSpeech();
  const words = useWords(leadWords);
  const isWorking = canWork(useProgram().role);
  const { data, error, refetch } = useSeenLead(leadId);
  const logAttempt = useLogAttempt();
  const keys = useSingleKeys();
  const move = useMoveLead();
  const [endStart, setEndStart] = useState<EndStart | null>(null);

  const lead = data?.lead;
  const isUntilContacted = lead !== undefined && untilContacted.has(lead.stage);
  const isLive = isUntilContacted || lead?.stage === "qualified";
  const setEnd = (isOpen: boolean) => void navigate({ search: isOpen ? { end: true } : {} });
  const setStep = (next: LeadStep | null) => void navigate({ search: next === null ? {} : { step: next } });
  const isBusy = end === true || step !== undefined;
  useEffect(() => {
    if (data === undefined || !isWorking || !isLive || isBusy || !keys.isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const act = {
        a: () => logAttempt(data.lead),
        c: isUntilContacted ? () => move(data, { type: "contacted", channel: usualChannel() }) : undefined,
        q: isUntilContacted ? () => setStep("qualified") : undefined,
        d: () => setEnd(true),
      }[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  if (data === undefined || lead === undefined) {
    return error === null ? (
      <PageTitle title={messages.list.loading} />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <PageTitle
        title={lead.company.name ?? lead.ref}
        sentence={
          <>
            {lead.ref} ·{" "}
            <Link to={pagePaths.partner} params={{ partnerId: lead.partnerId }}>
              {words.from(lead.partnerName)}
            </Link>{" "}
            · {messages.stages[lead.stage]} · {formats.plural(lead.attempts, words.attempts)}
          </>
        }
      />
      {isWorking && <LeadActions seen={data} onEnd={() => setEnd(true)} onStep={setStep} />}
      <div className="two-columns">
        <div>
          <LeadNotices lead={lead} />
          {isWorking && (
            <DuplicateSection
              lead={lead}
              onEndAs={(start) => {
                setEndStart(start);
                setEnd(true);
              }}
            />
          )}
          <LeadFacts lead={lead} isOurs={isWorking} />
          <Title order={2} mt="xl" mb="xs">
            {words.history}
          </Title>
          <LeadHistory leadId={lead.id} isOurs={isWorking} />
          {isWorking && <NoteForm leadId={lead.id} />}
        </div>
        <LeadScore leadId={lead.id} />
      </div>
      <EndDialog
        leadId={end === true && isLive ? lead.id : null}
        start={endStart}
        onClose={() => {
          setEndStart(null);
          setEnd(false);
        }}
      />
      {(["qualified", "won"] as const).map((to) => (
        <AdvanceDialog key={to} to={to} isOpen={step === to} seen={data} onClose={() => setStep(null)} />
      ))}
      <AskDialog isOpen={step === "ask"} seen={data} onClose={() => setStep(null)} />
      <RecycleDialog isOpen={step === "recycle"} seen={data} onClose={() => setStep(null)} />
    </>
  );
}

/** A letter that goes into a field, or belongs to the browser, is no key of ours. */
function isTyping(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [role=menu], [role=dialog]") !== null
  );
}
