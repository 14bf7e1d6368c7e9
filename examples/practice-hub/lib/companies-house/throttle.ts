export const REQUESTS_PER_WINDOW = 600;
export const WINDOW_MS = 5 * 60 * 1000;

const sentAt: number[] = [];

/** Milliseconds until a request may go out under the limit of Companies House; 0 counts it as sent. */
export function reserveRequest(now = Date.now()): number {
  while (sentAt[0] !== undefined && now - sentAt[0] >= WINDOW_MS) {
    sentAt.shift();
  }
  const oldest = sentAt[0];
  if (oldest !== undefined && sentAt.length >= REQUESTS_PER_WINDOW) {
    return oldest + WINDOW_MS - now;
  }
  sentAt.push(now);
  return 0;
}

export function resetThrottle(): void {
  sentAt.length = 0;
}
