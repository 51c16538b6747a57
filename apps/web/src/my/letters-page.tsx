import { resultOf } from "@leadback/client";
import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { DataList, useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { sayPeriod } from "../blocks/say-period.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { lettersWords } from "./letters-words.ts";

/** Every letter that a partner got, as it was sent. */
export function LettersPage() {
  const { api } = useHouse();
  const speech = useSpeech();
  const words = useWords(lettersWords);
  const list = useList({
    queryKey: ["digests"],
    freshSeconds: 30,
    read: async (page, signal) =>
      resultOf(
        await api.GET("/v1/digests", {
          params: { query: page },
          signal,
        }),
      ),
  });
  return (
    <>
      <PageTitle title={words.title} sentence={words.sentence} />
      <DataList
        list={list}
        label={words.title}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.none} hint={words.noneHint} />}
      >
        {(letter) => (
          <Link to={pagePaths.myLetter} params={{ digestId: letter.id }} className="row">
            <Text component="span" fw={600}>
              {sayPeriod(letter.period, speech)}
            </Text>
            <Text component="span" size="sm" c="dimmed" className="row-end">
              {words.editions[letter.edition]}
            </Text>
          </Link>
        )}
      </DataList>
    </>
  );
}
