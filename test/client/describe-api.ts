import { createApp, createLogger } from "@leadback/api";
import { connect } from "@leadback/db";

/** The API's description of itself, as the client is generated from it: of no particular installation. */
export async function describeApi(): Promise<string> {
  // Nothing connects: the description needs no row.
  const database = connect({ url: "postgres://nobody@127.0.0.1:1/none", maxConnections: 1 });
  const app = createApp({
    database,
    clock: () => new Date(0),
    logger: createLogger("silent"),
    publicUrl: "https://leadback.example.com",
    sessionSecret: "for a description, which nobody signs in to",
    oidc: null,
  });
  const document = await (await app.request("https://leadback.example.com/openapi.json")).text();
  await database.close();
  return `${JSON.stringify(JSON.parse(document), null, 2)}\n`;
}
