import { AsyncLocalStorage } from "node:async_hooks";
import type { Database, Transaction } from "./connect.ts";
import { chooseProgram } from "./queries/choose-program.ts";
import type { ProgramId } from "./schema/index.ts";

/**
 * A Database whose every transaction is a part of `outer`: a savepoint, so that one that fails takes back its own and no
 * more. They go one after the other, as one connection wants it; one that opens another within itself goes on inside.
 */
export function uniteTransactions(outer: Transaction, outerProgram: ProgramId, whole: Database): Database {
  const isInside = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  const united: Database = {
    ...whole,
    global: outer,
    inProgram(programId, work) {
      const run = () =>
        outer.transaction(async (inner) => {
          if (programId !== outerProgram) await choose(inner, programId);
          const result = await work(inner);
          if (programId !== outerProgram) await choose(inner, outerProgram);
          return result;
        });
      if (isInside.getStore() === true) return run();
      const result = last.then(() => isInside.run(true, run));
      last = result.catch(() => undefined);
      return result;
    },
    asOne: (programId, work) => united.inProgram(programId, (transaction) => work(united, transaction)),
  };
  return united;
}

async function choose(transaction: Transaction, programId: ProgramId): Promise<void> {
  await transaction.execute(chooseProgram(programId));
}
