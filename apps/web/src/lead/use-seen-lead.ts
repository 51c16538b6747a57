import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useHouse } from "../session/session-provider.tsx";
import { useSaidLast } from "./send-later.ts";
import { stageAfter } from "./stage-after.ts";
import { leadQuery, type SeenLead } from "./use-lead.ts";

/** A lead as it stands, with what was said of it last, though that can still be taken back. */
export function useSeenLead(id: string | null) {
  const { api } = useHouse();
  const { data, error, refetch } = useQuery({ ...leadQuery(api, id ?? ""), enabled: id !== null });
  const said = useSaidLast(id ?? "");
  const seen = useMemo((): SeenLead | undefined => {
    if (data === undefined || said === undefined) return data;
    return { ...data, lead: { ...data.lead, stage: stageAfter(data.lead, said) } };
  }, [data, said]);
  return { data: seen, error, refetch };
}
