import { Heading } from "react-email";
import { inked, sizes } from "../look.ts";

export function SectionHeading({ children }: { children: string }) {
  return (
    <Heading as="h2" {...inked("ink", { ...sizes.heading, margin: "0 0 12px" })}>
      {children}
    </Heading>
  );
}
