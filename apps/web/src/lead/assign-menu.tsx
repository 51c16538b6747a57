import { Button, Menu } from "@mantine/core";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { useSpeech, useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { stepWords } from "./step-words.ts";
import { useColleagues } from "./use-colleagues.ts";

interface AssignMenuProps {
  assignedTo: string | null;
  onAssign(userId: string, name: string): void;
}

/** To whom a lead is given: oneself first, then the others by name. */
export function AssignMenu({ assignedTo, onAssign }: AssignMenuProps) {
  const { messages } = useSpeech();
  const words = useWords(stepWords).assign;
  const { person } = useHouse().session;
  const { data, error, refetch, nameOf } = useColleagues(true);
  const others = data?.filter(({ userId }) => userId !== person.id) ?? [];
  const myName = nameOf(person.id) ?? "";
  return (
    <Menu position="bottom-start" returnFocus>
      <Menu.Target>
        <Button variant="default">{words.action}</Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {assignedTo !== person.id && (
          <Menu.Item onClick={() => onAssign(person.id, myName)}>{words.me(myName)}</Menu.Item>
        )}
        {others
          .filter(({ userId }) => userId !== assignedTo)
          .map(({ userId, name }) => (
            <Menu.Item key={userId} onClick={() => onAssign(userId, name)}>
              {name}
            </Menu.Item>
          ))}
        {data === undefined && error === null && <Menu.Label>{messages.list.loading}</Menu.Label>}
        {data !== undefined && others.length === 0 && <Menu.Label>{words.nobody}</Menu.Label>}
        {data === undefined && error !== null && (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
