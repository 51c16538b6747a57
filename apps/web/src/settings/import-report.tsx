import type { components } from "@leadback/client";
import { Alert, List, Text, Title } from "@mantine/core";
import { DataTable } from "../blocks/data-table.tsx";
import { useReasonLabel } from "../blocks/use-reasons.ts";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { importsWords } from "./imports-words.ts";

type Import = components["schemas"]["Import"];

const counted = [
  "created",
  "updated",
  "unchanged",
  "skipped",
  "warnings",
  "partnersCreated",
  "toReview",
] as const;

/** How a file was read, what came or would come of it, and what could not be read. */
export function ImportReport({ result }: { result: Import }) {
  const { formats, messages } = useSpeech();
  const words = useWords(importsWords);
  const labelOf = useReasonLabel();
  const { report, preview, issueGroups, failure, progress } = result;
  const counts = counted.filter((name) => result[name] > 0);
  return (
    <>
      {failure !== null && (
        <Alert color="accent" role="alert" mb="md">
          {failure.detail}
          {failure.errors?.map(({ pointer, detail }) => (
            <Text key={pointer} size="sm">
              <code>{pointer}</code> {detail}
            </Text>
          ))}
        </Alert>
      )}
      <Text fw={600} mb={4}>
        {formats.plural(progress.rows, words.counts.rows)}
        {counts.length > 0 &&
          `: ${formats.list(counts.map((name) => lowerFirst(formats.plural(result[name], words.counts[name]))))}`}
      </Text>
      {report !== null && (
        <>
          <Text c="dimmed">
            {words.readAs(
              report.format.encoding,
              words.delimiters[report.format.delimiter] ?? report.format.delimiter,
              report.format.zone,
            )}
          </Text>
          {report.remarks.length > 0 && (
            <List size="sm" mt="xs">
              {report.remarks.map((remark) => (
                <List.Item key={remark}>{remark}</List.Item>
              ))}
            </List>
          )}
        </>
      )}
      {issueGroups.length > 0 && (
        <>
          <Title order={3} mt="lg" mb={4}>
            {words.issues}
          </Title>
          <ul className="rows">
            {issueGroups.map(({ column, severity, cause, lines, count }) => (
              <li key={`${column}${severity}${cause}`} style={{ padding: "8px" }}>
                <Text>
                  <strong>{words[severity]}</strong>
                  {column === null ? "" : ` · ${column}`}: {cause}
                </Text>
                <Text size="xs" c="dimmed">
                  {count === 1
                    ? words.line(String(lines[0] ?? ""))
                    : words.lines(
                        `${lines.slice(0, 5).join(", ")}${count > 5 ? ", …" : ""}`,
                        formats.number(count),
                      )}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {preview !== undefined && preview.sample.length > 0 && (
        <>
          <Title order={3} mt="lg" mb={4}>
            {words.sample}
          </Title>
          <DataTable
            label={words.sample}
            rows={preview.sample}
            keyOf={({ line }) => String(line)}
            columns={[
              { key: "line", label: words.sampleColumns.line, cell: ({ line }) => line },
              { key: "company", label: words.sampleColumns.company, cell: ({ company }) => company ?? "" },
              { key: "partner", label: words.sampleColumns.partner, cell: ({ partner }) => partner },
              {
                key: "stage",
                label: words.sampleColumns.stage,
                cell: ({ stage }) => messages.stages[stage as never] ?? stage,
              },
              {
                key: "submittedAt",
                label: words.sampleColumns.submittedAt,
                cell: ({ submittedAt }) => formats.day(submittedAt),
              },
              {
                key: "reason",
                label: words.sampleColumns.reason,
                cell: ({ reason }) => (reason === null ? "" : labelOf(reason)),
              },
            ]}
          />
        </>
      )}
    </>
  );
}

/** "3 new leads, one row skipped": within a sentence. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
