import { eachOf, resultOf } from "@leadback/client";
import { Group, NativeSelect, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Loaded } from "../blocks/loaded.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { digestPreviewRoute, type PreviewSearch } from "./digest-routes.ts";
import { digestsWords } from "./digests-words.ts";
import { LetterView } from "./letter-view.tsx";

const languages = ["pt-BR", "en", "es"] as const;

/** What a partner would be written, for any partner and any week. */
export function PreviewPage() {
  const { api } = useHouse();
  const { messages } = useSpeech();
  const words = useWords(digestsWords);
  const search = digestPreviewRoute.useSearch();
  const navigate = useNavigate({ from: digestPreviewRoute.fullPath });
  const { partnerId, asOf, locale } = search;
  const partners = useQuery({
    queryKey: ["all-partners"],
    queryFn: async ({ signal }) => {
      const all: { id: string; name: string }[] = [];
      const pages = eachOf((cursor) =>
        api.GET("/v1/partners", {
          params: { query: { limit: 200, ...(cursor === undefined ? {} : { cursor }) } },
          signal,
        }),
      );
      for await (const { id, name } of pages) all.push({ id, name });
      return all;
    },
    staleTime: 60_000,
  });
  const preview = useQuery({
    queryKey: ["digest-preview", partnerId, asOf, locale],
    enabled: partnerId !== undefined,
    queryFn: async ({ signal }) =>
      resultOf(
        await api.POST("/v1/digests/preview", {
          body: {
            partnerId: partnerId ?? "",
            ...(asOf === undefined ? {} : { asOf: endOfDay(asOf) }),
            ...(locale === undefined ? {} : { locale }),
          },
          signal,
        }),
      ),
  });
  const set = (changes: { [Name in keyof PreviewSearch]: PreviewSearch[Name] | undefined }) =>
    void navigate({
      search: (old) =>
        Object.fromEntries(
          Object.entries({ ...old, ...changes }).filter(([, value]) => value !== undefined && value !== ""),
        ),
    });
  return (
    <>
      <PageTitle title={words.preview} sentence={words.previewSentence} />
      <Loaded query={partners} height={64}>
        {(all) => (
          <Group align="flex-start" mb="lg" className="no-print">
            <NativeSelect
              label={words.partner}
              value={partnerId ?? ""}
              onChange={({ currentTarget }) => set({ partnerId: currentTarget.value })}
              data={[
                { value: "", label: words.choosePartner },
                ...all.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <TextInput
              type="date"
              label={words.asOf}
              value={asOf ?? ""}
              onChange={({ currentTarget }) => set({ asOf: currentTarget.value })}
            />
            <NativeSelect
              label={words.language}
              value={locale ?? ""}
              onChange={({ currentTarget }) =>
                set({ locale: languages.find((one) => one === currentTarget.value) })
              }
              data={[
                { value: "", label: words.ownLanguage },
                ...languages.map((one) => ({ value: one, label: messages.languages[one] })),
              ]}
            />
          </Group>
        )}
      </Loaded>
      <Text size="sm" c="dimmed" mb="lg" className="no-print">
        {words.asOfHint}
      </Text>
      {partnerId !== undefined && (
        <Loaded query={preview} height={900}>
          {({ subject, html, text, skipReason }) => (
            <>
              {skipReason !== null && <Text mb="sm">{words.skipped}</Text>}
              <LetterView subject={subject} html={html} text={text} />
            </>
          )}
        </Loaded>
      )}
    </>
  );
}

/** The reader's own evening of that day. */
function endOfDay(date: string): string {
  return new Date(`${date}T23:59:59`).toISOString();
}
