import { type Locale, locales } from "@leadback/scoring/reasons";
import { Menu, Text, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { useSessionChanges } from "../session/use-session-changes.ts";

const appearances = ["auto", "light", "dark"] as const;

/** Who is here, as what; the language, the appearance, the other programmes, and the way out. */
export function AccountMenu() {
  const { locale, messages, choose } = useSpeech();
  const { session } = useHouse();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { chooseProgram, signOut } = useSessionChanges();
  const { person, program, programs } = session;
  const name = person.name === "" ? person.email : person.name;
  return (
    <Menu position="bottom-end" width={260} returnFocus>
      <Menu.Target>
        <UnstyledButton py={10}>
          <Text component="span" size="sm">
            {name}
          </Text>
          <Text component="span" size="xs" c="dimmed" ml={8} visibleFrom="sm">
            {program === null ? "" : program.name}
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {program !== null && <Menu.Label>{messages.roles[program.role]}</Menu.Label>}
        {programs
          .filter(({ id }) => id !== program?.id)
          .map(({ id, name: other }) => (
            <Menu.Item key={id} onClick={() => chooseProgram(id)}>
              {messages.frame.programme}: {other}
            </Menu.Item>
          ))}
        <Menu.Divider />
        <Menu.Label>{messages.frame.language}</Menu.Label>
        {locales.map((one: Locale) => (
          <Menu.Item key={one} lang={one} onClick={() => choose(one)} {...checked(one === locale)}>
            {messages.languages[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{messages.frame.appearance}</Menu.Label>
        {appearances.map((one) => (
          <Menu.Item key={one} onClick={() => setColorScheme(one)} {...checked(one === colorScheme)}>
            {messages.frame.appearances[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href="/docs">
          {messages.frame.reference}
        </Menu.Item>
        <Menu.Item onClick={signOut}>{messages.frame.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function checked(isChosen: boolean) {
  return {
    role: "menuitemradio",
    "aria-checked": isChosen,
    rightSection: isChosen ? <span aria-hidden="true">✓</span> : null,
  };
}
