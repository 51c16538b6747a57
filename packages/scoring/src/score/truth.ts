/** The three values of a condition, ordered so that `all` is a minimum and `any` a maximum. */
export const isFalse = 0;
export const isUnknown = 1;
export const isTrue = 2;

export type Truth = typeof isFalse | typeof isUnknown | typeof isTrue;

export type Predicate = (subject: unknown) => Truth;
