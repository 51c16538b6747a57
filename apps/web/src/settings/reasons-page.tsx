import { Button, Modal, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Loaded } from "../blocks/loaded.tsx";
import { type Reason, reasonsQuery } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { reasonsWords } from "./reasons-words.ts";
import { SettingsPage } from "./settings-page.tsx";
import { newReason, reasonSettingsRoute } from "./settings-routes.ts";

const dimensions = ["fit", "timing", "approach", "process"] as const;

/** Why leads end, in the programme's words. */
export function ReasonsPage() {
  const { api } = useHouse();
  const { locale, messages } = useSpeech();
  const words = useWords(reasonsWords);
  const query = useQuery(reasonsQuery(api, locale));
  const { edit } = reasonSettingsRoute.useSearch();
  const navigate = useNavigate({ from: reasonSettingsRoute.fullPath });
  const setEdited = (code: string | null) => void navigate({ search: code === null ? {} : { edit: code } });
  const edited = edit === newReason ? edit : (query.data?.find(({ code }) => code === edit) ?? null);
  return (
    <SettingsPage
      subject="reasons"
      sentence={words.sentence}
      actions={<Button onClick={() => setEdited(newReason)}>{words.add}</Button>}
    >
      <Loaded query={query} height={640}>
        {(reasons) => (
          <>
            {dimensions.map((dimension) => (
              <section key={dimension} style={{ marginBottom: 32 }}>
                <Title order={2} mb="xs" className={`dimension ${dimension}`}>
                  {messages.dimensions[dimension]}
                </Title>
                <ul className="rows" aria-label={messages.dimensions[dimension]}>
                  {reasons
                    .filter((reason) => reason.dimension === dimension)
                    .map((reason) => (
                      <li key={reason.code} className="settings-row">
                        <div>
                          <Text fw={600} {...(reason.isActive ? {} : { td: "line-through", c: "dimmed" })}>
                            {reason.label}
                            <Text component="span" size="xs" c="dimmed" ml={8} fw={400}>
                              {[reason.isOwn ? words.own : null, reason.isActive ? null : words.archived]
                                .filter((part) => part !== null)
                                .join(", ")}
                            </Text>
                          </Text>
                          <Text size="xs" c="dimmed">
                            {reason.partnerLabel === reason.label
                              ? ""
                              : `${words.toPartner(reason.partnerLabel)} · `}
                            {words.weight}: {words.weights[weightOf(reason)]}
                          </Text>
                        </div>
                        <Button
                          variant="default"
                          size="compact-md"
                          aria-label={`${words.change}: ${reason.label}`}
                          onClick={() => setEdited(reason.code)}
                        >
                          {words.change}
                        </Button>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Loaded>
      <Modal
        opened={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === null || edited === newReason ? words.add : edited.label}
        size="lg"
        closeButtonProps={{ "aria-label": messages.form.close }}
      >
        {edited !== null && (
          <ReasonForm reason={edited === newReason ? null : edited} onDone={() => setEdited(null)} />
        )}
      </Modal>
    </SettingsPage>
  );
}

function weightOf({ qualityWeight }: Reason): "0" | "0.5" | "1" {
  return qualityWeight === 0 ? "0" : qualityWeight === 1 ? "1" : "0.5";
}
