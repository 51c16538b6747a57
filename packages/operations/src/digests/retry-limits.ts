/** The provider forgets a key after 24 hours: after 23 nothing is posted again without a person. */
export const keyWindowHours = 23;

export const maxAttempts = 12;
