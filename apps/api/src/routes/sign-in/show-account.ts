import { programsOfPerson } from "@leadback/operations";
import { open } from "../../access/access.ts";
import { readPerson } from "../../access/read-person.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { accountPage } from "../../pages/account-page.ts";
import { showPage } from "../../pages/page.ts";
import { goTo } from "../../sign-in/enter.ts";
import { htmlPage } from "./html-page.ts";

export const showAccount = defineOperation({
  access: open,
  route: {
    method: "get",
    path: "/account",
    operationId: "showAccount",
    tags: ["Signing in"],
    summary: "Show who is signed in",
    description: "A page with the programmes of the person who is signed in, and the ways out.",
    responses: {
      200: { description: "The page.", content: htmlPage },
      303: { description: "Nobody is signed in: to the sign-in page." },
    },
  },
  handler: async (c) => {
    const person = await readPerson(c);
    if (person === null) return goTo(c, "/sign-in");
    const programs = await programsOfPerson(c.var.services.database, person.userId);
    return showPage(c, accountPage(negotiateLocale(c.req.header("accept-language")), person, programs));
  },
});
