import { useSpeech } from "../locales/locale-provider.tsx";

interface GoalPaceProps {
  achieved: number;
  /** Where an even pace would be by now. */
  expected: number;
  target: number;
}

/** How far a goal is: a bar up to the target, and a hairline where an even pace would be. */
export function GoalPace({ achieved, expected, target }: GoalPaceProps) {
  const { formats } = useSpeech();
  const end = Math.max(target, achieved, 1);
  const share = (value: number) => `${Math.min(100, (value / end) * 100)}%`;
  return (
    <div
      role="img"
      aria-label={`${formats.percent(achieved / Math.max(target, 1))}`}
      style={{
        position: "relative",
        height: 12,
        margin: "8px 0",
        maxWidth: 480,
        background: "var(--line)",
        borderRadius: 2,
      }}
    >
      <div className="bar" style={{ width: share(achieved), height: 12 }} />
      <div
        style={{
          position: "absolute",
          insetBlock: -4,
          insetInlineStart: share(expected),
          width: 2,
          background: "var(--ink)",
        }}
      />
    </div>
  );
}
