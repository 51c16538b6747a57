export * from "./create-demo.ts";
export * from "./demo-people.ts";
