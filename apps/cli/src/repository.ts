import { resolve } from "node:path";

/** The folder of the clone, where `.data` goes by default and where the apps are. */
export const repositoryFolder = resolve(import.meta.dirname, "../../..");

export const appEntry = (app: "api" | "digest") => resolve(repositoryFolder, "apps", app, "src/main.ts");

/** An app's entry for one command in the foreground. */
export const appCommand = (app: "digest") => resolve(repositoryFolder, "apps", app, "src/run.ts");

/** Builds the pages of apps/web, when they have changed. */
export const pagesBuilder = resolve(repositoryFolder, "apps/web/build.mjs");

/** An app's own reader of its settings. */
export const appConfig = (app: "digest") => resolve(repositoryFolder, "apps", app, "src/config.ts");
