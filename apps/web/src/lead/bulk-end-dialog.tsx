import { Button, Fieldset, Group, Modal, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { type Reason, reasonsQuery } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { BulkLead } from "./bulk-lead.tsx";
import { bulkWords } from "./bulk-words.ts";
import { askedEvidence } from "./end-draft.ts";
import { EvidenceFields } from "./evidence-fields.tsx";
import { ReasonSelect } from "./reason-select.tsx";
import { useBulkEnd } from "./use-bulk-end.ts";

interface BulkEndDialogProps {
  isOpen: boolean;
  ids: readonly string[];
  onLeaveOut(id: string): void;
  onClose(): void;
  onAllEnded(): void;
}

/** Asks once why several leads ended; each partner still gets a sentence about its own lead. */
export function BulkEndDialog(props: BulkEndDialogProps) {
  const { isOpen, ids, onClose } = props;
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(bulkWords);
  const { data, error, refetch } = useQuery(reasonsQuery(api, locale));
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={formats.plural(ids.length, words.title)}
      closeButtonProps={{ "aria-label": messages.form.close }}
      size="xl"
    >
      <div style={{ minHeight: 240 }}>
        {data !== undefined && <BulkEndForm {...props} reasons={data.filter(({ isActive }) => isActive)} />}
        {data === undefined && error !== null && (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )}
      </div>
    </Modal>
  );
}

function BulkEndForm(props: BulkEndDialogProps & { reasons: readonly Reason[] }) {
  const { ids, reasons, onLeaveOut, onAllEnded } = props;
  const { formats } = useSpeech();
  const words = useWords(bulkWords);
  const bulk = useBulkEnd(ids, reasons, onAllEnded);
  const { reason, rows, open } = bulk;
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[data-autofocus]")?.focus();
  }, []);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tries]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!bulk.submit()) setTries(tries + 1);
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const asked = reason === null ? [] : askedEvidence(reason);
  const missing = ids.length - rows.length;
  return (
    <form ref={form} onSubmit={onSubmit} noValidate>
      <ReasonSelect reasons={reasons} reason={reason} error="" onChange={bulk.chooseReason} />
      {reason !== null && asked.length > 0 && (
        <Fieldset variant="unstyled" mt="md" legend={words.forAll}>
          <Text size="xs" c="dimmed">
            {words.forAllHint}
          </Text>
          <EvidenceFields
            asked={asked}
            values={bulk.shared}
            onChange={(values) => {
              for (const { field } of asked)
                if (values[field] !== bulk.shared[field]) bulk.share(field, values[field] ?? "");
            }}
            problems={[]}
            serverError=""
          />
        </Fieldset>
      )}
      {bulk.failure?.error != null && (
        <FailureNotice error={bulk.failure.error} onRetry={() => void bulk.failure?.refetch()} />
      )}
      {missing > 0 && bulk.failure === undefined && (
        <Text role="status" mt="md" c="dimmed">
          {formats.plural(missing, words.loading)}
        </Text>
      )}
      {reason !== null && (
        <ul className="rows" style={{ marginTop: 24 }}>
          {rows.map((row) => (
            <li key={row.seen.lead.id} style={{ padding: "16px 0" }}>
              <BulkLead
                row={row}
                asked={asked}
                isTried={bulk.isTried}
                onWrite={(typed) => bulk.write(row.seen.lead.id, typed)}
                onLeaveOut={rows.length > 1 ? () => onLeaveOut(row.seen.lead.id) : null}
                onKeyDown={sendOnEnter}
              />
            </li>
          ))}
        </ul>
      )}
      {reason !== null && (
        <Group mt="md" justify="space-between">
          <Button type="submit" loading={bulk.isSending} disabled={missing > 0}>
            {formats.plural(open.length, words.submit)}
          </Button>
          <Text size="xs" c="dimmed">
            {words.keys}
          </Text>
        </Group>
      )}
    </form>
  );
}
