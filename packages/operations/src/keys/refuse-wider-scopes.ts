import type { Scope } from "@leadback/db";
import type { OperationContext } from "../context.ts";
import { OperationError } from "../operation-error.ts";

/** A key makes no key that may do more than itself. */
export function refuseWiderScopes({ actor }: OperationContext, wanted: readonly Scope[]): void {
  const { scopes } = actor;
  if (scopes === undefined) return;
  const wider = wanted.filter((scope) => !scopes.includes(scope));
  if (wider.length === 0) return;
  throw new OperationError(
    "forbidden",
    `This key cannot give what it does not have: ${wider.join(", ")}. Nothing was changed.`,
  );
}
