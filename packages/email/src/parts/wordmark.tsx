import { Text } from "react-email";
import { inked, sizes } from "../look.ts";

/** Our name at the foot of a letter: type, not an image. */
export function Wordmark() {
  const look = inked("ink", {
    ...sizes.small,
    fontWeight: 600,
    marginTop: 24,
    marginBottom: 0,
    letterSpacing: "-0.01em",
  });
  return (
    <Text {...look}>
      lead<span {...inked("accent")}>back</span>
    </Text>
  );
}
