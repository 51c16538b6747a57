import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./look/look.css";
import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { LocaleProvider } from "./locales/locale-provider.tsx";
import { cssVariablesResolver, theme } from "./look/theme.ts";
import { router } from "./router.tsx";
import { SessionProvider } from "./session/session-provider.tsx";

export function App({ clock }: { clock: () => Date }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <LocaleProvider>
        <Notifications position="bottom-left" limit={3} />
        <SessionProvider clock={clock}>
          <RouterProvider router={router} />
        </SessionProvider>
      </LocaleProvider>
    </MantineProvider>
  );
}
