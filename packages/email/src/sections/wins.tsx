import { Paragraph } from "../parts/paragraph.tsx";
import type { DigestWin } from "../snapshot.ts";
import { plainHeading, wrapText } from "../text/plain-page.ts";
import { quoted } from "./quoted.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** Before the number whenever there is one, and what the partner has reached with it. */
export const wins: DigestSection = {
  name: "wins",
  editions: ["regular", "quiet", "welcome"],
  isShown: ({ snapshot }) => snapshot.wins.total > 0 || snapshot.recognitions.length > 0,
  html: (view) => {
    const { total } = view.snapshot.wins;
    return (
      <>
        {total > 0 && (
          <Paragraph tone="good" size="title">
            {view.messages.wins.title(total)}
          </Paragraph>
        )}
        {lines(view).map((line) => (
          <Paragraph key={line} above={8}>
            {line}
          </Paragraph>
        ))}
        {reached(view).map((line) => (
          <Paragraph key={line} tone="good" above={8}>
            {line}
          </Paragraph>
        ))}
      </>
    );
  },
  text: (view) => {
    const { total } = view.snapshot.wins;
    return [
      ...(total > 0 ? [plainHeading(view.messages.wins.title(total))] : []),
      ...[...lines(view), ...reached(view)].map((line) => wrapText(line)),
    ];
  },
};

function reached({ snapshot, messages }: DigestView): string[] {
  return snapshot.recognitions.map(({ kind, count }) => messages.recognition[kind](count));
}

function lines(view: DigestView): string[] {
  const { first, total } = view.snapshot.wins;
  const told = view.trimmed.has("lesser_wins") ? first.slice(0, 1) : first;
  const sentences = told.map((win) => winLine(win, view));
  return total > told.length ? [...sentences, view.messages.wins.more(total - told.length)] : sentences;
}

function nameOf({ company = null, ref }: DigestWin): string | null {
  return company === null || ref === null ? ref : `${company} (${ref})`;
}

function winLine(win: DigestWin, view: DigestView): string {
  const { snapshot, messages, day } = view;
  const when =
    win.date === null
      ? null
      : snapshot.period.cadence === "weekly"
        ? messages.wins.onWeekday(win.date)
        : messages.wins.onDay(day(win.date));
  const { sentence } = win;
  const fact = messages.wins.became(nameOf(win), when);
  const amount =
    win.amountCents !== null && win.currency !== null
      ? `: ${messages.formats.money(win.amountCents, win.currency)}`
      : "";
  return `${fact}${amount}.${sentence === null ? "" : ` ${quoted(sentence, view)}`}`;
}
