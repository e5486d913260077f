import { hashText } from '../random';

/** A Kerberos realm, that is an Active Directory domain. */
export interface Realm {
  /** The realm's name, upper case, as most events print it. */
  readonly name: string;
  readonly netbios: string;
  /** The DNS suffix of its hosts. */
  readonly dns: string;
  /** What stands before the relative identifier in the SIDs of its accounts. */
  readonly sid: string;
}

/** The office domain, on current Windows. `.example` is reserved by RFC 2606. */
export const CORP: Realm = {
  name: 'CORP.HALDEN.EXAMPLE',
  netbios: 'CORP',
  dns: 'corp.halden.example',
  sid: 'S-1-5-21-2046713351-1187340917-3310029154',
};

/**
 * The museum: a domain of Windows 2000 and 2003 in the plant's closed network, kept because the controllers
 * of the paper machines cannot be moved to anything newer. So events 672 to 677 are written in the same weeks
 * as 4768 to 4771, and one time range shows them all.
 */
export const PLANT: Realm = {
  name: 'PLANT.HALDEN.EXAMPLE',
  netbios: 'PLANT',
  dns: 'plant.halden.example',
  sid: 'S-1-5-21-1844237615-602162358-725345543',
};

/** The laboratory's forest, trusted by CORP; its own domain controllers are not in the samples. */
export const LAB: Realm = {
  name: 'LAB.PARTNER.EXAMPLE',
  netbios: 'LAB',
  dns: 'lab.partner.example',
  sid: 'S-1-5-21-3790512246-940122761-2210047189',
};

/** The SID of an account: well-known identifiers for the built-in ones, otherwise one computed from the name. */
export function sidOf(realm: Realm, account: string): string {
  const name = account.toLowerCase();
  if (name === 'administrator') return `${realm.sid}-500`;
  if (name === 'krbtgt') return `${realm.sid}-502`;
  return `${realm.sid}-${1100 + (hashText(name) % 180_000)}`;
}
