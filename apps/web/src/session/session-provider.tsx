import { type components, type Leadback, LeadbackError, resultOf } from "@leadback/client";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from "react";
import { FailureNotice } from "../blocks/failure-notice.tsx";
import { openApi } from "./open-api.ts";
import { SignInAgain } from "./sign-in-again.tsx";
import { signInPath } from "./sign-in-path.ts";

type Session = components["schemas"]["Session"];
export type ProgramOfPerson = components["schemas"]["ProgramOfPerson"];
export type Role = ProgramOfPerson["role"];

interface House {
  api: Leadback;
  /** The one clock of the pages; times that matter come from the server. */
  clock: () => Date;
  session: Session;
}

const HouseContext = createContext<House | null>(null);

/** Who is here. Without a session it goes to the sign-in page; one that ends later is asked for again in place. */
export function SessionProvider({ clock, children }: { clock: () => Date; children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const csrfToken = useRef<string>(undefined);
  const [api] = useState(() => openApi(() => csrfToken.current));
  const [queryClient] = useState(() => {
    const onError = (error: unknown) => {
      if (error instanceof LeadbackError && error.status === 401) setOver(true);
    };
    return new QueryClient({
      queryCache: new QueryCache({ onError }),
      mutationCache: new MutationCache({ onError }),
      // The client itself tries again what fails in passing.
      defaultOptions: { queries: { retry: false, staleTime: 15_000 }, mutations: { retry: false } },
    });
  });
  return (
    <QueryClientProvider client={queryClient}>
      <WithSession
        api={api}
        clock={clock}
        isOver={isOver}
        onSession={(session) => {
          csrfToken.current = session.csrfToken;
          setOver(false);
        }}
      >
        {children}
      </WithSession>
    </QueryClientProvider>
  );
}

interface WithSessionProps {
  api: Leadback;
  clock: () => Date;
  isOver: boolean;
  onSession(session: Session): void;
  children: ReactNode;
}

function WithSession({ api, clock, isOver, onSession, children }: WithSessionProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["session"],
    queryFn: async ({ signal }) => {
      const session = resultOf(await api.GET("/v1/session", { signal }));
      onSession(session);
      return session;
    },
    // Whoever signs in again in another tab finds this one going on.
    refetchOnWindowFocus: "always",
  });
  const house = useMemo(
    () => (data === undefined ? null : { api, clock, session: data }),
    [api, clock, data],
  );
  const isStranger = data === undefined && error instanceof LeadbackError && error.status === 401;
  useEffect(() => {
    if (isStranger) location.replace(signInPath(location));
  }, [isStranger]);
  if (house === null) {
    return error === null || isStranger ? null : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <HouseContext value={house}>
      {children}
      <SignInAgain isOpen={isOver} />
    </HouseContext>
  );
}

export function useHouse(): House {
  const house = use(HouseContext);
  if (house === null) throw new Error("The session is only there inside SessionProvider.");
  return house;
}

/** The programme that the session works in. Pages are only shown where there is one. */
export function useProgram(): ProgramOfPerson {
  const { program } = useHouse().session;
  if (program === null) throw new Error("A page was shown without a programme.");
  return program;
}
