import { esWording } from "./lint/languages/es.ts";
import { reasonsIn } from "./reasons-in.ts";
import { esTexts } from "./texts/es.ts";

/** The catalogue and the lint in Spanish alone: a third of the texts, for pages that show no other language. */
export const esReasons = reasonsIn("es", esTexts, esWording);
