import type { Happening } from './sequence';

/** How long after a refused ticket an NTLM logon of the account counts as the way around it, in seconds. */
export const fallbackWithin = 60;

/** A service that was unknown (code 7), and how often NTLM took over. */
export interface Fallback {
  readonly service: string;
  readonly refused: number;
  /** How many of the refusals an accepted NTLM logon of the same account followed within a minute. */
  readonly followed: number;
  readonly accounts: readonly string[];
  /** The machines that NTLM names. */
  readonly machines: readonly string[];
}

/** Services refused with code 7 and what NTLM did next, most refusals first. */
export function ntlmFallbacks(happenings: readonly Happening[]): readonly Fallback[] {
  const accepted = new Map<string, Happening[]>();
  for (const happening of happenings) {
    if (happening.detail === 'ntlm-accepted') {
      const account = happening.account.toLowerCase();
      accepted.set(account, [...(accepted.get(account) ?? []), happening]);
    }
  }
  const services = new Map<
    string,
    { service: string; refused: number; followed: number; accounts: Set<string>; machines: Set<string> }
  >();
  for (const happening of happenings) {
    if (happening.outcome !== 'refused' || happening.code !== '7') continue;
    const key = happening.service.toLowerCase();
    const found = services.get(key) ?? {
      service: happening.service,
      refused: 0,
      followed: 0,
      accounts: new Set<string>(),
      machines: new Set<string>(),
    };
    const next = accepted
      .get(happening.account.toLowerCase())
      ?.find(({ at }) => at >= happening.at && at <= happening.at + fallbackWithin);
    found.refused += 1;
    found.followed += next ? 1 : 0;
    found.accounts.add(happening.account);
    if (next && next.client !== '-') found.machines.add(next.client);
    services.set(key, found);
  }
  return [...services.values()]
    .map(({ accounts, machines, ...rest }) => ({ ...rest, accounts: [...accounts], machines: [...machines] }))
    .sort((a, b) => b.refused - a.refused);
}
