import { type components, type Leadback, LeadbackError, resultOf } from "@leadback/client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useHouse } from "../session/session-provider.tsx";
import { sendNow } from "./send-later.ts";

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

/** The same, after which every page shows the lead as it now stands. */
export function useDeliver() {
  const { api } = useHouse();
  const queryClient = useQueryClient();
  return useCallback(
    async (id: string, event: LeadEventInput, etag?: string | null) => {
      const seen = await recordEvent(api, id, event, etag).catch((error: unknown) => {
        // What is sent later fails in no form: that the session ended is found where everybody hears of it.
        if (error instanceof LeadbackError && error.status === 401)
          void queryClient.invalidateQueries({ queryKey: ["session"] });
        throw error;
      });
      queryClient.setQueryData(["lead", id], seen);
      for (const queryKey of [["lead-events", id], ["lead-score", id], ["ageing"], ["leads"]]) {
        void queryClient.invalidateQueries({ queryKey });
      }
      return seen;
    },
    [api, queryClient],
  );
}

/** What somebody says of a lead at once. What still waited for it goes first. */
export function useRecordEvent(id: string) {
  const deliver = useDeliver();
  return useMutation({
    mutationFn: async ({ event, etag }: { event: LeadEventInput; etag?: string | null }) => {
      const before = await sendNow(id);
      return deliver(id, event, typeof etag === "string" ? (before?.etag ?? etag) : etag);
    },
  });
}
