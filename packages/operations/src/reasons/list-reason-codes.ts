import { type Locale, reasonCatalogue, reasonCodes } from "@leadback/scoring";

/** The reasons that a map may name, with what each means. */
export function listReasonCodes(locale: Locale) {
  return reasonCodes.map((code) => {
    const { dimension, labels, meanings } = reasonCatalogue[code];
    return { code, dimension, label: labels[locale], meaning: meanings[locale] };
  });
}
