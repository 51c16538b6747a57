/** Every address of the pages. The API answers these with the pages, and everything else as before. */
export const pagePaths = {
  home: "/",
  desk: "/desk",
  leads: "/leads",
  lead: "/leads/$leadId",
  partners: "/partners",
  partner: "/partners/$partnerId",
  inbox: "/inbox",
  digests: "/digests",
  digestPreview: "/digests/preview",
  digestRun: "/digests/runs/$runId",
  digest: "/digests/$digestId",
} as const;
