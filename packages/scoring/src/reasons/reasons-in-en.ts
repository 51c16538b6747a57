import { enWording } from "./lint/languages/en.ts";
import { reasonsIn } from "./reasons-in.ts";
import { enTexts } from "./texts/en.ts";

/** The catalogue and the lint in English alone: a third of the texts, for pages that show no other language. */
export const enReasons = reasonsIn("en", enTexts, enWording);
