import { createLeadback, type Leadback } from "@leadback/client";

const readingMethods = new Set(["GET", "HEAD"]);

/** The API as this browser's session may use it. Every change carries the proof that it comes from our own pages. */
export function openApi(csrfToken: () => string | undefined): Leadback {
  return createLeadback({
    baseUrl: location.origin,
    retries: 2,
    fetch: (request) => {
      const proof = csrfToken();
      if (!readingMethods.has(request.method) && proof !== undefined)
        request.headers.set("X-CSRF-Token", proof);
      // Sentences of the API are read in the language of the page, whatever the browser's is.
      if (!request.headers.has("Accept-Language"))
        request.headers.set("Accept-Language", document.documentElement.lang);
      // With a key the answer would be kept, and a trial shows whole rows of people only where it is not.
      if (new URL(request.url).searchParams.get("dryRun") === "true")
        request.headers.delete("Idempotency-Key");
      return fetch(request);
    },
  });
}
