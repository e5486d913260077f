import type { AggregationDefinition } from '../aggregation';
import { asNumber } from '../value';

/**
 * rate: (latest - earliest) / (latest_time - earliest_time), per second. Null where either value is no
 * number or all have the same time.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Timefunctions (rate).
 */
export const rate: AggregationDefinition = {
  name: 'rate',
  create() {
    let early: { time: number; value: number | null } | undefined;
    let late: { time: number; value: number | null } | undefined;
    return {
      add(value, time) {
        if (value === null || time === null) return;
        const at = { time, value: asNumber(value) };
        if (!early || time <= early.time) early = at;
        if (!late || time > late.time) late = at;
      },
      result() {
        if (!early || !late || early.value === null || late.value === null) return null;
        return late.time > early.time ? (late.value - early.value) / (late.time - early.time) : null;
      },
    };
  },
};
