/** Raised when the wording or the look of a letter changes; a test holds it against the letters themselves. */
export const templateVersion = "6";
