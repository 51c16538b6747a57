import { OperationError } from "../operation-error.ts";

export function externalIdTaken(externalId: string | undefined, cause?: unknown): OperationError {
  return new OperationError("conflict", `A lead with the external id "${externalId}" exists already.`, {
    type: "duplicate_external_id",
    problems: [
      { pointer: "/externalId", detail: "Send each external id once; add news as events of the lead." },
    ],
    cause,
  });
}
