import type { EventHeader } from '../src/preview/event-files/event-sink';

/** An event as the HTTP event collector takes it. */
export interface HecEvent extends EventHeader {
  readonly raw: string;
}

/**
 * One line of the collector's batch format. Source: Splunk, "Format events for HTTP Event Collector": `time` in
 * seconds since 1970, metadata beside the event. `shift` is added to the time, not to what the text says.
 */
export function hecLine({ time, host, source, sourcetype, raw }: HecEvent, index: string, shift = 0): string {
  return JSON.stringify({
    time: Number((time + shift).toFixed(3)),
    host,
    source,
    sourcetype,
    index,
    event: raw,
  });
}

/** How far to move times so that the newest event is a minute old. Zero for no events. */
export function shiftToNow(times: readonly number[], now: number): number {
  let newest = -Infinity;
  for (const time of times) newest = Math.max(newest, time);
  return Number.isFinite(newest) ? Math.floor(now - 60 - newest) : 0;
}
