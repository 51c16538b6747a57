import { Button, Skeleton, Text } from "@mantine/core";
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { FailureNotice } from "./failure-notice.tsx";

export interface ListPage<Item> {
  data: Item[];
  nextCursor: string | null;
}

export interface ListSource<Page> {
  /** Everything that the answer depends on; the filters come from the address. */
  queryKey: readonly unknown[];
  /** `page` goes into the query as it is: empty for the first. */
  read(page: { cursor?: string }, signal: AbortSignal): Promise<Page>;
  /** For what changes while one looks at it: how often it is asked for again. */
  freshSeconds?: number;
}

/** A list of the API, page after page. What was shown stays until the new answer is there. */
export function useList<Page extends ListPage<unknown>>({ queryKey, read, freshSeconds }: ListSource<Page>) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam === undefined ? {} : { cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: (previous) => previous,
    refetchInterval: freshSeconds === undefined ? false : freshSeconds * 1_000,
  });
}

interface DataListProps<Item> {
  list: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>, Error>;
  label: string;
  keyOf(item: Item): string;
  children(item: Item, index: number): ReactNode;
  /** What to say and do when there is nothing. */
  empty: ReactNode;
  footer?: ReactNode;
}

/** Rows with their four states: loading as high as what comes, empty with a way on, failed with another try, and there. */
export function DataList<Item>(props: DataListProps<Item>) {
  const { list, label, keyOf, children, empty, footer } = props;
  const messages = useSpeech().messages.list;
  if (list.isPending) {
    return (
      <div role="status" aria-label={messages.loading}>
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} className="skeleton-row">
            <Skeleton height={16} width="40%" mb={8} />
            <Skeleton height={12} width="60%" />
          </div>
        ))}
      </div>
    );
  }
  if (list.data === undefined) {
    return <FailureNotice error={list.error} onRetry={() => void list.refetch()} />;
  }
  const items = list.data.pages.flatMap((page) => page.data);
  if (items.length === 0) return <div style={{ padding: "24px 0" }}>{empty}</div>;
  return (
    <>
      <ul className="rows" aria-label={label} aria-busy={list.isFetching}>
        {items.map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {list.isFetchNextPageError && (
        <FailureNotice error={list.error} onRetry={() => void list.fetchNextPage()} />
      )}
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          className="no-print"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {messages.more}
        </Button>
      )}
      {footer}
    </>
  );
}

/** For a list whose filters leave nothing. */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  const messages = useSpeech().messages.list;
  return (
    <>
      <Text fw={600}>{messages.noMatch}</Text>
      <Text component="p" my={4}>
        {messages.noMatchHint}
      </Text>
      <Button variant="default" mt="sm" onClick={onClear}>
        {messages.clear}
      </Button>
    </>
  );
}
