import { Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useSpeech } from "../locales/locale-provider.tsx";
import { pagePaths } from "../page-paths.ts";
import { useTitle } from "./use-title.ts";

/** A page that has nothing to show but a sentence, and the way on. */
export function MessagePage({ title, hint, isWithStart = false }: MessagePageProps) {
  const { frame } = useSpeech().messages;
  useTitle(title);
  return (
    <>
      <Title order={1}>{title}</Title>
      <Text component="p" mt="xs" mb="md">
        {hint}
      </Text>
      {isWithStart && <Link to={pagePaths.home}>{frame.toStart}</Link>}
    </>
  );
}

interface MessagePageProps {
  title: string;
  hint: string;
  isWithStart?: boolean;
}

export function NotFoundPage() {
  const { frame } = useSpeech().messages;
  return <MessagePage title={frame.notFound} hint={frame.notFoundHint} isWithStart />;
}
