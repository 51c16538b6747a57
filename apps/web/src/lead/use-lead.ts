import { type components, type Leadback, resultOf } from "@leadback/client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useHouse } from "../session/session-provider.tsx";

export type Lead = components["schemas"]["Lead"];
export type LeadEventInput = components["schemas"]["LeadEventInput"];

/** A lead as it was seen: the ETag goes along with every change, so that nobody overwrites what they have not seen. */
export interface SeenLead {
  lead: Lead;
  etag: string | null;
}

export function leadQuery(api: Leadback, id: string) {
  return queryOptions({
    queryKey: ["lead", id],
    queryFn: async ({ signal }): Promise<SeenLead> => {
      const answer = await api.GET("/v1/leads/{id}", { params: { path: { id } }, signal });
      return { lead: resultOf(answer), etag: answer.response.headers.get("ETag") };
    },
  });
}

/** Adds an event to a lead's history. Without `etag` it is added whatever happened meanwhile. */
export async function recordEvent(
  api: Leadback,
  id: string,
  event: LeadEventInput,
  etag?: string | null,
): Promise<SeenLead> {
  const header = typeof etag === "string" ? { "if-match": etag } : {};
  const answer = await api.POST("/v1/leads/{id}/events", {
    params: { path: { id }, header },
    body: event,
    keepalive: true,
  });
  return { lead: resultOf(answer).lead, etag: answer.response.headers.get("ETag") };
}

/** The same for one lead of a page, which then shows it as it now stands. */
export function useRecordEvent(id: string) {
  const { api } = useHouse();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ event, etag }: { event: LeadEventInput; etag?: string | null }) =>
      recordEvent(api, id, event, etag),
    onSuccess: (seen) => {
      queryClient.setQueryData(["lead", id], seen);
      for (const queryKey of [["lead-events", id], ["lead-score", id], ["ageing"], ["leads"]]) {
        void queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
