import { resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { canAnswer, canSend } from "../session/roles.ts";
import { useHouse } from "../session/session-provider.tsx";

/** More than so many are not counted. */
const mostCounted = 20;
const freshMs = 60_000;

export interface Waiting {
  count: number;
  /** There are more than were counted. */
  isMore: boolean;
}

/** What waits for the person who is here, by the page on which it does. */
export function useWaiting(): Partial<Record<"inbox" | "digests", Waiting>> {
  const { api, session } = useHouse();
  const role = session.program?.role;
  const { data: inbox } = useQuery({
    queryKey: ["messages", "waiting"],
    queryFn: async ({ signal }) => {
      const query = { state: "open", limit: mostCounted } as const;
      const { data, nextCursor } = resultOf(await api.GET("/v1/messages", { params: { query }, signal }));
      return { count: data.length, isMore: nextCursor !== null };
    },
    enabled: role !== undefined && canAnswer(role),
    refetchInterval: freshMs,
  });
  const { data: digests } = useQuery({
    queryKey: ["digest-runs", "waiting"],
    queryFn: async ({ signal }) => {
      const query = { waiting: "true", limit: mostCounted } as const;
      const { data, nextCursor } = resultOf(await api.GET("/v1/digest-runs", { params: { query }, signal }));
      // At the gate a run is looked over first, and mostly passes.
      const waiting = data.filter(({ state, approvalsNeeded }) => state === "paused" || approvalsNeeded > 0);
      return { count: waiting.length, isMore: nextCursor !== null };
    },
    enabled: role !== undefined && canSend(role),
    refetchInterval: freshMs,
  });
  return { ...(inbox === undefined ? {} : { inbox }), ...(digests === undefined ? {} : { digests }) };
}
