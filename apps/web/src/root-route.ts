import { createRootRoute } from "@tanstack/react-router";
import { NotFoundPage } from "./frame/message-page.tsx";
import { PageFrame } from "./frame/page-frame.tsx";

export const rootRoute = createRootRoute({ component: PageFrame, notFoundComponent: NotFoundPage });
