import { expect } from "vitest";
import type { z } from "zod";
import { allOperations } from "../src/routes/all-operations.ts";

/** The answer's body is exactly what the route declares: nothing missing, nothing that nobody documented. */
export async function expectDocumented(method: string, path: string, response: Response): Promise<void> {
  const { pathname } = new URL(path, "http://localhost");
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/json")) return;
  const routes = allOperations.map(({ route }) => route);
  const route =
    routes.find((candidate) => candidate.method === method.toLowerCase() && candidate.path === pathname) ??
    routes.find(
      (candidate) => candidate.method === method.toLowerCase() && patternOf(candidate.path).test(pathname),
    );
  const declared = route?.responses[response.status];
  const schema =
    declared !== undefined && "content" in declared
      ? declared.content?.["application/json"]?.schema
      : undefined;
  expect(schema, `${method} ${pathname} declares no ${response.status}`).toBeDefined();
  const body: unknown = await response.json();
  if (pathname !== "/openapi.json") expect(asZod(schema).parse(body)).toEqual(body);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

/** Safe: every route here declares its answers with zod. */
function asZod(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}
