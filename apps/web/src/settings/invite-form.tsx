import { type components, resultOf } from "@leadback/client";
import { Button, Group, NativeSelect, TextInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { PartnerSelect } from "../blocks/partner-select.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useDraft } from "../session/use-draft.ts";
import { peopleWords } from "./people-words.ts";

type Role = components["schemas"]["Person"]["role"];

export const roles = ["sales", "channel_manager", "admin", "viewer", "partner"] as const satisfies Role[];

interface InvitationDraft {
  email: string;
  role: Role;
  partnerId: string | null;
}

export function InviteForm() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(peopleWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const empty: InvitationDraft = { email: "", role: "sales", partnerId: null };
  const [draft, change, clear] = useDraft<InvitationDraft>("invite", empty);
  const { email, role, partnerId } = draft;
  const invite = useMutation({
    mutationFn: async () =>
      resultOf(
        await api.POST("/v1/invitations", {
          body: {
            email: email.trim(),
            role,
            ...(role === "partner" && partnerId !== null ? { partnerId } : {}),
          },
        }),
      ),
    onSuccess: (invitation) => {
      change(empty);
      clear();
      sayDone(words.invited(invitation.email));
      void queryClient.invalidateQueries({ queryKey: ["invitations"] });
    },
  });
  const answer = invite.error === null ? null : problemOf(invite.error, messages.form.offline);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!invite.isPending) invite.mutate();
  };
  return (
    <form onSubmit={onSubmit} className="no-print">
      <Title order={2} mb="xs">
        {words.invite}
      </Title>
      <Refusal answer={answer} />
      <Group align="flex-start">
        <TextInput
          label={words.email}
          required
          inputMode="email"
          maxLength={254}
          autoComplete="off"
          style={{ flex: "1 1 240px" }}
          value={email}
          onChange={({ currentTarget }) => change({ ...draft, email: currentTarget.value })}
          error={answer?.fields.email ?? ""}
        />
        <NativeSelect
          label={words.role}
          value={role}
          onChange={({ currentTarget }) => {
            const chosen = roles.find((one) => one === currentTarget.value);
            if (chosen !== undefined) change({ ...draft, role: chosen });
          }}
          data={roles.map((one) => ({ value: one, label: messages.roles[one] }))}
          error={answer?.fields.role ?? ""}
        />
        {role === "partner" && (
          <PartnerSelect
            label={words.partner}
            placeholder={words.choosePartner}
            required
            value={partnerId}
            onChange={(id) => change({ ...draft, partnerId: id })}
            error={answer?.fields.partnerId ?? ""}
          />
        )}
      </Group>
      <Button type="submit" mt="md" loading={invite.isPending}>
        {words.send}
      </Button>
    </form>
  );
}
