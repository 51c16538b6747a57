import { runCommandLine } from "./command-line/run-command-line.ts";
import { main } from "./commands/main.ts";
import { isDebugging } from "./config.ts";

// Whoever reads us may have had enough: `leadback partner list | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await runCommandLine(main, process.argv.slice(2), { isDebugging: isDebugging() });
if (process.connected) process.disconnect();
