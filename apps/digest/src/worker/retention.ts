import { forgetOfEverybody, forgetOfProgram } from "@leadback/operations";
import { forEachProgram, type Rounds } from "./for-each-program.ts";

/** Takes what has been kept long enough, and logs how much of what; never what it was. */
export async function keepRetention(rounds: Rounds): Promise<void> {
  const { database, clock, log } = rounds;
  await forEachProgram(
    rounds,
    "retention",
    async (context, _program, programLog) => {
      const forgotten = await forgetOfProgram(context);
      if (Object.keys(forgotten).length > 0)
        programLog.info({ forgotten }, "what was kept long enough has gone");
    },
    { withSuspended: true },
  );
  const forgotten = await forgetOfEverybody(database, clock.now());
  if (Object.keys(forgotten).length > 0) log.info({ forgotten }, "what was kept long enough has gone");
}
