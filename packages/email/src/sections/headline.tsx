import { Heading } from "react-email";
import { type HeadlineFigure, headlineFigure } from "../headline-figure.ts";
import { headlineWords } from "../headline-words.ts";
import { inked, sizes } from "../look.ts";
import type { Messages } from "../messages.ts";
import { Paragraph } from "../parts/paragraph.tsx";
import { wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** The one number, with its base, and whether it changed. */
export const headline: DigestSection = {
  name: "headline",
  editions: ["regular"],
  isShown: () => true,
  html(view) {
    const { figure, caption } = figureInWords(view);
    return (
      <>
        <Heading as="h1" {...inked("ink", { margin: 0, fontSize: 18, lineHeight: "26px", fontWeight: 400 })}>
          {figure !== "" && (
            <>
              <span style={sizes.figure}>{figure}</span>
              <br />
            </>
          )}
          {caption}
        </Heading>
        {comparison(view) !== "" && (
          <Paragraph tone="muted" above={12}>
            {comparison(view)}
          </Paragraph>
        )}
        {quality(view) !== "" && (
          <Paragraph tone="muted" size="small" above={8}>
            {quality(view)}
          </Paragraph>
        )}
      </>
    );
  },
  text(view) {
    const { figure, caption } = figureInWords(view);
    return [figure === "" ? caption : `${figure} ${caption}.`, comparison(view), quality(view)]
      .filter((line) => line !== "")
      .map((line) => wrapText(line));
  },
};

function figureInWords({ snapshot, messages, range }: DigestView): { figure: string; caption: string } {
  const figure = headlineFigure(snapshot);
  const span = range(snapshot.period.firstDay, snapshot.period.lastDay);
  const words = headlineWords(figure, messages, span);
  if (words !== null) return { figure: "", caption: words };
  return { figure: figureNumber(figure, messages), caption: figureCaption(figure, messages, span) };
}

function figureNumber(figure: HeadlineFigure, messages: Messages): string {
  if (figure.kind === "decided") return messages.outOf(figure.qualified, figure.decided);
  return "count" in figure ? messages.formats.number(figure.count) : "";
}

function figureCaption(figure: HeadlineFigure, { headline: words }: Messages, span: string): string {
  switch (figure.kind) {
    case "decided":
      return words.decided(figure.qualified, figure.decided, span);
    case "won":
    case "received":
    case "moving":
      return words[figure.kind](figure.count, span);
    default:
      return "";
  }
}

function comparison({ snapshot, messages }: DigestView): string {
  const { decided, countingAgainst, previous, change } = snapshot.headline;
  const words = messages.headline;
  const sentences: string[] = [];
  const { kind } = headlineFigure(snapshot);
  if (countingAgainst !== null && decided > 0 && kind !== "none_counts") {
    const { qualified, of, excluded } = countingAgainst;
    const result = messages.outOf(qualified, of);
    sentences.push(of === 0 ? words.noneCounts(decided) : words.countingAgainst(result, excluded));
  }
  if (previous !== null) {
    const result = previous.decided > 0 ? messages.outOf(previous.qualified, previous.decided) : null;
    sentences.push(
      words.previous(result, snapshot.period.cadence, kind === "decided" ? null : previous.decided),
    );
  }
  if (change !== null) sentences.push(words.change[change]);
  return sentences.join(" ");
}

function quality({ snapshot, messages }: DigestView): string {
  const rate = snapshot.qualityRate;
  if (rate === null) return "";
  const { percent } = messages.formats;
  return messages.headline.qualityRate(
    percent(rate.value),
    rate.n,
    percent(rate.lower),
    percent(rate.upper),
    rate.isSmallSample,
  );
}
