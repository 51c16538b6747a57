import type { ActorKind, Database, PartnerId, ProgramId } from "@leadback/db";

/** Who asks, in which programme, and what time it is. Every operation takes one. */
export interface OperationContext {
  database: Database;
  programId: ProgramId;
  actor: Actor;
  now: Date;
}

export interface Actor {
  kind: ActorKind;
  id: string;
  /** Set for an actor that may see the leads of this partner alone. */
  partnerId?: PartnerId;
}
