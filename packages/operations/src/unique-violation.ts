/** Whether the database refused a row because its key was taken; drizzle wraps the driver's error as its cause. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof Error) || !("code" in cause) || cause.code !== "23505") return false;
  return constraint === undefined || ("constraint_name" in cause && cause.constraint_name === constraint);
}
