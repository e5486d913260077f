import { DAYS, hourWeights, midnightOf } from './calendar';
import type { DomainController, SampleFormat } from './company/domain-controllers';
import type { Occurrence } from './occurrence';
import { hashText } from './random';
import { eventIdOf, renderOccurrence } from './renderers/render';
import { saltedWord } from './renderers/salted';
import type { SampleEvent } from './sample-event';
import { controllersOf } from './scene';
import { STORIES } from './stories/catalogue';
import type { Story } from './story';
import { planStories, tellDay, type StoryPlan } from './story-plan';
import { ordinaryTraffic, peopleFor } from './traffic/ordinary-traffic';

/** What to generate. The same options give the same events, byte for byte. */
export interface SampleOptions {
  readonly seed: string;
  /** How many events; kept to one in a hundred or better. */
  readonly events: number;
  /** The whole company by default; XML alone, or half XML and half text, for measurements. */
  readonly format?: SampleFormat;
  /**
   * Share of successes. By default about 0.95, and at least 0.91 where that lets every story be told once;
   * a given share is kept even if stories have to be left out.
   */
  readonly successShare?: number;
  /** The stories to tell; all of the catalogue by default. */
  readonly stories?: readonly Story[];
}

/** The options of the samples that the preview starts with. */
export const DEFAULT_SAMPLES: SampleOptions = { seed: 'halden', events: 30_000 };

/**
 * Generates the company's events in order of time. Streams: held in memory are the current ordinary event of
 * each domain controller and the stories' events of one day (a twentieth of that day's events at most).
 */
export function* generateSamples(options: SampleOptions): Generator<SampleEvent> {
  const { seed, events, format = 'mixed' } = options;
  const controllers = controllersOf(format);
  const plan = planSamples(options);
  const people = peopleFor(events);
  const quota = ordinaryQuota(controllers.all, Math.max(0, events - plan.events));
  const write = eventWriter(seed, [...controllers.all, ...Object.values(controllers.branches ?? {})]);
  let late: Occurrence[] = [];
  for (let day = 0; day < DAYS; day++) {
    const midnight = midnightOf(day + 1);
    const told = late.concat(plan.tellings.flatMap((telling) => tellDay(seed, telling, day, controllers)));
    late = told.filter(({ time }) => time >= midnight);
    const today = told.filter(({ time }) => time < midnight).sort((a, b) => a.time - b.time);
    const traffic = controllers.all.map((dc, index) =>
      ordinaryTraffic(seed, dc, day, (quota[day] as readonly number[])[index] as number, people),
    );
    for (const occurrence of mergeByTime([today.values(), ...traffic])) yield write(occurrence);
  }
}

/** Which stories the samples of these options tell. */
function planSamples({
  seed,
  events,
  format = 'mixed',
  successShare,
  stories = STORIES,
}: SampleOptions): StoryPlan {
  const wanted = Math.round(events * (1 - (successShare ?? 0.95)));
  const most = successShare === undefined ? Math.floor(events * 0.09) : wanted;
  return planStories(seed, stories, controllersOf(format), { wanted, most });
}

/** How many ordinary events each domain controller (column) writes on each day (row); they add up to `total`. */
function ordinaryQuota(
  controllers: readonly DomainController[],
  total: number,
): readonly (readonly number[])[] {
  const dayWeights = Array.from({ length: DAYS }, (_, day) =>
    hourWeights(day).reduce((sum, hour) => sum + hour, 0),
  );
  const whole =
    dayWeights.reduce((sum, weight) => sum + weight, 0) *
    controllers.reduce((sum, { weight }) => sum + weight, 0);
  let before = 0;
  let given = 0;
  return dayWeights.map((dayWeight) =>
    controllers.map(({ weight }) => {
      before += dayWeight * weight;
      const until = Math.round((total * before) / whole);
      const count = until - given;
      given = until;
      return count;
    }),
  );
}

/** Merges sources that are in order of time; of equal moments the earlier source comes first. */
function* mergeByTime(sources: readonly Iterator<Occurrence>[]): Generator<Occurrence> {
  const heads = sources.map((source) => source.next());
  for (;;) {
    let first = -1;
    let least = Infinity;
    for (let index = 0; index < heads.length; index++) {
      const head = heads[index] as IteratorResult<Occurrence>;
      if (!head.done && head.value.time < least) {
        least = head.value.time;
        first = index;
      }
    }
    if (first < 0) return;
    yield (heads[first] as IteratorYieldResult<Occurrence>).value;
    heads[first] = (sources[first] as Iterator<Occurrence>).next();
  }
}

/** Numbers and renders occurrences; other events of a real log take the numbers that are left out. */
function eventWriter(
  seed: string,
  controllers: readonly DomainController[],
): (occurrence: Occurrence) => SampleEvent {
  const logs = new Map(
    controllers.map(({ id }) => {
      const basis = hashText(`${seed}/records/${id}`);
      return [id, { basis, security: 1_000_000 + (basis % 900_000), system: 4_000 + (basis % 3_000) }];
    }),
  );
  return (occurrence) => {
    const { dc, time, story, kind } = occurrence;
    const log = logs.get(dc.id) as { basis: number; security: number; system: number };
    const which = kind === 'system' ? 'system' : 'security';
    log[which] += 1 + (saltedWord(log.basis, log[which]) % 4);
    const recordId = log[which];
    const salt = saltedWord(log.basis ^ 0x5bd1e995, recordId);
    const failure = kind === 'ticket' && occurrence.code !== 0;
    return {
      time,
      kdc: dc.computer,
      controller: dc.id,
      recordId,
      eventId: eventIdOf(occurrence),
      log: kind === 'system' ? 'System' : 'Security',
      format: dc.format,
      failure,
      text: renderOccurrence(occurrence, { recordId, salt }),
      ...(story === undefined ? {} : { story }),
      ...(kind === 'ticket' && occurrence.label ? { label: occurrence.label } : {}),
    };
  };
}
