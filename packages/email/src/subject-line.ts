import { headlineFigure } from "./headline-figure.ts";
import type { Messages } from "./messages.ts";
import { shortenText } from "./shorten-text.ts";
import type { DigestSnapshot } from "./snapshot.ts";

/** What a phone shows of a subject. */
export const subjectLimit = 60;

/** "Programa Vértice: 7 de 12 leads qualificados (9–15 nov)": the programme's name gives way when it is too long. */
export function subjectLine(snapshot: DigestSnapshot, messages: Messages): string {
  const { period, programme } = snapshot;
  const news = `${subjectNews(snapshot, messages)} (${messages.rangeShort(period.firstDay, period.lastDay)})`;
  const room = subjectLimit - news.length - ": ".length;
  return `${shortenText(programme.name, Math.max(room, 8))}: ${news}`;
}

function subjectNews(snapshot: DigestSnapshot, { subject }: Messages): string {
  if (snapshot.edition === "quiet") return subject.quiet;
  if (snapshot.edition === "closing") return subject.closing;
  if (snapshot.edition === "welcome") return subject.welcome;
  const figure = headlineFigure(snapshot);
  switch (figure.kind) {
    case "none_counts":
      return figure.won > 0 ? subject.won(figure.won) : subject.oneDecided(false);
    case "one_decided":
      return subject.oneDecided(figure.isQualified);
    case "decided":
      return subject.decided(figure.qualified, figure.decided);
    default:
      return subject[figure.kind](figure.count);
  }
}
