import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { DataList, type ListPage, type useList } from "../blocks/data-list.tsx";
import { EmptyNote } from "../blocks/empty-note.tsx";

interface SettingsListProps<Item> {
  list: ReturnType<typeof useList<ListPage<Item>>>;
  words: { list: string; none: string; noneHint: string };
  children(item: Item): ReactNode;
}

/** What there is already, below the form that makes another. */
export function SettingsList<Item extends { id: string }>({
  list,
  words,
  children,
}: SettingsListProps<Item>) {
  return (
    <>
      <Title order={2} mt="xl" mb="xs">
        {words.list}
      </Title>
      <DataList
        list={list}
        label={words.list}
        keyOf={({ id }) => id}
        empty={<EmptyNote title={words.none} hint={words.noneHint} />}
      >
        {children}
      </DataList>
    </>
  );
}
