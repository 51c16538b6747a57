import type { RouteConfig } from "@hono/zod-openapi";
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
  const schema = route && schemaOf(route, response.status);
  expect(schema, `${method} ${pathname} declares no ${response.status}`).toBeDefined();
  const body: unknown = await response.json();
  if (pathname !== "/openapi.json") expect(asZod(schema).parse(body)).toEqual(body);
}

function schemaOf({ responses }: RouteConfig, status: number): unknown {
  const declared = responses[status];
  const content =
    declared !== undefined && "content" in declared ? declared.content?.["application/json"] : undefined;
  return content !== undefined && "schema" in content ? content.schema : undefined;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`);
}

/** Safe: every route here declares its answers with zod. */
function asZod(schema: unknown): z.ZodType {
  return schema as z.ZodType;
}
