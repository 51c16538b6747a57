// What our processes begin with, so that they are up in half the time and with less memory.
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";

// What was compiled once is read the next time; where the folder cannot be written, all works without.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/node", import.meta.url)));

// Node reads drizzle-orm's list of 447 exports, 179 KB of JSON, again for each of its modules and each of ours that imports
// it: more than a second.
const ofDrizzle = /\/node_modules\/drizzle-orm\/[^?#]*\.js$/;
const found = new Map();

registerHooks({
  resolve(specifier, context, nextResolve) {
    const parent = context.parentURL ?? "";
    if (specifier.startsWith(".") && specifier.endsWith(".js") && ofDrizzle.test(parent)) {
      return { url: new URL(specifier, parent).href, format: "module", shortCircuit: true };
    }
    // All of ours import the same one.
    const isOurs = /^drizzle-orm(?:\/|$)/.test(specifier) && !parent.includes("/node_modules/");
    if (!isOurs) return nextResolve(specifier, context);
    const known = found.get(specifier) ?? nextResolve(specifier, context);
    found.set(specifier, known);
    return { ...known, shortCircuit: true };
  },
});
