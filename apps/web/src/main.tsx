import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element for the pages.");
createRoot(root).render(
  <StrictMode>
    <App clock={() => new Date()} />
  </StrictMode>,
);
