/** Every address of the pages. The API answers these with the pages, and everything else as before. */
export const pagePaths = {
  home: "/",
  desk: "/desk",
  leads: "/leads",
  lead: "/leads/$leadId",
} as const;
