import { type components, resultOf } from "@leadback/client";
import { Alert, NativeSelect, Text, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { ConfirmButton } from "../blocks/confirm-button.tsx";
import { DataList, useList } from "../blocks/data-list.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { useSayDone } from "../blocks/use-say-done.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { InviteForm, roles } from "./invite-form.tsx";
import { peopleWords } from "./people-words.ts";
import { SettingsPage } from "./settings-page.tsx";

type Person = components["schemas"]["Person"];
type Invitation = components["schemas"]["Invitation"];

/** Who works in the programme, and who is invited to. */
export function PeoplePage() {
  const { api } = useHouse();
  const words = useWords(peopleWords);
  const people = useList({
    queryKey: ["people"],
    read: async (page, signal) => resultOf(await api.GET("/v1/people", { params: { query: page }, signal })),
  });
  const invitations = useList({
    queryKey: ["invitations"],
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/invitations", {
          params: { query: page },
          signal,
        }),
      ),
  });
  return (
    <SettingsPage subject="people" sentence={words.sentence}>
      <InviteForm />
      <Title order={2} mt="xl" mb="xs">
        {words.people}
      </Title>
      <DataList list={people} label={words.people} keyOf={({ id }) => id} empty={words.nobodyWaits}>
        {(person) => <PersonRow person={person} />}
      </DataList>
      <Title order={2} mt="xl" mb="xs">
        {words.waiting}
      </Title>
      <DataList
        list={invitations}
        label={words.waiting}
        keyOf={({ id }) => id}
        empty={<Text component="p">{words.nobodyWaits}</Text>}
      >
        {(invitation) => <InvitationRow invitation={invitation} />}
      </DataList>
    </SettingsPage>
  );
}

function PersonRow({ person }: { person: Person }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(peopleWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const name = person.name === "" ? person.email : person.name;
  const params = { path: { id: person.id } };
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ["people"] });
  const change = useMutation({
    mutationFn: async (role: Person["role"]) =>
      resultOf(await api.PATCH("/v1/people/{id}", { params, body: { role } })),
    onSuccess: ({ role }) => {
      sayDone(words.roleChanged(name, messages.roles[role]));
      refresh();
    },
  });
  const remove = useMutation({
    mutationFn: async () => resultOf(await api.DELETE("/v1/people/{id}", { params })),
    onSuccess: () => {
      sayDone(words.removed(name));
      refresh();
    },
  });
  const answer = change.error === null ? null : problemOf(change.error, messages.form.offline);
  return (
    <div className="settings-row">
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="xs" c="dimmed">
          {[person.email, person.joinedAt === null ? "" : words.joined(formats.day(person.joinedAt))].join(
            " · ",
          )}
        </Text>
        {answer !== null && (
          <Alert color="accent" mt="xs" role="alert">
            {[answer.rest, ...Object.values(answer.fields)].join(" ")}
          </Alert>
        )}
      </div>
      {/* A partner's person belongs to that partner: it is invited anew for another role. */}
      <NativeSelect
        aria-label={words.roleOf(name)}
        value={person.role}
        disabled={change.isPending || person.role === "partner"}
        onChange={({ currentTarget }) => {
          const role = roles.find((one) => one === currentTarget.value);
          if (role !== undefined) change.mutate(role);
        }}
        data={roles
          .filter((role) => role !== "partner" || person.role === "partner")
          .map((role) => ({ value: role, label: messages.roles[role] }))}
      />
      <ConfirmButton
        label={words.remove}
        about={name}
        title={words.removeTitle(name)}
        consequence={words.removeConsequence}
        error={remove.error}
        isBusy={remove.isPending}
        onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
      />
    </div>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { api } = useHouse();
  const { messages, formats } = useSpeech();
  const words = useWords(peopleWords);
  const queryClient = useQueryClient();
  const takeBack = useMutation({
    mutationFn: async () =>
      resultOf(await api.DELETE("/v1/invitations/{id}", { params: { path: { id: invitation.id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["invitations"] }),
  });
  return (
    <div className="settings-row">
      <div>
        <Text fw={600}>{invitation.email}</Text>
        <Text size="xs" c="dimmed">
          {[
            messages.roles[invitation.role],
            invitation.expiresAt === null ? "" : words.expires(formats.moment(invitation.expiresAt)),
          ].join(" · ")}
        </Text>
      </div>
      <ConfirmButton
        label={words.takeBack}
        about={invitation.email}
        title={words.takeBackTitle(invitation.email)}
        consequence={words.takeBackConsequence}
        error={takeBack.error}
        isBusy={takeBack.isPending}
        onConfirm={(close) => takeBack.mutate(undefined, { onSuccess: close })}
      />
    </div>
  );
}
