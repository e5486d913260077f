import { midnightOf, isWeekend } from './calendar';
import {
  BRANCHES,
  domainControllers,
  isOld,
  type DomainController,
  type SampleFormat,
} from './company/domain-controllers';
import { randomStream, type Random } from './random';

/** The domain controllers a story can choose from, by what they are; lists may be empty in some formats. */
export interface Controllers {
  readonly all: readonly DomainController[];
  /** Windows 2000, in the plant's domain. */
  readonly windows2000: readonly DomainController[];
  /** Windows 2003, in the plant's domain. */
  readonly windows2003: readonly DomainController[];
  /** Windows 2000 and 2003. */
  readonly old: readonly DomainController[];
  /** All but those whose text is in another language. */
  readonly readable: readonly DomainController[];
  /** Windows 2012 R2 and later with English labels, in the office domain. */
  readonly current: readonly DomainController[];
  /** Those of `current` patched so far that they write Version 2. */
  readonly patched: readonly DomainController[];
  /** Those whose text is in another language. */
  readonly translated: readonly DomainController[];
  /** Those of the branch offices, in no other list; in the whole company only. */
  readonly branches: typeof BRANCHES | undefined;
}

/** Sorts the domain controllers of a format by what stories ask for. */
export function controllersOf(format: SampleFormat): Controllers {
  const all = domainControllers(format);
  const current = all.filter((dc) => !isOld(dc) && dc.format !== 'text-french');
  return {
    all,
    windows2000: all.filter(({ windows }) => windows === '2000'),
    windows2003: all.filter(({ windows }) => windows === '2003'),
    old: all.filter(isOld),
    readable: all.filter(({ format: own }) => own !== 'text-french'),
    current,
    patched: current.filter(({ windows }) => windows === '2022' || windows === '2025'),
    translated: all.filter(({ format: own }) => own === 'text-french'),
    branches: format === 'mixed' ? BRANCHES : undefined,
  };
}

/** One day of one story in one copy: what it may draw from. */
export interface Scene {
  readonly story: string;
  /** 0 on the first day of the samples. */
  readonly day: number;
  readonly midnight: number;
  readonly weekend: boolean;
  /** 0 for the first telling; larger samples tell every story again with other people and machines. */
  readonly copy: number;
  readonly controllers: Controllers;
  /** Draws of this day. */
  readonly random: Random;
  /** Draws that come out the same on every day of this copy: who and where. */
  readonly cast: Random;
  /** A name of this copy: unchanged in the first, with a number behind it in the others. */
  named(name: string): string;
  /** An address in a network that belongs to this story and copy alone. */
  address(host: number): string;
}

/** Sets the scene of a story for a day. `subnet` is the story's own second octet. */
export function sceneOf(
  seed: string,
  story: { readonly id: string; readonly subnet: number },
  copy: number,
  day: number,
  controllers: Controllers,
): Scene {
  const key = `${seed}/story/${story.id}/${copy}`;
  return {
    story: story.id,
    day,
    midnight: midnightOf(day),
    weekend: isWeekend(day),
    copy,
    controllers,
    random: randomStream(`${key}/day ${day}`),
    cast: randomStream(`${key}/cast`),
    named: (name) =>
      copy === 0 ? name : name.endsWith('$') ? `${name.slice(0, -1)}${copy}$` : `${name}${copy}`,
    address: (host) => `10.${story.subnet}.${copy % 256}.${1 + ((host + 41 * Math.floor(copy / 256)) % 254)}`,
  };
}
