import { resultOf } from "@leadback/client";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../locales/locale-provider.tsx";
import { useHouse } from "../session/session-provider.tsx";
import { stepWords } from "./step-words.ts";

const isOurId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Those who work leads, by name. Asked for only where it is shown: others may not. */
export function useColleagues(isShown: boolean) {
  const { api, session } = useHouse();
  const { formerColleague } = useWords(stepWords).assign;
  const query = useQuery({
    queryKey: ["colleagues"],
    queryFn: async ({ signal }) =>
      resultOf(await api.GET("/v1/colleagues", { params: { query: { limit: 200 } }, signal })).data,
    staleTime: 300_000,
    enabled: isShown,
  });
  const { person } = session;
  const nameOf = (userId: string): string | null => {
    if (userId === person.id) return person.name === "" ? person.email : person.name;
    if (query.data === undefined) return null;
    const known = query.data.find((one) => one.userId === userId)?.name;
    // A history from elsewhere names people as that system does.
    return known ?? (isOurId.test(userId) ? formerColleague : userId);
  };
  return { ...query, nameOf };
}
