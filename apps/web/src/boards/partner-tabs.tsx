import { Link } from "@tanstack/react-router";
import { useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { boardsWords } from "./boards-words.ts";

const tabs = [
  { name: "comparison", path: pagePaths.partners },
  { name: "needs", path: pagePaths.needs },
  { name: "reasons", path: pagePaths.reasonsBoard },
  { name: "response", path: pagePaths.responseBoard },
] as const;

/** The ways to look at all partners together. */
export function PartnerTabs() {
  const words = useWords(boardsWords);
  return (
    <nav aria-label={words.areas} className="frame-nav no-print" style={{ marginBottom: 24 }}>
      {tabs.map(({ name, path }) => (
        <Link key={name} to={path} activeOptions={{ exact: true, includeSearch: false }}>
          {words.tabs[name]}
        </Link>
      ))}
    </nav>
  );
}
