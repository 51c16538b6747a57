import { resultOf } from "@leadback/client";
import { useMutation } from "@tanstack/react-query";
import { pagePaths } from "../page-paths.ts";
import { useHouse } from "./session-provider.tsx";
import { forgetDrafts } from "./use-draft.ts";

/** Another programme, or none at all. Both begin with a fresh page: nothing of before is kept. */
export function useSessionChanges() {
  const { api } = useHouse();
  const program = useMutation({
    mutationFn: async (programId: string) =>
      resultOf(await api.POST("/v1/session/program", { body: { programId } })),
    onSuccess: () => location.assign(pagePaths.home),
  });
  const out = useMutation({
    mutationFn: async () => {
      const { response } = await api.DELETE("/v1/session");
      // A session that is over already is what was asked for.
      if (!response.ok && response.status !== 401) throw new Error(`The API answered ${response.status}.`);
    },
    onSuccess: () => {
      forgetDrafts();
      location.assign("/sign-in");
    },
  });
  return { chooseProgram: (id: string) => program.mutate(id), signOut: () => out.mutate() };
}
