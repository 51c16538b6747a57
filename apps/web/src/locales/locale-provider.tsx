import type { Locale } from "@leadback/scoring/reasons";
import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from "react";
import { chooseLocale } from "./choose-locale.ts";
import { createFormats, type Formats } from "./formats.ts";
import type { Messages } from "./messages.ts";
import { messagesByLocale } from "./registry.ts";

interface Speech {
  locale: Locale;
  messages: Messages;
  formats: Formats;
  choose(locale: Locale): void;
}

const storageKey = "leadback.language";
const SpeechContext = createContext<Speech | null>(null);

export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(() =>
    chooseLocale(localStorage.getItem(storageKey), navigator.languages),
  );
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const speech = useMemo(
    () => ({
      locale,
      messages: messagesByLocale[locale],
      formats: createFormats(locale),
      choose: (chosen: Locale) => {
        localStorage.setItem(storageKey, chosen);
        setLocale(chosen);
      },
    }),
    [locale],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (speech === null) throw new Error("Words are only there inside LocaleProvider.");
  return speech;
}

/** What one area says, in the reader's language. */
export function useWords<Words>(words: Readonly<Record<Locale, Words>>): Words {
  return words[useSpeech().locale];
}
