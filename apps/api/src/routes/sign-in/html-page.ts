import { z } from "zod";

/** The content of an answer that is a page for people. */
export const htmlPage = { "text/html": { schema: z.string() } };

export const afterSignIn = {
  description: "Signed in: the session cookie is set, and `Location` names a page of this address.",
};
