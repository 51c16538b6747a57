import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { PageTitle } from "../frame/page-title.tsx";
import { useCurrentShown } from "../frame/use-current-shown.ts";
import { useWords } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { type SettingsWords, settingsWords } from "./settings-words.ts";

type Subject = keyof SettingsWords["pages"];

const paths = {
  programme: pagePaths.settings,
  people: pagePaths.settingsPeople,
  reasons: pagePaths.settingsReasons,
  rules: pagePaths.settingsRules,
  profile: pagePaths.settingsProfile,
  model: pagePaths.settingsModel,
  imports: pagePaths.settingsImports,
  keys: pagePaths.settingsKeys,
  webhooks: pagePaths.settingsWebhooks,
  audit: pagePaths.settingsAudit,
} as const satisfies Record<Subject, string>;
const subjects = Object.keys(paths) as Subject[];

interface SettingsPageProps {
  subject: Subject;
  sentence: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** One page of the settings, with the ways to the others. */
export function SettingsPage({ subject, sentence, actions, children }: SettingsPageProps) {
  const words = useWords(settingsWords);
  const nav = useCurrentShown(subject);
  return (
    <div className="settings">
      <nav ref={nav} aria-label={words.onlyAdmin} className="settings-nav no-print">
        {subjects.map((one) => (
          <Link
            key={one}
            to={paths[one]}
            activeOptions={{ exact: true }}
            {...(one === subject ? { "aria-current": "page" } : {})}
          >
            {words.pages[one]}
          </Link>
        ))}
      </nav>
      <div>
        <PageTitle title={words.pages[subject]} sentence={sentence} actions={actions} />
        {children}
      </div>
    </div>
  );
}
