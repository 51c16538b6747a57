import { compareWithProvider, type ListedLetter, reportDeliveries } from "@leadback/operations";
import type { TickOptions } from "./digest-tick.ts";
import { forEachProgram } from "./for-each-program.ts";

/** The job comes once a day. */
const lookBackMs = 25 * 3_600_000;

/** Logs what a person should look at, and compares the ledger with the provider's own list where there is one. */
export async function reportOnDeliveries(options: TickOptions): Promise<void> {
  const since = new Date(options.clock.now().getTime() - lookBackMs);
  // One list for all: the account is the same for every programme.
  let listed: readonly ListedLetter[] | null | undefined;
  await forEachProgram(options, "delivery-report", async (context, program, log) => {
    const transport = options.transportFor(program);
    if (listed === undefined) listed = (await transport.listSince?.(since)) ?? null;
    if (listed !== null) {
      const { missing, proven } = await compareWithProvider(context, listed, since);
      if (missing.length > 0)
        log.error({ missing }, "the provider's list lacks letters that it had accepted");
      if (proven > 0)
        log.info({ proven }, "letters of unknown fate are in the provider's list: they have left");
    }
    const report = await reportDeliveries(context);
    const { overdue, unplanned, alarms } = report;
    if (overdue.length + unplanned + alarms.length > 0)
      log.error(report, "letters need somebody to look at them");
  });
}
