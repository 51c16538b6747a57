/**
 * How many times more often the tenth of the leads with the highest scores is won than the average lead; null without any win.
 * Where equal scores straddle the cut, each counts in part.
 */
export function liftTopDecile(outcomes: readonly number[], scores: ArrayLike<number>): number | null {
  const won = outcomes.reduce((total, outcome) => total + outcome, 0);
  if (won === 0) return null;
  const size = outcomes.length / 10;
  const order = outcomes.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const cut = scores[order[Math.ceil(size) - 1] ?? 0] ?? 0;
  let [above, wonAbove, at, wonAt] = [0, 0, 0, 0];
  outcomes.forEach((outcome, i) => {
    const score = scores[i] ?? 0;
    if (score > cut) {
      above += 1;
      wonAbove += outcome;
    } else if (score === cut) {
      at += 1;
      wonAt += outcome;
    }
  });
  const rate = (wonAbove + (wonAt * (size - above)) / at) / size;
  return rate / (won / outcomes.length);
}
