import type { CSSProperties } from "react";
import { Link } from "react-email";
import { inked, linkTarget, type ToneName } from "../look.ts";

interface TextLinkProps {
  href: string;
  children: string;
  tone?: ToneName;
  style?: CSSProperties;
}

export function TextLink({ href, children, tone = "accent", style = {} }: TextLinkProps) {
  const look = inked(tone, { textDecorationLine: undefined, textDecoration: "underline", ...style });
  return (
    <Link href={href} target={linkTarget} {...look}>
      {children}
    </Link>
  );
}
