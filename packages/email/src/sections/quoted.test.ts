import { expect, it } from "vitest";
import { ordinaryWeek } from "../../test/fixtures.ts";
import { renderDigest } from "../render-digest.tsx";

it("puts sentences in another language than the reader's between quotation marks", () => {
  const own = renderDigest(ordinaryWeek("en"));
  const foreign = renderDigest({ ...ordinaryWeek("en"), wordsLocale: "pt-BR" });
  expect(own.text).not.toContain("\u201c");
  expect(foreign.text).toContain("\u201c");
  expect(foreign.html).toContain("\u201c");
});
