/**
 * Runs in a page: what mail programs do that force a dark mode upon letters. Each colour keeps its hue and its
 * saturation, and light changes places with dark. The media query of the letter does not apply there.
 */
export const invertColours = `(() => {
  const invert = (colour) => {
    const [red, green, blue, alpha = 1] = colour.match(/[\\d.]+/g).map(Number);
    const shift = 255 - Math.max(red, green, blue) - Math.min(red, green, blue);
    return "rgba(" + [red + shift, green + shift, blue + shift, alpha].join(",") + ")";
  };
  const seen = [...document.querySelectorAll("html, html *")].map((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return { element, color, backgroundColor };
  });
  for (const { element, color, backgroundColor } of seen) {
    element.style.setProperty("color", invert(color), "important");
    if (!/, 0\\)$/.test(backgroundColor))
      element.style.setProperty("background-color", invert(backgroundColor), "important");
  }
})()`;
