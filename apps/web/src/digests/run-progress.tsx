import { Progress, Text } from "@mantine/core";
import { Section } from "../blocks/section.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { digestsWords } from "./digests-words.ts";
import { saySkip } from "./say-skip.ts";
import { countLetters, type DigestRun } from "./use-run.ts";

/** How far a run has come, and how many letters are where; of a trial, what it found. */
export function RunProgress({ run }: { run: DigestRun }) {
  const { formats } = useSpeech();
  const words = useWords(digestsWords);
  const { all, settled } = countLetters(run);
  const { trial } = run;
  return (
    <>
      {all > 0 && (
        <div style={{ marginTop: 24, maxWidth: 640 }}>
          <Text mb={8} role="status">
            {words.progress(formats.number(settled), formats.number(all))}
          </Text>
          <Progress
            value={(settled / all) * 100}
            aria-label={words.progress(formats.number(settled), formats.number(all))}
          />
          <dl className="facts" style={{ marginTop: 16 }}>
            {run.letters.map(({ state, reason, count }) => (
              <div key={`${state}${reason}`} style={{ display: "contents" }}>
                <dt>
                  {words.letterStates[state]}
                  {reason === null ? "" : `: ${saySkip(reason, words)}`}
                </dt>
                <dd>{formats.number(count)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {trial !== null && (
        <Section title={words.trialFound.title}>
          <p>
            {formats.plural(trial.written, words.trialFound.written)}{" "}
            {formats.plural(trial.failed, words.trialFound.failed)}
          </p>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {trial.skipped.map(({ reason, count }) => (
              <li key={reason}>{words.trialFound.skipped(saySkip(reason, words), formats.number(count))}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
