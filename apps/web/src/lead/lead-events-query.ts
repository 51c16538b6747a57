import { type components, type Leadback, resultOf } from "@leadback/client";
import { queryOptions } from "@tanstack/react-query";

export type LeadEvent = components["schemas"]["LeadEvent"];

/** What happened to a lead, the earliest first. */
export function leadEventsQuery(api: Leadback, leadId: string) {
  return queryOptions({
    queryKey: ["lead-events", leadId],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/leads/{id}/events", { params: { path: { id: leadId } }, signal })).data,
  });
}
