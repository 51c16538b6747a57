import { resultOf } from "@leadback/client";
import { Button, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Loaded } from "../blocks/loaded.tsx";
import { Section } from "../blocks/section.tsx";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { boardsWords } from "./boards-words.ts";
import { CoachingEffects } from "./coaching-effects.tsx";
import { NeedLinks } from "./need-links.tsx";
import { PartnerTabs } from "./partner-tabs.tsx";

const firstShown = 20;
const mostShown = 200;

/** Whom to call this week and what for, and whether what was coached on became rarer. */
export function NeedsPage() {
  const { api } = useHouse();
  const { locale, formats, messages } = useSpeech();
  const words = useWords(boardsWords).needs;
  const [limit, setLimit] = useState(firstShown);
  const query = useQuery({
    queryKey: ["manager-summary", locale, limit],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/manager-summary", { params: { query: { locale, limit } }, signal })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PartnerTabs />
      <PageTitle
        title={words.title}
        sentence={
          query.data === undefined
            ? ""
            : words.sentence(
                formats.number(query.data.inNeed),
                formats.number(query.data.partners),
                formats.date(query.data.period.firstDay),
                formats.date(query.data.period.lastDay),
              )
        }
        actions={
          <Button variant="default" onClick={() => print()}>
            {messages.list.print}
          </Button>
        }
      />
      <Loaded query={query} height={480}>
        {({ data, inNeed }) =>
          data.length === 0 ? (
            <>
              <Text fw={600}>{words.none}</Text>
              <Text component="p" my={4}>
                {words.noneHint}
              </Text>
            </>
          ) : (
            <>
              <ol className="rows" aria-label={words.title}>
                {data.map((partner) => (
                  <li key={partner.partnerId} style={{ padding: "12px 8px" }}>
                    <Link
                      to={pagePaths.partner}
                      params={{ partnerId: partner.partnerId }}
                      style={{ fontWeight: 600 }}
                    >
                      {partner.partnerName}
                    </Link>
                    {partner.needs.map((said, index) => (
                      <p key={`${said.need.kind}${said.text}`} style={{ margin: "4px 0" }}>
                        <span {...(index === 0 ? {} : { style: { color: "var(--muted)" } })}>
                          {said.text}
                        </span>{" "}
                        <Text component="span" size="sm" className="no-print">
                          <NeedLinks partner={partner} said={said} />
                        </Text>
                      </p>
                    ))}
                  </li>
                ))}
              </ol>
              {inNeed > data.length && limit < mostShown && (
                <Button
                  variant="default"
                  mt="md"
                  className="no-print"
                  loading={query.isFetching}
                  onClick={() => setLimit(mostShown)}
                >
                  {words.more(formats.number(Math.min(inNeed, mostShown)))}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
      <Section title={words.effects}>
        <CoachingEffects />
      </Section>
    </>
  );
}
