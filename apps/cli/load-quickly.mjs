// What our processes begin with, so that they are up in half the time and with less memory.
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// What was compiled once is read the next time; where the folder cannot be written, all works without.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)));

// For each of its modules Node would read drizzle-orm's list of 447 exports again, 179 KB of JSON: half a second.
const ofDrizzle = /\/node_modules\/drizzle-orm\/[^?#]*\.js$/;

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier.startsWith(".") && specifier.endsWith(".js") && ofDrizzle.test(context.parentURL ?? "")) {
      return { url: new URL(specifier, context.parentURL).href, format: "module", shortCircuit: true };
    }
    return nextResolve(specifier, context);
  },
});
