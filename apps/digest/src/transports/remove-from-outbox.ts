import { access, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LetterName, outboxPath } from "./outbox-names.ts";
import type { OutboxLocale } from "./outbox-page.ts";

const notices: Record<OutboxLocale, string> = {
  "pt-BR": "Esta carta foi retirada: os dados pessoais de um lead citado nela foram apagados.",
  en: "This letter was taken out: the personal data of a lead that it mentioned was erased.",
  es: "Esta carta se retiró: se borraron los datos personales de un lead que mencionaba.",
};

/** Takes letters out of the outbox; where one lay, a sentence says why it is gone. */
export async function removeFromOutbox(
  folder: string,
  program: { slug: string; locale: OutboxLocale },
  letters: readonly LetterName[],
): Promise<void> {
  for (const letter of letters) {
    const path = join(folder, outboxPath(program.slug, letter));
    const isFiled = await access(`${path}.html`).then(
      () => true,
      () => false,
    );
    for (const ending of ["eml", "txt", "html"]) await rm(`${path}.${ending}`, { force: true });
    if (isFiled) await writeFile(`${path}.html`, page(program.locale));
  }
}

function page(locale: OutboxLocale): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Leadback</title><p>${notices[locale]}</p></html>`;
}
