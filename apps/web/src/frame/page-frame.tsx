import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "../session/session-provider.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { KeysHelp } from "./keys-help.tsx";
import { MessagePage } from "./message-page.tsx";
import { navigation, navigationOf } from "./navigation.ts";
import { useCurrentShown } from "./use-current-shown.ts";
import { useWaiting } from "./use-waiting.ts";
import { WaitingMark } from "./waiting-mark.tsx";

/** What stands around every page: the ways to the others, and the page itself, to which the focus goes when it changes. */
export function PageFrame() {
  const { frame } = useSpeech().messages;
  const { program } = useHouse().session;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  const waiting = useWaiting();
  // What waits makes the links wider once it is known.
  const nav = useCurrentShown(`${path} ${Object.keys(waiting).join(" ")}`);
  useEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  const isBelow = (item: string) => path === item || path.startsWith(`${item}/`);
  const entry = navigation.find((item) => isBelow(item.path));
  const isForOthers = program !== null && entry !== undefined && !entry.roles.includes(program.role);
  return (
    <>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header className="frame-head">
        <Link to={pagePaths.home} className="frame-mark">
          Leadback
        </Link>
        <nav ref={nav} aria-label={frame.navigation} className="frame-nav">
          {program !== null &&
            navigationOf(program.role).map((item) => (
              <Link
                key={item.path}
                to={item.path}
                {...(isBelow(item.path) ? { "aria-current": "page" } : {})}
              >
                {frame.pages[item.label]}
                {(item.label === "inbox" || item.label === "digests") && (
                  <WaitingMark place={item.label} waiting={waiting[item.label]} />
                )}
              </Link>
            ))}
        </nav>
        <KeysHelp />
        <AccountMenu />
      </header>
      <main id="content" ref={main} tabIndex={-1} className="frame-main">
        {program === null ? (
          <MessagePage title={frame.noProgramme} hint={frame.noProgrammeHint} />
        ) : isForOthers ? (
          <MessagePage title={frame.forOthers} hint={frame.forOthersHint} isWithStart />
        ) : (
          <Outlet />
        )}
      </main>
    </>
  );
}
