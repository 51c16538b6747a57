import { Skeleton } from "@mantine/core";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useSpeech } from "../locales/locale-provider.tsx";
import { FailureNotice } from "./failure-notice.tsx";

interface LoadedProps<Data> {
  query: Pick<UseQueryResult<Data>, "data" | "error" | "refetch">;
  /** About as high as what comes, so that what is below does not jump. */
  height: number;
  children(data: Data): ReactNode;
}

/** One answer of the API with its states: loading, failed with another try, and there. */
export function Loaded<Data>({ query, height, children }: LoadedProps<Data>) {
  const { list } = useSpeech().messages;
  if (query.data !== undefined) return children(query.data);
  return query.error === null ? (
    <div role="status" aria-label={list.loading}>
      <Skeleton height={height} />
    </div>
  ) : (
    <FailureNotice error={query.error} onRetry={() => void query.refetch()} />
  );
}
