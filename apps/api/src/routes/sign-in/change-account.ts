import { chooseProgram, endAllSessions, endSession } from "@leadback/operations";
import { open } from "../../access/access.ts";
import { hasCsrfProof } from "../../access/csrf.ts";
import { readPerson } from "../../access/read-person.ts";
import { defineOperation } from "../../define-operation.ts";
import { negotiateLocale } from "../../negotiate-locale.ts";
import { showPage } from "../../pages/page.ts";
import { signedOutPage, signInObstaclePage } from "../../pages/sign-in-page.ts";
import { goTo } from "../../sign-in/enter.ts";
import { forgetSession } from "../../sign-in/forget-session.ts";
import { readForm } from "../unsubscribe/read-form.ts";
import { htmlPage } from "./html-page.ts";

export const changeAccount = defineOperation({
  access: open,
  problems: ["not_found"],
  route: {
    method: "post",
    path: "/account",
    operationId: "changeAccount",
    tags: ["Signing in"],
    summary: "Choose a programme, or sign out",
    description:
      "What the buttons of the page send: `action` is `program` (with `programId`), `sign_out` or `sign_out_everywhere`; `csrf` proves that the form is ours.",
    responses: {
      200: { description: "A page: signed out.", content: htmlPage },
      303: { description: "Back to the page, or to the sign-in page where nobody is signed in." },
      403: { description: "A page: the form is not ours.", content: htmlPage },
    },
  },
  handler: async (c) => {
    const { database, publicUrl } = c.var.services;
    const locale = negotiateLocale(c.req.header("accept-language"));
    const person = await readPerson(c);
    if (person === null) return goTo(c, "/sign-in");
    if (!(await hasCsrfProof(c.req, person.csrf, publicUrl)))
      return showPage(c, signInObstaclePage(locale, "elsewhere"), 403);
    const form = await readForm(c.req);
    const action = form.get("action");
    if (action === "program") {
      await chooseProgram(database, person, form.get("programId") ?? "");
      return goTo(c, "/account");
    }
    if (action === "sign_out_everywhere") await endAllSessions(database, person.userId);
    else if (action === "sign_out") await endSession(database, person.sessionId);
    else return showPage(c, signInObstaclePage(locale, "elsewhere"), 403);
    forgetSession(c);
    return showPage(c, signedOutPage(locale));
  },
});
