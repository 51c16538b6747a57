/** What src/schema.ts says for the present openapi.json. */
export function generateSchema(): Promise<string>;
