import { resultOf } from "@leadback/client";
import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { DataTable } from "../blocks/data-table.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";
import { LeadRef } from "../blocks/lead-ref.tsx";
import { Loaded } from "../blocks/loaded.tsx";
import { ProfileCriteria, ProfileExamples } from "../blocks/profile-criteria.tsx";
import { profileQuery } from "../blocks/profile-query.ts";
import { PageTitle } from "../frame/page-title.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse, useProgram } from "../session/session-provider.tsx";
import { myProfileWords } from "./my-profile-words.ts";

/** The ideal customer as the programme sees it, and a partner's last leads beside it. */
export function MyProfilePage() {
  const { api } = useHouse();
  const { locale, formats } = useSpeech();
  const words = useWords(myProfileWords);
  const query = useQuery(profileQuery(api, locale));
  return (
    <>
      <PageTitle title={words.title} sentence={words.sentence} />
      <Loaded query={query} height={168}>
        {(profile) =>
          profile === null ? (
            <EmptyNote title={words.none} hint={words.noneHint} />
          ) : (
            <div className="two-columns">
              <section>
                <ProfileCriteria criteria={profile.criteria} />
                <Text size="xs" c="dimmed" mt="xs">
                  {words.since(formats.day(profile.publishedAt))}
                </Text>
                {profile.version > 1 && profile.changes.length > 0 && (
                  <>
                    <Title order={3} mt="lg" mb={4}>
                      {words.changes}
                    </Title>
                    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
                      {profile.changes.map((change) => (
                        <li key={change}>{change}</li>
                      ))}
                    </ul>
                  </>
                )}
                <ProfileExamples examples={profile.examples} />
              </section>
              <OwnLeads />
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function OwnLeads() {
  const { api } = useHouse();
  const { partnerId } = useProgram();
  const { formats, messages } = useSpeech();
  const words = useWords(myProfileWords);
  const query = useQuery({
    queryKey: ["profile-fit", partnerId],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/partners/{id}/profile-fit", { params: { path: { id: partnerId ?? "" } }, signal }),
      ).data,
  });
  const named = (criteria: readonly (keyof typeof words.criteria)[]) =>
    criteria.length === 0 ? words.nothing : formats.list(criteria.map((one) => words.criteria[one]));
  return (
    <section>
      <Title order={2} mb="xs">
        {words.yours}
      </Title>
      <Loaded query={query} height={168}>
        {(leads) =>
          leads.length === 0 ? (
            <p>{words.noLeads}</p>
          ) : (
            <>
              <p style={{ marginTop: 0 }}>
                {words.fitsAll(
                  formats.number(leads.filter(({ misses }) => misses.length === 0).length),
                  formats.number(leads.length),
                )}
              </p>
              <DataTable
                label={words.yours}
                rows={leads}
                keyOf={({ leadId }) => leadId}
                columns={[
                  {
                    key: "lead",
                    label: words.columns.lead,
                    cell: ({ leadId, leadRef }) => <LeadRef leadId={leadId} leadRef={leadRef} />,
                  },
                  { key: "stage", label: words.columns.stage, cell: ({ stage }) => messages.stages[stage] },
                  { key: "misses", label: words.columns.misses, cell: ({ misses }) => named(misses) },
                  { key: "unknown", label: words.columns.unknown, cell: ({ unknown }) => named(unknown) },
                ]}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
