import { Alert } from "@mantine/core";
import { useSpeech } from "../locales/locale-provider.tsx";
import type { FormProblem } from "./problem-of.ts";

/** What the API says against a form as a whole, above its fields. */
export function Refusal({ answer }: { answer: FormProblem | null }) {
  const { form } = useSpeech().messages;
  if (answer === null || answer.rest === null || answer.isConflict) return null;
  return (
    <Alert color="accent" title={form.refused} mb="md" role="alert">
      {answer.rest}
    </Alert>
  );
}
