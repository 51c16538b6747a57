import { runCommandLine } from "./command-line/run-command-line.ts";
import { main } from "./commands/main.ts";
import { isDebugging } from "./config.ts";

process.exitCode = await runCommandLine(main, process.argv.slice(2), { isDebugging: isDebugging() });
if (process.connected) process.disconnect();
