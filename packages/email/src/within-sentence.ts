/** A label starts with a capital; in the middle of a sentence only an acronym does. */
export function withinSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
