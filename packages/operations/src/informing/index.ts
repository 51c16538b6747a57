export * from "./measure-informing.ts";
