import { resultOf } from "@leadback/client";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LetterFrame } from "../blocks/letter-frame.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { sayPeriod } from "../blocks/say-period.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { lettersWords } from "./letters-words.ts";
import { letterRoute } from "./my-routes.ts";

export function LetterPage() {
  const { digestId } = letterRoute.useParams();
  const { api } = useHouse();
  const speech = useSpeech();
  const { messages } = speech;
  const words = useWords(lettersWords);
  const query = useQuery({
    queryKey: ["digest", digestId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/digests/{id}", { params: { path: { id: digestId } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const letter = query.data;
  return (
    <>
      <PageTitle
        title={letter === undefined ? messages.list.loading : letter.subject}
        sentence={letter === undefined ? "" : sayPeriod(letter.period, speech)}
        actions={
          <Button variant="default" renderRoot={(props) => <Link to={pagePaths.myLetters} {...props} />}>
            {words.back}
          </Button>
        }
      />
      <Loaded query={query} height={336}>
        {({ html, subject }) => <LetterFrame html={html} title={subject} />}
      </Loaded>
    </>
  );
}
