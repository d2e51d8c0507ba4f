/** An entry of a message that the host pushes to its clients. */
export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  /** Set where another author made the change: the client then says `source: "Remote"`. */
  readonly isRemoteOverride?: true;
}

/** The category of object model events (`GenericEventRegistration.richApiMessageEventCategory` in the client). */
const EVENT_CATEGORY = 65536;

/** The events that the stand-in raises, with the client's numbers for them. */
export const EVENT_TYPES = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  visibilityChanged: 65539,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target of handlers that listen to the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Who listens to what, and the message that each event becomes. */
export class EventSubscriptions {
  private readonly counts = new Map<string, number>();

  constructor(private readonly push: (entries: readonly MessageEntry[]) => void) {}

  subscribe(event: EventName, targetId: string): void {
    const key = keyOf(event, targetId);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unsubscribe(event: EventName, targetId: string): void {
    const key = keyOf(event, targetId);
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  /** Tells those who listen to any of the targets. */
  raise(event: EventName, targetIds: readonly string[], detail: unknown, isRemote = false): void {
    const heard = targetIds.filter((targetId) => this.counts.has(keyOf(event, targetId)));
    if (heard.length > 0) this.push(heard.map((targetId) => toEntry(event, targetId, detail, isRemote)));
  }

  /** Tells everybody: some events have handlers that the client never reports to the host. */
  announce(event: EventName, detail: unknown): void {
    this.push([toEntry(event, "", detail, false)]);
  }
}

function keyOf(event: EventName, targetId: string): string {
  return `${event} ${targetId}`;
}

function toEntry(event: EventName, targetId: string, detail: unknown, isRemote: boolean): MessageEntry {
  return {
    messageCategory: EVENT_CATEGORY,
    messageType: EVENT_TYPES[event],
    targetId,
    message: JSON.stringify(detail),
    ...(isRemote ? { isRemoteOverride: true } : {}),
  };
}
