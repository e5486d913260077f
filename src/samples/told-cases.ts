import type { CauseId } from '../knowledge/causes/cause-ids';
import type { PatternId } from '../knowledge/causes/pattern-ids';
import { anyTime } from './calendar';
import { colleague } from './company/colleagues';
import type { Certificate, TicketOccurrence } from './occurrence';
import type { Random } from './random';
import { refusedNameless, refusedPreauth, refusedService, refusedTicket } from './requests';
import type { Controllers, Scene } from './scene';
import { truthOf } from './truth-of';

/** One refusal that stands alone, as data. `{dns}`, `{realm}` and `{netbios}` in names become the domain's own. */
export interface ToldCase {
  readonly request: 'as' | 'preauth' | 'tgs' | 'nameless';
  readonly code: number;
  readonly cause: CauseId;
  readonly pattern?: PatternId;
  /** Where it may happen: any domain controller that writes English by default. */
  readonly dcs?: Exclude<keyof Controllers, 'branches'>;
  /** Some colleague by default. */
  readonly account?: string;
  readonly service?: string;
  readonly realm?: string;
  readonly options?: number;
  readonly preauth?: number;
  readonly transited?: string;
  readonly certificate?: true;
  /** An address of the story's own network by default; empty where the event prints none. */
  readonly client?: string;
}

/** A certificate as an event names it, another one for every draw. */
function certificateOf(random: Random, issuer = 'Halden Issuing CA 07'): Certificate {
  return {
    issuer,
    serial: `1F${random.hex(34).toUpperCase()}`,
    thumbprint: random.hex(40).toUpperCase(),
  };
}

/** Tells so many cases on a day, one after another from day to day, each with its own person and moment. */
export function* tellCases(
  scene: Scene,
  cases: readonly ToldCase[],
  count: number,
): Generator<TicketOccurrence> {
  for (let turn = 0; turn < count; turn++) {
    const told = cases[(scene.day * count + turn) % cases.length] as ToldCase;
    if (scene.controllers[told.dcs ?? 'readable'].length > 0) yield tellCase(scene, told);
  }
}

function tellCase(scene: Scene, told: ToldCase): TicketOccurrence {
  const { random, controllers } = scene;
  const dc = random.pick(controllers[told.dcs ?? 'readable']);
  const who = random.between(0, 220);
  const fill = (text: string): string =>
    text
      .replace('{dns}', dc.realm.dns)
      .replace('{realm}', dc.realm.name)
      .replace('{netbios}', dc.realm.netbios);
  const { request, code, options, preauth, transited } = told;
  const refusal = {
    dc,
    time: anyTime(scene.day, random),
    account: told.account === undefined ? colleague(who) : fill(told.account),
    client: told.client ?? scene.address(who),
    code,
    label: truthOf(told.cause, told.pattern),
    ...(told.service === undefined ? {} : { service: fill(told.service) }),
    ...(told.realm === undefined ? {} : { realm: fill(told.realm) }),
    ...(options === undefined ? {} : { options }),
    ...(preauth === undefined ? {} : { preauth }),
    ...(transited === undefined ? {} : { transited }),
    ...(told.certificate ? { certificate: certificateOf(random) } : {}),
  };
  switch (request) {
    case 'as':
      return refusedTicket(scene, refusal);
    case 'preauth':
      return refusedPreauth(scene, refusal);
    case 'tgs':
      return refusedService(scene, refusal);
    case 'nameless':
      return refusedNameless(scene, refusal);
  }
}
