import type { Happening } from './sequence';

/** What one client did to an account's password. */
export interface LockoutClient {
  /** An address, or the name of a machine where NTLM says so. */
  readonly client: string;
  readonly protocol: 'Kerberos' | 'NTLM';
  readonly wrongPasswords: number;
  readonly refusedWhileRevoked: number;
  /** Epoch seconds. */
  readonly first: number;
  readonly last: number;
}

/** Who locks an account out: the clients in the order in which they began, and the lockouts, oldest first. */
export interface LockoutStory {
  readonly clients: readonly LockoutClient[];
  readonly lockouts: readonly Happening[];
}

const wrongPassword = ({ outcome, code, detail }: Happening): boolean =>
  (outcome === 'refused' && code === '24') || detail === 'ntlm-wrong-password';
const revoked = ({ outcome, code, detail }: Happening): boolean =>
  (outcome === 'refused' && code === '18') || detail === 'ntlm-locked';

/** The story out of refusals of the codes 24 and 18, NTLM logons and lockouts. Others are left out. */
export function lockoutStory(happenings: readonly Happening[]): LockoutStory {
  const clients = new Map<string, LockoutClient>();
  for (const happening of [...happenings].sort((a, b) => a.at - b.at)) {
    const wrong = wrongPassword(happening);
    if (!wrong && !revoked(happening)) continue;
    const protocol = happening.outcome === 'ntlm' ? 'NTLM' : 'Kerberos';
    const key = `${protocol} ${happening.client.toLowerCase()}`;
    const before = clients.get(key);
    clients.set(key, {
      client: before?.client ?? happening.client,
      protocol,
      wrongPasswords: (before?.wrongPasswords ?? 0) + (wrong ? 1 : 0),
      refusedWhileRevoked: (before?.refusedWhileRevoked ?? 0) + (wrong ? 0 : 1),
      first: before?.first ?? happening.at,
      last: happening.at,
    });
  }
  return {
    clients: [...clients.values()],
    lockouts: happenings.filter(({ outcome }) => outcome === 'lockout').sort((a, b) => a.at - b.at),
  };
}
