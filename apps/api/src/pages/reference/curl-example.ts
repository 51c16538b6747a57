import { bodyExamples } from "../../body-examples.ts";
import type { OpenApiDocument } from "../../openapi-document.ts";
import type { ShownOperation } from "./operation-section.ts";

/** A request to copy. */
export function curlExample(
  { method, path, operationId, parameters }: ShownOperation,
  document: OpenApiDocument,
): string {
  const address = `${document.servers?.[0]?.url ?? ""}${withNames(path)}`;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${address}`,
    '-H "Authorization: Bearer $LEADBACK_KEY"',
  ];
  const mustMatch = parameters.find(({ name }) => name === "if-match")?.description.startsWith("Required");
  if (mustMatch === true) lines.push("-H 'If-Match: \"ETAG\"'");
  if (operationId === "createImport") lines.push("-F file=@leads.csv", "-F map=hubspot");
  const body = bodyExamples[operationId];
  if (body !== undefined)
    lines.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(body, null, 2)}'`);
  return lines.join(" \\\n  ");
}

/** `/v1/leads/{id}` as `/v1/leads/LEAD_ID`. */
function withNames(path: string): string {
  const segments = path.split("/");
  return segments
    .map((segment, index) => {
      const param = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (param === undefined) return segment;
      const owner = (segments[index - 1] ?? "").replaceAll("-", "_").replace(/s$/, "");
      const name = param === "id" ? `${owner}_id` : param.replace(/[A-Z]/g, (letter) => `_${letter}`);
      return name.toUpperCase();
    })
    .join("/");
}
