import type { EventOrigin } from './event-index';

/** The origins of an index, numbered in the order in which they come. */
export interface OriginNumbers {
  numberOf(origin: EventOrigin): number;
  all(): readonly EventOrigin[];
}

/** So many origins are compared before a key is made: a log has a handful. */
const RECENT = 8;

/** The numbering of further events' origins; those before keep their numbers. */
export function originNumbers(before: readonly EventOrigin[]): OriginNumbers {
  const origins: EventOrigin[] = [...before];
  const numbers = new Map(origins.map((origin, number) => [originKey(origin), number]));
  const recent: number[] = [];
  return {
    all: () => [...origins],
    numberOf: (origin) => {
      for (const number of recent) if (isSame(origins[number] as EventOrigin, origin)) return number;
      const key = originKey(origin);
      let number = numbers.get(key);
      if (number === undefined) {
        number = origins.push({ ...origin }) - 1;
        numbers.set(key, number);
      }
      recent.unshift(number);
      if (recent.length > RECENT) recent.pop();
      return number;
    },
  };
}

const isSame = (a: EventOrigin, b: EventOrigin): boolean =>
  a.host === b.host && a.source === b.source && a.sourcetype === b.sourcetype && a.index === b.index;

function originKey({ index, host, source, sourcetype }: EventOrigin): string {
  return `${index}\0${host}\0${source}\0${sourcetype}`;
}
