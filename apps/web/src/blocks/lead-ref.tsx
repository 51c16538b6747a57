import { Link } from "@tanstack/react-router";
import { pagePaths } from "../page-paths.ts";

/** A lead by its reference, with the way to its page. */
export function LeadRef({ leadId, leadRef }: { leadId: string; leadRef: string }) {
  return (
    <Link className="ref" to={pagePaths.lead} params={{ leadId }} search={{}}>
      {leadRef}
    </Link>
  );
}
