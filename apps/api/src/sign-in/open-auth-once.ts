import type { Services } from "../api-env.ts";
import type { Auth } from "./create-auth.ts";

/** The sign-in library is loaded with the first person who signs in: keys and sessions do without it. */
export function openAuthOnce(services: Services): () => Promise<Auth> {
  let opened: Promise<Auth> | undefined;
  return () => {
    opened ??= import("./create-auth.ts").then(({ createAuth }) => createAuth(services));
    return opened;
  };
}
