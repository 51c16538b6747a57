import { type components, resultOf } from "@leadback/client";
import { Checkbox, Stack, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Loaded } from "../blocks/loaded.tsx";
import { problemOf } from "../blocks/problem-of.ts";
import { Refusal } from "../blocks/refusal.tsx";
import { useSayDone } from "../blocks/use-say-done.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { type PreferencesWords, preferencesWords } from "./preferences-words.ts";
import { Reader } from "./reader.tsx";

type Partner = components["schemas"]["Partner"];

/** Who at a partner gets our letters, and what we may say about it. */
export function PreferencesPage() {
  const { api } = useHouse();
  const { partnerId } = useProgram();
  const words = useWords(preferencesWords);
  const query = useQuery({
    queryKey: ["partner", partnerId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/partners/{id}", { params: { path: { id: partnerId ?? "" } }, signal })),
  });
  return (
    <>
      <PageTitle title={words.title} sentence={words.sentence} />
      <div className="two-columns">
        <section>
          <Title order={2} mb="xs">
            {words.letters}
          </Title>
          <Loaded query={query} height={112}>
            {(partner) => <Readers partner={partner} />}
          </Loaded>
        </section>
        <Mentions partnerId={partnerId ?? ""} />
      </div>
    </>
  );
}

function Readers({ partner }: { partner: Partner }) {
  const words = useWords(preferencesWords);
  return (
    <>
      {partner.contacts.length === 0 ? (
        <p>{words.noReaders}</p>
      ) : (
        <ul className="rows" aria-label={words.readers}>
          {partner.contacts.map((contact) => (
            <li key={contact.id} style={{ padding: "12px 8px" }}>
              <Reader partner={partner} contact={contact} />
            </li>
          ))}
        </ul>
      )}
      <p>{words.howToChange}</p>
    </>
  );
}

function Mentions({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { formats, messages } = useSpeech();
  const words = useWords(preferencesWords);
  const queryClient = useQueryClient();
  const sayDone = useSayDone();
  const queryKey = ["recognitions", partnerId];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/partners/{id}/recognitions", { params: { path: { id: partnerId } }, signal }),
      ).data,
  });
  const consent = useMutation({
    mutationFn: async ({ code, isPublic }: { code: string; isPublic: boolean }) =>
      resultOf(
        await api.PUT("/v1/partners/{id}/recognitions/{code}", {
          params: { path: { id: partnerId, code } },
          body: { isPublic },
        }),
      ),
    onSuccess: () => {
      sayDone(words.saved);
      void queryClient.invalidateQueries({ queryKey });
    },
  });
  return (
    <section>
      <Title order={2} mb="xs">
        {words.mentions}
      </Title>
      <Refusal answer={consent.error === null ? null : problemOf(consent.error, messages.form.offline)} />
      <Loaded query={query} height={56}>
        {(recognitions) =>
          recognitions.length === 0 ? (
            <p>{words.noMentions}</p>
          ) : (
            <>
              <p style={{ marginTop: 0 }}>{words.mentionsSentence}</p>
              <Stack gap="sm">
                {recognitions.map(({ code, reachedAt, isPublic }) => (
                  <Checkbox
                    key={code}
                    label={words.mention(nameOf(code, words))}
                    description={words.reached(formats.day(reachedAt))}
                    checked={isPublic}
                    disabled={consent.isPending}
                    onChange={({ currentTarget: { checked } }) => consent.mutate({ code, isPublic: checked })}
                  />
                ))}
              </Stack>
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function nameOf(code: string, { recognitions }: PreferencesWords): string {
  const [, kind, count] = /^(wins|anniversary)_(\d+)$/.exec(code) ?? [];
  if (kind === "wins" && count !== undefined) return recognitions.wins(count);
  if (kind === "anniversary" && count !== undefined) return recognitions.anniversary(count);
  if (code === "first_accepted" || code === "first_win" || code === "steady_quality")
    return recognitions[code];
  return code;
}
