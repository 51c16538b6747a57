import { resultOf } from "@leadback/client";
import { NativeSelect, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { FormDialog } from "../blocks/form-dialog.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useSeenDraft } from "../session/use-seen-draft.ts";
import { partnerFormsWords } from "./partner-forms-words.ts";
import { partnerWords } from "./partner-words.ts";
import { type Partner, partnerQuery } from "./use-partner.ts";

const stages = [
  "interest",
  "qualification",
  "contract",
  "onboarding",
  "activation",
  "management_support",
  "development",
  "recognition",
  "expansion",
  "offboarding",
] as const satisfies readonly Partner["stage"][];

const churnReasons = [
  "contract_ended",
  "targets_missed",
  "vendor_strategy",
  "partner_dissatisfied",
  "inactive",
  "business_closed",
  "other",
] as const satisfies readonly NonNullable<Partner["churnReason"]>[];

/** Where the partnership stands from today on; an end has its reason. */
export function StageForm({ partner, onClose }: { partner: Partner; onClose(): void }) {
  const { api } = useHouse();
  const words = useWords(partnerFormsWords).stage;
  const names = useWords(partnerWords).stages;
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const { seen, draft, change, forget, look } = useSeenDraft(`stage.${partner.id}`, partner, draftOf);
  const refresh = () => queryClient.invalidateQueries({ queryKey: partnerQuery(api, partner.id).queryKey });
  const save = useMutation({
    mutationFn: async (etag: string) =>
      resultOf(
        await api.PATCH("/v1/partners/{id}", {
          params: { path: { id: partner.id }, header: { "if-match": etag } },
          body: {
            stage: draft.stage,
            ...(draft.stage === "offboarding" ? { churnReason: draft.churnReason } : {}),
          },
        }),
      ),
    onSuccess: async ({ stage }) => {
      forget();
      await refresh();
      onClose();
      sayDone(words.saved(names[stage]));
    },
  });
  return (
    <FormDialog
      title={words.change}
      error={save.error}
      isBusy={save.isPending}
      onSubmit={() => save.mutate(`"v${seen.version}"`)}
      onClose={() => {
        forget();
        onClose();
      }}
      conflict={{
        now: words.now(names[partner.stage]),
        onLook: () => {
          save.reset();
          look();
          void refresh();
        },
        onAnyway: () => save.mutate("*"),
      }}
    >
      {(answer) => (
        <>
          <NativeSelect
            label={words.stage}
            value={draft.stage}
            onChange={({ currentTarget: { value } }) =>
              change({ ...draft, stage: stages.find((one) => one === value) ?? draft.stage })
            }
            data={stages.map((value) => ({ value, label: names[value] }))}
            error={answer?.fields.stage ?? ""}
            data-autofocus
          />
          {draft.stage === "offboarding" && (
            <NativeSelect
              mt="sm"
              label={words.why}
              value={draft.churnReason}
              onChange={({ currentTarget: { value } }) =>
                change({
                  ...draft,
                  churnReason: churnReasons.find((one) => one === value) ?? draft.churnReason,
                })
              }
              data={churnReasons.map((value) => ({ value, label: words.churnReasons[value] }))}
              error={answer?.fields.churnReason ?? ""}
            />
          )}
          <Text size="sm" c="dimmed" mt="sm">
            {words.dated}
          </Text>
        </>
      )}
    </FormDialog>
  );
}

function draftOf({ stage, churnReason }: Partner) {
  return { stage, churnReason: churnReason ?? churnReasons[0] };
}
