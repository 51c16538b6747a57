// Reads the settings in .env, where there is one; what is in the environment already goes before it.
import { existsSync } from "node:fs";

if (existsSync(".env")) process.loadEnvFile(".env");
