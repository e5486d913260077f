import { splunkRequest } from './splunk-request';

/** A time range in epoch seconds as the search head reads it, and what its clock says. */
export interface ResolvedRange {
  readonly earliest: number;
  readonly latest: number;
  /** The search head's now, as an ISO time in the user's zone. */
  readonly now: string;
  /** The range as ISO times in the user's zone. */
  readonly earliestIso: string;
  readonly latestIso: string;
}

/** An ISO time, or epoch seconds as text, as whole epoch seconds; throws on anything else. */
export function epochOf(iso: string): number {
  const milliseconds = /^\d+(\.\d+)?$/.test(iso) ? Number(iso) * 1000 : Date.parse(iso);
  if (Number.isNaN(milliseconds)) {
    throw new Error(`Splunk answered with a time that cannot be read: ${iso}`);
  }
  return Math.floor(milliseconds / 1000);
}

/** Asks the search head what a range means now. Throws SplunkRequestError with Splunk's words on a bad modifier. */
export async function resolveRange(earliest: string, latest: string): Promise<ResolvedRange> {
  const times = [...new Set([earliest, latest, 'now'])];
  const answer = (await splunkRequest({
    endpoint: 'search/timeparser',
    parameters: times.map((time) => ['time', time] as const),
  })) as Readonly<Record<string, string>> | null;
  const read = (time: string) => answer?.[time] ?? '';
  return {
    earliest: epochOf(read(earliest)),
    latest: epochOf(read(latest)),
    now: read('now'),
    earliestIso: read(earliest),
    latestIso: read(latest),
  };
}
