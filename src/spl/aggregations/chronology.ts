import type { Accumulator, AggregationDefinition } from '../aggregation';
import { isMulti, type Value } from '../value';

/**
 * The value with the least or greatest _time, or that _time itself. Of rows with the same _time the first
 * to come counts as the latest, since events come newest first. Rows without _time do not count.
 */
function chronological(latest: boolean, what: 'value' | 'time'): Accumulator {
  let best: number | null = null;
  let found: Value = null;
  return {
    add(value, time) {
      if (value === null || time === null) return;
      if (best !== null && (latest ? time <= best : time > best)) return;
      best = time;
      found = isMulti(value) ? (value[latest ? 0 : value.length - 1] as string) : value;
    },
    result: () => (what === 'value' ? found : best),
  };
}

/** earliest: the value of the row with the least _time. */
export const earliest: AggregationDefinition = {
  name: 'earliest',
  create: () => chronological(false, 'value'),
};

/** latest: the value of the row with the greatest _time. */
export const latest: AggregationDefinition = {
  name: 'latest',
  create: () => chronological(true, 'value'),
};

/** earliest_time: the _time of the earliest value, seconds since 1970. */
export const earliestTime: AggregationDefinition = {
  name: 'earliest_time',
  create: () => chronological(false, 'time'),
};

/** latest_time: the _time of the latest value, seconds since 1970. */
export const latestTime: AggregationDefinition = {
  name: 'latest_time',
  create: () => chronological(true, 'time'),
};
