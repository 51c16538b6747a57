import { v7 as uuidv7 } from "uuid";

/** A new identifier, ordered by the time that is passed in. The type says whose it is. */
export function newId<Id extends string>(now: Date): Id {
  return uuidv7({ msecs: now.getTime() }) as Id;
}
