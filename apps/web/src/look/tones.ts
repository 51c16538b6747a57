/** Tokens of the house, as the letters have them. */
export const tones = {
  ground: { light: "#FBFAF7", dark: "#14181F" },
  card: { light: "#FFFFFF", dark: "#1C222B" },
  ink: { light: "#1D2430", dark: "#ECEAE4" },
  muted: { light: "#5B6472", dark: "#A3ABB8" },
  line: { light: "#D9D6CE", dark: "#333A45" },
  accent: { light: "#0B6B5D", dark: "#63CDB9" },
  accentHover: { light: "#095A4E", dark: "#7BD9C7" },
  accentWash: { light: "#E6F0EE", dark: "#1E3233" },
  onAccent: { light: "#FFFFFF", dark: "#14181F" },
  fit: { light: "#4353A4", dark: "#9DABF0" },
  timing: { light: "#8F5A0C", dark: "#E2AE5E" },
  approach: { light: "#0B6B5D", dark: "#63CDB9" },
  process: { light: "#5B6472", dark: "#A3ABB8" },
  good: { light: "#1E7A3C", dark: "#7BCB92" },
  bad: { light: "#A63A2B", dark: "#F0938A" },
} as const satisfies Record<string, { light: string; dark: string }>;

export type ToneName = keyof typeof tones;

/** A tone as a style can name it; dark mode turns it over. */
export function tone(name: ToneName): string {
  return `var(--${name})`;
}
