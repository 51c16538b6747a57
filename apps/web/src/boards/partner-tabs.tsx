import { Link } from "@tanstack/react-router";
import { useCurrentShown } from "../frame/use-current-shown.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { boardsWords } from "./boards-words.ts";

const tabs = [
  { name: "comparison", path: pagePaths.partners },
  { name: "needs", path: pagePaths.needs },
  { name: "changes", path: pagePaths.changes },
  { name: "reasons", path: pagePaths.reasonsBoard },
  { name: "response", path: pagePaths.responseBoard },
  { name: "cohorts", path: pagePaths.cohorts },
] as const;

/** The ways to look at all partners together. */
export function PartnerTabs() {
  const words = useWords(boardsWords);
  const nav = useCurrentShown("tabs");
  return (
    <nav ref={nav} aria-label={words.areas} className="frame-nav no-print" style={{ margin: "0 -12px 24px" }}>
      {tabs.map(({ name, path }) => (
        <Link key={name} to={path} activeOptions={{ exact: true, includeSearch: false }}>
          {words.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
