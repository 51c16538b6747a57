export { type RenderedDigest, renderDigest } from "./render-digest.tsx";
export type * from "./snapshot.ts";
