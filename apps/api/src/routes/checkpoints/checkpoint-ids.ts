import type { CheckpointActionId, CheckpointId } from "@leadback/db";

/** Safe: the path's schema has checked the form, and the look-up that follows decides whether it is a checkpoint's. */
export function asCheckpointId(id: string): CheckpointId {
  return id as CheckpointId;
}

/** Safe for the same reason. */
export function asActionId(id: string): CheckpointActionId {
  return id as CheckpointActionId;
}
