import { configSchema as api } from "@leadback/api";
import { configSchema as cli } from "@leadback/cli";
import { configSchema as digest } from "@leadback/digest";

/** Every setting of every app with what it means; where several apps read one, the first that explains it. */
export function settings(): Map<string, string> {
  const found = new Map<string, string>();
  for (const { shape } of [cli, digest, api]) {
    for (const [name, schema] of Object.entries(shape)) {
      const { description = "" } = schema;
      if (!found.get(name)) found.set(name, description);
    }
  }
  return found;
}
