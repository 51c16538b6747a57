import { lazy, Suspense } from "react";
import { useProgram } from "../session/session-provider.tsx";

const LeadsPage = lazy(async () => ({ default: (await import("./leads-page.tsx")).LeadsPage }));
const LeadPage = lazy(async () => ({ default: (await import("../lead/lead-page.tsx")).LeadPage }));
const MyLeadsPage = lazy(async () => ({ default: (await import("../my/my-leads-page.tsx")).MyLeadsPage }));
const MyLeadPage = lazy(async () => ({ default: (await import("../my/my-lead-page.tsx")).MyLeadPage }));

/** One address for everybody: a partner sees what became of its leads, the others what is to be done with them. */
export function LeadsByRole() {
  return <Suspense>{useProgram().role === "partner" ? <MyLeadsPage /> : <LeadsPage />}</Suspense>;
}

export function LeadByRole() {
  return <Suspense>{useProgram().role === "partner" ? <MyLeadPage /> : <LeadPage />}</Suspense>;
}
