import { isOld, type DomainController } from './company/domain-controllers';
import type { Label } from './label';
import {
  NO_TICKET,
  type AccessRestriction,
  type Certificate,
  type NeighbourOccurrence,
  type TicketOccurrence,
} from './occurrence';
import type { Scene } from './scene';

/** What a story says about a request; the rest follows from the era and the kind of request. */
export interface Request {
  readonly dc: DomainController;
  readonly time: number;
  readonly account: string;
  readonly client: string;
  readonly service?: string;
  /** The realm as printed; by default the domain controller's. */
  readonly realm?: string;
  readonly options?: number;
  readonly etype?: number;
  readonly preauth?: number;
  readonly plainAddress?: boolean;
  readonly certificate?: Certificate;
  readonly transited?: string;
  readonly advertised?: readonly string[];
  readonly restriction?: AccessRestriction;
}

/** A refusal: its code and the truth about it. */
export interface Refusal extends Request {
  readonly code: number;
  readonly label: Label;
}

/** KDC options that Windows clients send: forwardable, renewable, canonicalize and, for the first, renewable-ok. */
const AS_OPTIONS = 0x40810010;
const TGS_OPTIONS = 0x40810000;
const OLD_TGS_OPTIONS = 0x40810010;

function build(
  scene: Scene,
  request: TicketOccurrence['request'],
  fields: Request,
  rest: { readonly service: string; readonly options: number; readonly code: number; readonly etype: number },
): TicketOccurrence {
  const loopback = fields.client === '::1' || fields.client === '127.0.0.1';
  const {
    dc,
    time,
    account,
    client,
    realm,
    preauth,
    plainAddress,
    certificate,
    transited,
    advertised,
    restriction,
  } = fields;
  return {
    kind: 'ticket',
    time,
    dc,
    request,
    account,
    realm: realm ?? dc.realm.name,
    client,
    port: loopback ? 0 : scene.random.between(49_152, 65_535),
    preauth,
    story: scene.story,
    ...rest,
    ...(plainAddress ? { plainAddress } : {}),
    ...(certificate ? { certificate } : {}),
    ...(transited === undefined ? {} : { transited }),
    ...(advertised ? { advertised } : {}),
    ...(restriction ? { restriction } : {}),
  };
}

function tgsOptions({ dc, options }: Request): number {
  return options ?? (isOld(dc) ? OLD_TGS_OPTIONS : TGS_OPTIONS);
}

/** A refused service ticket: 677, a failed 673, a failed 4769. */
export function refusedService(scene: Scene, refusal: Refusal): TicketOccurrence {
  const { service = '', code, label } = refusal;
  return {
    ...build(scene, 'tgs', refusal, { service, code, options: tgsOptions(refusal), etype: NO_TICKET }),
    label,
  };
}

/**
 * A service ticket refused because the ticket that came with the request could not be used: the KDC knows
 * neither account nor service, and the event carries none. The account and service given are dropped.
 */
export function refusedNameless(
  scene: Scene,
  refusal: Omit<Refusal, 'account' | 'service'>,
): TicketOccurrence {
  return refusedService(scene, { ...refusal, account: '', realm: '', service: '' });
}

/** A refused ticket-granting ticket: 676, a failed 672, a failed 4768. */
export function refusedTicket(scene: Scene, refusal: Refusal): TicketOccurrence {
  const { dc, code, label } = refusal;
  const service = refusal.service ?? `krbtgt/${refusal.realm ?? dc.realm.name}`;
  return {
    ...build(scene, 'as', refusal, {
      service,
      code,
      options: refusal.options ?? AS_OPTIONS,
      etype: NO_TICKET,
    }),
    label,
  };
}

/** Refused pre-authentication: 675, 4771. */
export function refusedPreauth(scene: Scene, refusal: Refusal): TicketOccurrence {
  const { dc, code, label } = refusal;
  const service = refusal.service ?? `krbtgt/${dc.realm.name}`;
  const fields = { ...refusal, preauth: refusal.preauth ?? 2 };
  return {
    ...build(scene, 'preauth', fields, {
      service,
      code,
      options: refusal.options ?? AS_OPTIONS,
      etype: NO_TICKET,
    }),
    label,
  };
}

/** An issued ticket-granting ticket: 672, 4768. */
export function grantedTicket(scene: Scene, request: Request): TicketOccurrence {
  const etype = request.etype ?? (isOld(request.dc) ? 0x17 : 0x12);
  const fields = { ...request, preauth: request.preauth ?? 2 };
  const options = request.options ?? AS_OPTIONS;
  return build(scene, 'as', fields, { service: 'krbtgt', code: 0, options, etype });
}

/** An issued service ticket: 673, 4769. The service is the account's name. */
export function grantedService(
  scene: Scene,
  request: Request & { readonly service: string },
): TicketOccurrence {
  const etype = request.etype ?? (isOld(request.dc) ? 0x17 : 0x12);
  return build(scene, 'tgs', request, {
    service: request.service,
    code: 0,
    options: tgsOptions(request),
    etype,
  });
}

/** A neighbour in the Security log. */
export function neighbour(
  scene: Scene,
  event: Omit<NeighbourOccurrence, 'kind' | 'story' | 'realm'>,
): NeighbourOccurrence {
  return { kind: 'neighbour', story: scene.story, realm: event.dc.realm.netbios, ...event };
}
