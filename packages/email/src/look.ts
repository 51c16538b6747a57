import type { CSSProperties } from "react";
import type { DigestReason } from "./snapshot.ts";

interface Tone {
  light: string;
  dark: string;
}

/** Tokens of the house. Every tone is a class of the same name too, which dark mode turns over. */
export const tones = {
  ground: { light: "#FBFAF7", dark: "#14181F" },
  ink: { light: "#1D2430", dark: "#ECEAE4" },
  muted: { light: "#5B6472", dark: "#A3ABB8" },
  line: { light: "#D9D6CE", dark: "#333A45" },
  accent: { light: "#0B6B5D", dark: "#63CDB9" },
  onAccent: { light: "#FFFFFF", dark: "#14181F" },
  // Darker than on the pages: inverted by a mail program, theirs would be too dim to read.
  fit: { light: "#3B4A98", dark: "#9DABF0" },
  timing: { light: "#8F5A0C", dark: "#E2AE5E" },
  approach: { light: "#0B6B5D", dark: "#63CDB9" },
  process: { light: "#5B6472", dark: "#A3ABB8" },
  good: { light: "#1E7A3C", dark: "#7BCB92" },
  bad: { light: "#A63A2B", dark: "#F0938A" },
} satisfies Record<string, Tone>;

export type ToneName = keyof typeof tones;

/** Colour of a text: inline for every client, a class for dark mode. */
export function inked(
  tone: ToneName,
  style: CSSProperties = {},
): { className: string; style: CSSProperties } {
  return { className: tone, style: { color: tones[tone].light, ...style } };
}

/** Ground of a table cell. `bgcolor` is for the clients that drop the style. */
export function filled(tone: ToneName, style: CSSProperties = {}) {
  return {
    bgcolor: tones[tone].light,
    className: `${tone}-fill`,
    style: { backgroundColor: tones[tone].light, ...style },
  };
}

export const reasonTones: Readonly<Record<DigestReason["group"], ToneName>> = {
  fit: "fit",
  timing: "timing",
  approach: "approach",
  data: "process",
  our_side: "process",
};

/** Said out loud because the default would be a new window, which a sandboxed web copy hands its own sandbox. */
export const linkTarget = "_self";

export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** Outlook on Windows hands no font down into tables, and takes its own when the first name is unknown. */
export const outlookFont = "'Segoe UI', Arial, sans-serif";

/** The scale: 13 · 15 · 18 · 24 · 40, one 40 in a mail. */
export const sizes = {
  small: { fontSize: 13, lineHeight: "20px" },
  body: { fontSize: 15, lineHeight: "24px" },
  heading: { fontSize: 18, lineHeight: "26px", fontWeight: 600, letterSpacing: "-0.005em" },
  title: { fontSize: 24, lineHeight: "32px", fontWeight: 600, letterSpacing: "-0.01em" },
  figure: { fontSize: 40, lineHeight: "52px", fontWeight: 600, letterSpacing: "-0.02em" },
} satisfies Record<string, CSSProperties>;

const darkRules = (prefix: string) =>
  Object.entries(tones)
    .map(([name, tone]) => {
      const fill = `${prefix}.${name}-fill{background-color:${tone.dark}!important}`;
      return `${prefix}.${name}{color:${tone.dark}!important}${fill}`;
    })
    .concat(`${prefix}.rule{border-color:${tones.line.dark}!important}`)
    .concat(`${prefix}.accent-rule{border-color:${tones.accent.dark}!important}`)
    .join("");

/** Dark mode where the client asks for it; `[data-ogsc]` is Outlook on the web. */
export const styleSheet = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  `body{margin:0;padding:0;width:100%;background-color:${tones.ground.light};-webkit-text-size-adjust:100%}`,
  "table{border-collapse:collapse}",
  "a[x-apple-data-detectors]{color:inherit!important;text-decoration:none!important}",
  "@media (max-width:480px){.page{padding:24px 20px 40px!important}}",
  `@media (prefers-color-scheme:dark){${darkRules("")}}`,
  darkRules("[data-ogsc] "),
].join("");
