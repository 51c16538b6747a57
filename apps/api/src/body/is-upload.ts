/** A file of leads is read as it arrives, and has limits of its own. */
export function isUpload(method: string | undefined, path: string | undefined): boolean {
  return method === "POST" && path === "/v1/imports";
}
