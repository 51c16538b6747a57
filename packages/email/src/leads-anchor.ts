/** Where a copy on the web shows the leads behind the numbers. */
export const leadsAnchor = "leads";
