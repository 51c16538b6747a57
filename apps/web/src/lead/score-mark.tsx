import { useSpeech } from "../locales/locale-provider.tsx";

/** How good a lead looks, at the end of its row. */
export function ScoreMark({
  lead: { score, grade },
}: {
  lead: { score: number | null; grade: string | null };
}) {
  const { formats } = useSpeech();
  return (
    <div className="row-end">
      <div className="row-score">{score === null ? "–" : formats.number(Math.round(score))}</div>
      <div className="row-facts">{grade ?? ""}</div>
    </div>
  );
}
