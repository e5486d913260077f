import type { DividedSearch } from './deriver-pool';

/** A part of a search's events. */
interface Part {
  readonly number: number;
  readonly events: Uint32Array;
  /** Those of which nothing is kept yet. */
  readonly unseen: Uint32Array;
  /** `alone`: nobody has made its rows; whoever takes the part does, and meets the failure in its place. */
  state: 'waiting' | 'given' | 'done' | 'alone';
}

/** What a division needs of the search. */
export interface Division {
  readonly divided: DividedSearch;
  /** The events, newest first, in parts. */
  readonly parts: Iterator<Uint32Array>;
  unseen(events: Uint32Array): Uint32Array;
  /** Makes and keeps the rows of some events here. */
  derive(unseen: Uint32Array): void;
  /** Keeps what a thread made of some events. */
  keep(unseen: Uint32Array, reply: ReturnType<DividedSearch['received']>[number]): void;
  /** True once nothing more can be kept. */
  overfull(): boolean;
}

const NONE = new Uint32Array(0);
/** Parts that are looked ahead. */
const AHEAD = 12;
/** Milliseconds after which whoever runs the search may look in between. */
const LOOK_EVERY = 50;
/** Looks after which a thread that began a part counts as lost, and the part is done here. */
const PATIENCE = 40;

/**
 * The parts of a search's events, in their order, each when its rows are kept or cannot be; they are made by this thread
 * and others at the same time. Undefined comes in between, so that whoever runs the search may look whether it goes on.
 */
export function* dividedRows(division: Division): Generator<Uint32Array | undefined> {
  const { divided, parts } = division;
  const ahead: Part[] = [];
  let number = 0;
  let ended = false;
  let refused = false;
  let looks = 0;

  const fill = (): void => {
    while (!ended && ahead.length < AHEAD) {
      const next = parts.next();
      if (next.done) ended = true;
      else {
        const unseen = division.overfull() ? NONE : division.unseen(next.value);
        ahead.push({
          number: number++,
          events: next.value,
          unseen,
          state: unseen.length > 0 ? 'waiting' : 'done',
        });
      }
    }
  };
  const receive = (): void => {
    for (const reply of divided.received()) {
      const part = ahead.find((one) => one.number === reply.part);
      looks = 0;
      if (reply.left) division.keep(part?.unseen ?? NONE, reply);
      else refused = true;
      if (part?.state === 'given') part.state = reply.left ? 'done' : 'alone';
    }
  };
  const give = (): void => {
    for (const part of ahead.slice(1)) {
      if (refused || part.state !== 'waiting') continue;
      if (!divided.give(part.number, part.unseen)) return;
      part.state = 'given';
    }
  };
  const work = (part: Part): void => {
    try {
      division.derive(part.unseen);
      part.state = 'done';
    } catch {
      part.state = 'alone';
    }
  };

  try {
    for (;;) {
      fill();
      receive();
      const [first] = ahead;
      if (!first) return;
      if (division.overfull()) first.state = 'alone';
      if (first.state === 'done' || first.state === 'alone') {
        ahead.shift();
        yield first.events;
        continue;
      }
      give();
      const own =
        first.state === 'given'
          ? (ahead.find(({ state }) => state === 'waiting') ??
            ahead.find((part) => part.state === 'given' && divided.takeBack(part.number)))
          : first;
      if (own) work(own);
      else if (looks++ < PATIENCE) divided.wait(LOOK_EVERY);
      else first.state = 'alone';
      yield undefined;
    }
  } finally {
    divided.close();
  }
}
