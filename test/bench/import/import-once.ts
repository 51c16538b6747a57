import { connect } from "@leadback/db";
import { importFile } from "@leadback/operations/imports";
import { createProgram } from "@leadback/operations/programs";
import { map } from "./write-csv.ts";

/** In a process of its own, so that its memory is that of an import and of nothing else. */
const [url = "", path = "", slug = ""] = process.argv.slice(2);
const database = connect({ url, maxConnections: 2 });
const now = new Date("2026-11-20T15:00:00Z");
const actor = { kind: "system", id: "bench" } as const;
const program = await createProgram({ database, actor, now }, { slug, name: slug });
const start = performance.now();
const report = await importFile({ database, programId: program.id, actor, now }, { path, map });
const seconds = (performance.now() - start) / 1000;
await database.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds, megabytes, programId: program.id, created: report.created }));
