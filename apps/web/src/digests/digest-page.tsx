import { resultOf } from "@leadback/client";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { sayPeriod } from "../blocks/say-period.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { digestRoute } from "./digest-routes.ts";
import { digestsWords } from "./digests-words.ts";
import { LetterView } from "./letter-view.tsx";

/** One digest as it was frozen: the bytes that went out. */
export function DigestPage() {
  const { digestId } = digestRoute.useParams();
  const { api } = useHouse();
  const speech = useSpeech();
  const { messages, formats } = speech;
  const words = useWords(digestsWords);
  const { data, error, refetch } = useQuery({
    queryKey: ["digest", digestId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/digests/{id}", { params: { path: { id: digestId } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) {
    return error === null ? (
      <PageTitle title={messages.list.loading} />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <PageTitle
        title={data.partnerName}
        sentence={
          <>
            {sayPeriod(data.period, speech)} · {words.editions[data.edition]}.{" "}
            {words.frozen(formats.moment(data.frozenAt))}
          </>
        }
        actions={
          <>
            <Button
              variant="default"
              renderRoot={(props) => (
                <Link to={pagePaths.partner} params={{ partnerId: data.partnerId }} {...props} />
              )}
            >
              {words.partner}
            </Button>
            <Button variant="default" onClick={() => print()}>
              {messages.list.print}
            </Button>
          </>
        }
      />
      <LetterView subject={data.subject} html={data.html} text={data.text} />
    </>
  );
}
