import { Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { profileQuery } from "../blocks/profile-query.ts";
import { reasonsQuery } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import type { EndStart } from "./end-draft.ts";
import { EndForm } from "./end-form.tsx";
import { leadWords } from "./lead-words.ts";
import { useSeenLead } from "./use-seen-lead.ts";

interface EndDialogProps {
  /** Null while it is closed. */
  leadId: string | null;
  /** What the page knows already of the reason. */
  start?: EndStart | null;
  onClose(): void;
  onEnded?: () => void;
  /** It is out of sight. */
  onClosed?: () => void;
}

/** Asks why a lead ended: a reason, one sentence for the partner, the evidence. By keyboard, in some seconds. */
export function EndDialog({ leadId, start = null, onClose, onEnded, onClosed }: EndDialogProps) {
  const { api } = useHouse();
  const { locale, messages } = useSpeech();
  const words = useWords(leadWords);
  const { data, error, refetch } = useSeenLead(leadId);
  const reasons = useQuery(reasonsQuery(api, locale));
  // Only to fill in what is looked for: without it that is typed.
  const profile = useQuery({ ...profileQuery(api, locale), enabled: leadId !== null });
  const isThere = data !== undefined && data.lead.id === leadId;
  const failure = isThere ? (reasons.data === undefined ? reasons.error : null) : error;
  return (
    <Modal
      opened={leadId !== null}
      onClose={onClose}
      {...(onClosed === undefined ? {} : { onExitTransitionEnd: onClosed })}
      title={
        isThere
          ? `${words.end.title(data.lead.ref)} · ${data.lead.company.name ?? ""}`
          : messages.list.loading
      }
      closeButtonProps={{ "aria-label": messages.form.close }}
      size="lg"
    >
      {/* As high as the form at first, so that nothing jumps. */}
      <div style={{ minHeight: 180 }}>
        {isThere && reasons.data !== undefined && !profile.isPending && (
          <EndForm
            key={data.lead.id}
            seen={data}
            start={start}
            reasons={reasons.data.filter(({ isActive }) => isActive)}
            onLook={() => void refetch()}
            onDone={() => {
              onClose();
              onEnded?.();
            }}
          />
        )}
        {failure !== null && (
          <FailureNotice error={failure} onRetry={() => void (isThere ? reasons.refetch() : refetch())} />
        )}
      </div>
    </Modal>
  );
}
