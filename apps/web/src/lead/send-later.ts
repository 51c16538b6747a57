import { useSyncExternalStore } from "react";
import { showUndo } from "../blocks/show-undo.tsx";
import type { SeenLead } from "./use-lead.ts";

/** What stands in a lead's history cannot be taken out of it, so it goes there once it can no longer be undone. */
const waitSeconds = 6;

interface Delayed {
  /** What it is: a second one of the same kind is not sent while the first still waits. */
  kind: string;
  message: string;
  words: { undo: string; close: string };
  /** `before` is how the lead stands after what waited before, where something did. */
  deliver(before: SeenLead | undefined): Promise<SeenLead>;
  onFailed(error: unknown): void;
}

interface Waiting {
  kind: string;
  send(): Promise<SeenLead | undefined>;
}

const waiting = new Map<string, Waiting>();
addEventListener("pagehide", () => {
  for (const { send } of waiting.values()) void send();
});

/** What was said last of a lead, until the API has it: pages show the lead as if it had. */
const saidLast = new Map<string, Waiting>();
const listeners = new Set<() => void>();

function sayLast(leadId: string, entry: Waiting): void {
  saidLast.set(leadId, entry);
  for (const listener of listeners) listener();
}

function unsay(leadId: string, entry: Waiting): void {
  if (saidLast.get(leadId) !== entry) return;
  saidLast.delete(leadId);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The kind of what was said of a lead and is not in its history yet. */
export function useSaidLast(leadId: string): string | undefined {
  return useSyncExternalStore(subscribe, () => saidLast.get(leadId)?.kind);
}

export function isWaiting(leadId: string, kind: string): boolean {
  return waiting.get(leadId)?.kind === kind;
}

/** Whoever goes on with a lead has not taken back what waits for it: it is sent first. The lead after it, if any waited. */
export async function sendNow(leadId: string): Promise<SeenLead | undefined> {
  return waiting.get(leadId)?.send();
}

/** Says that something was done, and sends it unless it is undone in time. */
export function sendLater(leadId: string, { kind, message, words, deliver, onFailed }: Delayed): void {
  const earlier = sendNow(leadId);
  const forget = () => {
    clearTimeout(timer);
    if (waiting.get(leadId) === entry) waiting.delete(leadId);
  };
  const send = async () => {
    forget();
    takeAwayUndo();
    try {
      return await deliver(await earlier);
    } catch (error) {
      onFailed(error);
      return undefined;
    } finally {
      unsay(leadId, entry);
    }
  };
  const entry: Waiting = { kind, send };
  const timer = setTimeout(() => void send(), waitSeconds * 1_000);
  waiting.set(leadId, entry);
  sayLast(leadId, entry);
  const takeAwayUndo = showUndo({
    message,
    ...words,
    seconds: waitSeconds,
    onUndo: () => {
      forget();
      unsay(leadId, entry);
    },
  });
}
