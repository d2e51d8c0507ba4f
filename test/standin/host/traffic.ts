/** What went over the line between the add-in and Excel; sizes in bytes of UTF-8. */
export interface TrafficCounts {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Counts the requests that the add-in itself waits for. */
export class Traffic implements TrafficCounts {
  roundTrips = 0;
  requestBytes = 0;
  responseBytes = 0;

  reset(): void {
    this.roundTrips = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
  }

  countRequest(body: string): void {
    this.roundTrips += 1;
    this.requestBytes += utf8Length(body);
  }

  countResponse(body: string): void {
    this.responseBytes += utf8Length(body);
  }

  snapshot(): TrafficCounts {
    const { roundTrips, requestBytes, responseBytes } = this;
    return { roundTrips, requestBytes, responseBytes };
  }
}

const encoder = new TextEncoder();

/** The length of a text in UTF-8, as it travels. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
