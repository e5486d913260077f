import { HOUR, hourWeights, midnightOf } from '../calendar';
import { isOld, type DomainController } from '../company/domain-controllers';
import { plantAddress, plantMachine, workstation, workstationAddress } from '../company/machines';
import { employee, plantWorker } from '../company/people';
import { CORP_SERVICES, MISLEADING_SERVICES, PLANT_SERVICES, type ServiceAccount } from '../company/services';
import type { TicketOccurrence } from '../occurrence';
import { randomStream, type Random } from '../random';

/** How many people the company has for so many events: it grows with the samples, slowly. */
export function peopleFor(events: number): number {
  return Math.min(200_000, Math.max(600, Math.round(events / 40)));
}

/**
 * One day of successful requests to one domain controller, exactly `count` of them, in order of time.
 * Nothing is held but the current event, however many there are.
 */
export function* ordinaryTraffic(
  seed: string,
  dc: DomainController,
  day: number,
  count: number,
  people: number,
): Generator<TicketOccurrence> {
  const random = randomStream(`${seed}/traffic/${dc.id}/${day}`);
  const weights = hourWeights(day);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let told = 0;
  for (let hour = 0; hour < 24; hour++) {
    before += weights[hour] as number;
    const until = Math.round((count * before) / total);
    const end = midnightOf(day) + (hour + 1) * HOUR;
    let time = end - HOUR;
    for (; told < until; told++) {
      // The least of n uniform draws from what is left of the hour: sorted moments without sorting.
      time += (end - time) * (1 - Math.pow(1 - random.next(), 1 / (until - told)));
      yield ordinaryRequest(dc, Math.min(Math.floor(time), end - 1), people, random);
    }
  }
}

/** One successful request: two thirds service tickets, a fifth ticket-granting tickets, the rest renewals. */
function ordinaryRequest(
  dc: DomainController,
  time: number,
  people: number,
  random: Random,
): TicketOccurrence {
  const old = isOld(dc);
  const who = random.between(0, (old ? Math.ceil(people / 5) : people) - 1);
  const machine = random.chance(0.35);
  const account = old
    ? machine
      ? `${plantMachine(who)}$`
      : plantWorker(who)
    : machine
      ? `${workstation(who)}$`
      : employee(who);
  const local = random.chance(0.04);
  const base = {
    kind: 'ticket',
    time,
    dc,
    code: 0,
    account: local ? `${dc.computer.split('.')[0] as string}$` : account,
    realm: dc.realm.name,
    client: local ? (old ? '127.0.0.1' : '::1') : old ? plantAddress(who) : workstationAddress(who),
    port: local ? 0 : random.between(49_152, 65_535),
    preauth: undefined,
  } as const;
  const draw = random.next();
  if (draw < 0.67) return serviceTicket(base, old, random);
  const etype = old ? (random.chance(0.95) ? 0x17 : 0x3) : random.chance(0.97) ? 0x12 : 0x17;
  if (draw < 0.88) return grantingTicket(base, etype, old, random);
  const options = old ? 0x2 : random.pick([0x10002, 0x2, 0x50800002]);
  return { ...base, request: 'renewal', service: 'krbtgt', options, etype };
}

type Base = Omit<TicketOccurrence, 'request' | 'service' | 'options' | 'etype'>;

function serviceTicket(base: Base, old: boolean, random: Random): TicketOccurrence {
  const { account, etype } = pickService(old ? PLANT_SERVICES : CORP_SERVICES, random);
  const misleading = random.chance(0.0005);
  return {
    ...base,
    request: 'tgs',
    service: misleading ? random.pick(MISLEADING_SERVICES) : account,
    options: old
      ? random.pick([0x40810010, 0x40810000, 0x40800000])
      : random.pick([0x40810000, 0x40810000, 0x40810000, 0x40800000, 0x40810010, 0x60810010]),
    etype,
  };
}

function grantingTicket(base: Base, etype: number, old: boolean, random: Random): TicketOccurrence {
  const smartCard = !old && !base.account.endsWith('$') && random.chance(0.06);
  return {
    ...base,
    request: 'as',
    service: 'krbtgt',
    options: old ? 0x40810010 : random.pick([0x40810010, 0x40810010, 0x40800010, 0x50800000]),
    etype,
    preauth: smartCard ? 15 : 2,
    ...(smartCard
      ? {
          certificate: {
            issuer: 'HALDEN-CA-1',
            serial: `5A0000${random.hex(12).toUpperCase()}`,
            thumbprint: random.hex(40).toUpperCase(),
          },
        }
      : {}),
  };
}

function pickService(services: readonly ServiceAccount[], random: Random): ServiceAccount {
  let left = random.next() * services.reduce((sum, { weight }) => sum + weight, 0);
  for (const service of services) {
    left -= service.weight;
    if (left < 0) return service;
  }
  return services[0] as ServiceAccount;
}
