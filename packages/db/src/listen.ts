import postgres from "postgres";

export interface Listening {
  stop(): Promise<void>;
}

/**
 * Calls `hear` with whatever other processes say on a channel (`pg_notify`), on a connection of its own that is opened
 * again when it is lost. What is said meanwhile is not heard: look around from time to time as well.
 */
export async function listen(
  url: string,
  channel: string,
  hear: (message: string) => void,
): Promise<Listening> {
  const client = postgres(url, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
    connection: { application_name: "leadback-listen" },
  });
  await client.listen(channel, hear);
  return { stop: () => client.end({ timeout: 1 }) };
}
