import { Paragraph } from "../parts/paragraph.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { TextLink } from "../parts/text-link.tsx";
import type { DigestMaterial } from "../snapshot.ts";
import { plainHeading, plainLink, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** What the programme published or changed, as links. */
export const materials: DigestSection = {
  name: "materials",
  editions: ["regular", "quiet", "welcome"],
  isShown: ({ snapshot, trimmed }) => snapshot.materials.length > 0 && !trimmed.has("materials"),
  html: (view) => (
    <>
      <SectionHeading>{view.messages.materials.title}</SectionHeading>
      {view.snapshot.materials.map((material, index) => (
        <Paragraph key={material.link} above={index === 0 ? 0 : 8}>
          {`${kindOf(material, view)}: `}
          <TextLink href={material.link}>{material.title}</TextLink>
          {changeOf(material)}
        </Paragraph>
      ))}
    </>
  ),
  text: (view) => [
    plainHeading(view.messages.materials.title),
    ...view.snapshot.materials.map((material) => {
      const link = plainLink(`${kindOf(material, view)}: ${material.title}`, material.link);
      const change = material.change ?? "";
      return change === "" ? link : `${link}\n${wrapText(change)}`;
    }),
  ],
};

function kindOf({ isNew }: DigestMaterial, { messages }: DigestView): string {
  return isNew ? messages.materials.new : messages.materials.changed;
}

/** Written in the language of the material, which is the reader's. */
function changeOf({ change }: DigestMaterial): string {
  return change === null ? "" : `. ${change}`;
}
