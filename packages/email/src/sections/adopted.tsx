import { listSection } from "../parts/list-section.tsx";
import { quoted } from "./quoted.ts";

/** What became of suggestions: nobody learns whose they were. */
export const adopted = listSection({
  name: "adopted",
  editions: ["regular", "quiet", "welcome"],
  isShown: ({ snapshot }) => snapshot.adopted.length > 0,
  title: ({ adopted: words }) => words.title,
  lines: (view) => view.snapshot.adopted.map((weDid) => quoted(weDid, view)),
});
