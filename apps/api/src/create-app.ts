import { OpenAPIHono } from "@hono/zod-openapi";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import type { ApiEnv, Services } from "./api-env.ts";
import { refuseUnsafeQuery } from "./body/refuse-unsafe-query.ts";
import { refuseUnknownPath } from "./errors/refuse-unknown-path.ts";
import { renderProblem } from "./errors/render-problem.ts";
import { limitBodies } from "./limits/limit-bodies.ts";
import { createQuotas } from "./limits/limit-requests.ts";
import { logRequests } from "./logging/log-requests.ts";
import { createMetrics } from "./metrics/create-metrics.ts";
import { type OpenApiDocument, openApiDocument } from "./openapi-document.ts";
import { allOperations } from "./routes/all-operations.ts";
import { refuseUnknownHost } from "./server/refuse-unknown-host.ts";
import { openAuthOnce } from "./sign-in/open-auth-once.ts";
import { answerWithWebApp } from "./web/answer-with-web-app.ts";

/** Composes the API out of what it is given; it opens and reads nothing by itself. */
export function createApp(services: Services): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>();
  const isHttps = services.publicUrl.startsWith("https:");
  const openAuth = openAuthOnce(services);
  const metrics = createMetrics();
  const { requestsPerMinute, tracing } = services;
  const quotas = requestsPerMinute === undefined ? undefined : createQuotas(requestsPerMinute);
  let document: OpenApiDocument | undefined;
  const describeApi = () => {
    document ??= openApiDocument(app, services.publicUrl);
    return document;
  };
  app.use(
    requestId(),
    async (context, next) => {
      context.set("services", services);
      context.set("describeApi", describeApi);
      context.set("openAuth", openAuth);
      context.set("metrics", metrics);
      context.set("quotas", quotas);
      await next();
    },
    ...(tracing === undefined ? [] : [tracing.traceRequests]),
    logRequests(),
    secureHeaders({
      strictTransportSecurity: isHttps,
      xFrameOptions: "DENY",
      referrerPolicy: false,
    }),
    async (context, next) => {
      await next();
      // With no-referrer browsers name no origin on our own forms either: only pages whose address is a secret ask for it.
      if (!context.res.headers.has("Referrer-Policy"))
        context.res.headers.set("Referrer-Policy", "same-origin");
    },
    refuseUnknownHost(services.publicUrl, services.allowedHosts ?? []),
    limitBodies,
    refuseUnsafeQuery,
  );
  app.use("/v1/*", async (context, next) => {
    context.header("Cache-Control", "no-store");
    await next();
  });
  for (const operation of allOperations) operation.mount(app);
  app.onError((error, context) => renderProblem(error, context));
  const refuse = refuseUnknownPath(allOperations.map(({ route }) => route));
  const { webApp } = services;
  app.notFound((context) => (webApp && answerWithWebApp(context, webApp)) ?? refuse(context));
  return app;
}
