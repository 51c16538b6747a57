import type { components } from "@leadback/client";
import { Link } from "@tanstack/react-router";
import { SeeLeads } from "../blocks/trace-link.tsx";
import { useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { boardsWords } from "./boards-words.ts";

type PartnerInNeed = components["schemas"]["ManagerSummary"]["data"][number];
type SaidNeed = PartnerInNeed["needs"][number];

/** The figures of a need in the order in which its sentence says them. */
const figures = ["leads", "count", "of", "decided", "before.decided"] as const;

interface NeedLinksProps {
  partner: PartnerInNeed;
  said: SaidNeed;
}

/** The ways from a sentence to what it counts: leads, messages, or the place on the partner's page. */
export function NeedLinks({ partner: { partnerId, partnerName }, said: { need, traces } }: NeedLinksProps) {
  const words = useWords(boardsWords).needs;
  if (need.kind === "messages_overdue") {
    return (
      <Link
        to={pagePaths.inbox}
        search={{ state: "overdue", partnerId }}
        aria-label={`${partnerName}: ${words.seeMessages}`}
      >
        {words.seeMessages}
      </Link>
    );
  }
  const place = need.kind === "goal_behind" ? "goals" : need.kind === "nobody_reads" ? "people" : null;
  if (place !== null) {
    return (
      <Link
        to={pagePaths.partner}
        params={{ partnerId }}
        hash={place}
        aria-label={`${partnerName}: ${words.see[place]}`}
      >
        {words.see[place]}
      </Link>
    );
  }
  const known = figures.filter((figure) =>
    traces.some((trace) => trace.figure === figure && trace.count > 0),
  );
  return known.map((figure, index) => (
    <span key={figure}>
      {index > 0 && " · "}
      {figure === "of" || figure === "before.decided" ? `${words.behind[figure]}: ` : ""}
      <SeeLeads traces={traces} figure={figure} label={partnerName} />
    </span>
  ));
}
