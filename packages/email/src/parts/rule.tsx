import { Hr } from "react-email";
import { tones } from "../look.ts";

interface RuleProps {
  above?: number;
  below?: number;
}

/** A hairline over the whole column. */
export function Rule({ above = 0, below = 0 }: RuleProps) {
  const style = { margin: `${above}px 0 ${below}px`, borderTop: `1px solid ${tones.line.light}` };
  return <Hr className="rule" style={style} />;
}
