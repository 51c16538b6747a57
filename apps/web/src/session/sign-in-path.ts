/** The sign-in page, and back here afterwards. */
export function signInPath({ pathname, search }: Pick<Location, "pathname" | "search">): string {
  return `/sign-in?${new URLSearchParams({ next: `${pathname}${search}` })}`;
}
