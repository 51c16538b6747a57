import type { CSSProperties } from "react";
import { inked, type ToneName } from "../look.ts";

interface TextLinkProps {
  href: string;
  children: string;
  tone?: ToneName;
  style?: CSSProperties;
}

export function TextLink({ href, children, tone = "accent", style = {} }: TextLinkProps) {
  return (
    <a href={href} {...inked(tone, { textDecoration: "underline", ...style })}>
      {children}
    </a>
  );
}
