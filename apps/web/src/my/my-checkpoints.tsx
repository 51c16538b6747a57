import { Checkbox, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../blocks/loaded.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { partnerWords } from "../partner/partner-words.ts";
import { checkpointsQuery } from "../partner/use-partner.ts";
import { useHouse } from "../session/session-provider.tsx";
import { myGoalsWords } from "./my-goals-words.ts";

/** The talks with the programme as both sides see them: what there is to talk about, and who does what until when. */
export function MyCheckpoints({ partnerId }: { partnerId: string }) {
  const { api } = useHouse();
  const { locale, formats } = useSpeech();
  const words = useWords(partnerWords);
  const { noCheckpoints } = useWords(myGoalsWords);
  const query = useQuery(checkpointsQuery(api, partnerId, locale));
  return (
    <section style={{ marginTop: 40 }}>
      <Title order={2} mb="xs">
        {words.checkpoints}
      </Title>
      <Loaded query={query} height={120}>
        {({ data }) =>
          data.length === 0 ? (
            <Text>{noCheckpoints}</Text>
          ) : (
            <ul className="rows" aria-label={words.checkpoints}>
              {data.map(({ id, dueAt, state, agendaLines, notes, actions }) => (
                <li key={id} style={{ padding: "16px 8px" }}>
                  <Text fw={600}>
                    {formats.moment(dueAt)} · {words.checkpointStates[state]}
                  </Text>
                  {notes !== null && <p style={{ margin: "4px 0" }}>{notes}</p>}
                  {agendaLines === null ? (
                    state === "planned" && (
                      <Text size="sm" c="dimmed">
                        {words.agendaLater}
                      </Text>
                    )
                  ) : (
                    <ul style={{ margin: "8px 0", paddingInlineStart: 20 }} aria-label={words.agenda}>
                      {agendaLines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                  {actions.map((action) => (
                    <Checkbox
                      key={action.id}
                      mt={8}
                      label={action.text}
                      description={words.actionDue(action.owner, formats.date(action.dueOn))}
                      checked={action.doneAt !== null}
                      readOnly
                    />
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
