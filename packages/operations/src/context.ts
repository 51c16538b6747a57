import type { ActorKind, Database, PartnerId, ProgramId, Role, Scope } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

/** Who asks, in which programme, and what time it is. Every operation takes one. */
export interface OperationContext {
  database: Database;
  programId: ProgramId;
  actor: Actor;
  now: Date;
  /** The language that whoever asks has asked for; absent where nobody said. */
  locale?: Locale;
}

/** In which language to answer whoever asks: their own where they said it, otherwise the programme's. */
export function answerLocale(
  { locale }: Pick<OperationContext, "locale">,
  program: { locale: Locale },
): Locale {
  return locale ?? program.locale;
}

export interface Actor {
  kind: ActorKind;
  id: string;
  /** What a person is in this programme; machines and the house itself have no role. */
  role?: Role;
  /** What a key was made for; absent for everybody else. */
  scopes?: readonly Scope[];
  /** Set for an actor that is a partner: a person of that partner, or a key bound to it. It sees its own alone. */
  partnerId?: PartnerId;
  /** Set for a channel manager: the partners in its care. It sees these alone, as the vendor does. */
  managedPartnerIds?: readonly PartnerId[];
}
