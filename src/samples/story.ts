import type { Occurrence } from './occurrence';
import type { Scene } from './scene';

/** Something that happens in the company, told day by day, each failure with its true label. */
export interface Story {
  /** The file's name. */
  readonly id: string;
  /** What happens, in a sentence. */
  readonly about: string;
  /** The second octet of its addresses: 100 to 250, no two stories the same. */
  readonly subnet: number;
  /**
   * What happens on a day, in any order, no earlier than its midnight. Draws only from the scene. Yields
   * nothing where the scene has no domain controller of the era that the story is about.
   */
  readonly tell: (scene: Scene) => Iterable<Occurrence>;
}
