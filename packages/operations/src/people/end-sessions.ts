import { type Database, sessions, type UserId } from "@leadback/db";
import { eq } from "drizzle-orm";

export async function endSession(database: Database, sessionId: string): Promise<void> {
  await database.global.delete(sessions).where(eq(sessions.id, sessionId));
}

/** Signs a person out of every browser; the next request from any of them is refused. */
export async function endAllSessions(database: Database, userId: UserId): Promise<number> {
  const ended = await database.global
    .delete(sessions)
    .where(eq(sessions.userId, userId))
    .returning({ id: sessions.id });
  return ended.length;
}
