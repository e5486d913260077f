import { DAYS, END } from './calendar';
import type { Occurrence } from './occurrence';
import { hashText } from './random';
import { sceneOf, type Controllers } from './scene';
import type { Story } from './story';

/** A story in one copy. */
export interface Telling {
  readonly story: Story;
  readonly copy: number;
}

/** Which stories are told how often, and what that comes to. */
export interface StoryPlan {
  readonly tellings: readonly Telling[];
  readonly failures: number;
  /** Everything that falls before the end of the samples. */
  readonly events: number;
}

/** What happens in a telling on a day, without what would fall behind the end of the samples. */
export function tellDay(
  seed: string,
  { story, copy }: Telling,
  day: number,
  controllers: Controllers,
): Occurrence[] {
  return [...story.tell(sceneOf(seed, story, copy, day, controllers))].filter(({ time }) => time < END);
}

/** How many failures are wanted. */
export interface FailureBudget {
  /** Tellings are added until so many are reached. */
  readonly wanted: number;
  /** The first copy of all stories may go up to so many, since every story should be told once. */
  readonly most: number;
}

/**
 * Decides how often the stories are told: all of them once, then all of them again with other people, until
 * the budget is reached. Within a copy they come in an order that mixes their kinds, so that a small budget has
 * some of each. Draws the stories once for counting; they come out the same when they are told.
 */
export function planStories(
  seed: string,
  stories: readonly Story[],
  controllers: Controllers,
  { wanted, most }: FailureBudget,
): StoryPlan {
  const mixed = [...stories].sort((a, b) => hashText(a.id) - hashText(b.id));
  const tellings: Telling[] = [];
  let failures = 0;
  let events = 0;
  for (let copy = 0, before = -1; before < failures; copy++) {
    before = failures;
    const limit = copy === 0 ? Math.max(wanted, most) : wanted;
    for (const story of mixed) {
      const counted = countTelling(seed, { story, copy }, controllers);
      if (failures + counted.failures > limit) continue;
      tellings.push({ story, copy });
      failures += counted.failures;
      events += counted.events;
    }
    if (failures >= wanted) break;
  }
  return { tellings, failures, events };
}

function countTelling(
  seed: string,
  telling: Telling,
  controllers: Controllers,
): { readonly failures: number; readonly events: number } {
  let failures = 0;
  let events = 0;
  for (let day = 0; day < DAYS; day++) {
    for (const occurrence of tellDay(seed, telling, day, controllers)) {
      events++;
      if (occurrence.kind === 'ticket' && occurrence.code !== 0) failures++;
    }
  }
  return { failures, events };
}
