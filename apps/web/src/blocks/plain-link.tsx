import { useRouter } from "@tanstack/react-router";
import type { ComponentProps, MouseEvent } from "react";

interface PlainLinkProps extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  href: string;
}

/** A link to a page of ours that knows nothing of the address it stands in: where there are hundreds of links. */
export function PlainLink({ href, ...props }: PlainLinkProps) {
  const router = useRouter();
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return <a {...props} href={href} onClick={onClick} />;
}
