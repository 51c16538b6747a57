import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from "@mantine/core";
import { type ToneName, tone, tones } from "./tones.ts";

/** From the wash to the deepest; 5 and up carry white text. */
const accent: MantineColorsTuple = [
  "#E6F0EE",
  "#CFE3DF",
  "#A3CBC4",
  "#63CDB9",
  "#3A9C8B",
  "#0B6B5D",
  "#0B6B5D",
  "#095A4E",
  "#074A40",
  "#053A32",
];

/** What the library's components of a dark page are made of: ink, muted, line, card and ground. */
const dark: MantineColorsTuple = [
  "#ECEAE4",
  "#CBCED2",
  "#A3ABB8",
  "#7C8592",
  "#333A45",
  "#28303B",
  "#1C222B",
  "#14181F",
  "#10141A",
  "#0B0E13",
];

const fontFamily = '"Inter Variable", "Inter Fallback", ui-sans-serif, system-ui, sans-serif';

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: "accent",
  primaryShade: { light: 6, dark: 3 },
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "0.9375rem", lineHeight: "1.5" },
    },
  },
  fontSizes: { xs: "0.8125rem", sm: "0.9375rem", md: "0.9375rem", lg: "1.125rem", xl: "1.5rem" },
  lineHeights: { xs: "1.5", sm: "1.55", md: "1.6", lg: "1.4", xl: "1.25" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.5rem" },
  radius: { xs: "6px", sm: "6px", md: "6px", lg: "6px", xl: "6px" },
  defaultRadius: "sm",
  respectReducedMotion: true,
  cursorType: "pointer",
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === "filled" ? { ...colors, color: tone("onAccent") } : colors;
  },
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.4 } } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, shadow: "sm" } },
    Button: { defaultProps: { fw: 600 } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ["label", "description", "input", "error"] } },
  },
});

/** Named in both schemes, because the library's own values of a scheme come before what is named in neither. */
const ours: Record<string, string> = {
  "--mantine-color-body": tone("ground"),
  "--mantine-color-text": tone("ink"),
  "--mantine-color-bright": tone("ink"),
  "--mantine-color-dimmed": tone("muted"),
  "--mantine-color-placeholder": tone("muted"),
  "--mantine-color-error": tone("bad"),
  "--mantine-color-anchor": tone("accent"),
  "--mantine-color-default": tone("card"),
  "--mantine-color-default-hover": tone("accentWash"),
  "--mantine-color-default-color": tone("ink"),
  "--mantine-color-default-border": tone("line"),
  "--mantine-color-accent-filled": tone("accent"),
  "--mantine-color-accent-filled-hover": tone("accentHover"),
  "--mantine-color-accent-text": tone("accent"),
  "--mantine-color-accent-outline": tone("accent"),
  "--mantine-color-accent-light": tone("accentWash"),
  "--mantine-color-accent-light-hover": tone("accentWash"),
  "--mantine-color-accent-light-color": tone("accent"),
  "--mantine-primary-color-filled": tone("accent"),
  "--mantine-primary-color-filled-hover": tone("accentHover"),
  "--mantine-primary-color-light": tone("accentWash"),
  "--mantine-primary-color-light-hover": tone("accentWash"),
  "--mantine-primary-color-light-color": tone("accent"),
  "--mantine-primary-color-contrast": tone("onAccent"),
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: inScheme("light"),
  dark: inScheme("dark"),
});

function inScheme(scheme: "light" | "dark"): Record<string, string> {
  const names = Object.keys(tones) as ToneName[];
  return { ...ours, ...Object.fromEntries(names.map((name) => [`--${name}`, tones[name][scheme]])) };
}
