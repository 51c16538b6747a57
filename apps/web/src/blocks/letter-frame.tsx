import { useState } from "react";

const leastHeight = 480;

/** A letter as mail programs show it, as high as it is. Nothing in it runs. */
export function LetterFrame({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState(leastHeight);
  return (
    <iframe
      title={title}
      srcDoc={html}
      sandbox="allow-same-origin allow-popups"
      style={{ width: "100%", height, border: "1px solid var(--line)", borderRadius: 6, background: "#fff" }}
      onLoad={({ currentTarget }) => {
        const { contentDocument } = currentTarget;
        if (contentDocument !== null) setHeight(contentDocument.documentElement.scrollHeight + 2);
      }}
    />
  );
}
