import type { DomainController } from './company/domain-controllers';
import type { Label } from './label';

/** The number that stands for "no ticket was issued" in the encryption type of a failure. */
export const NO_TICKET = 0xffffffff;

/** A client certificate as 4768 and 4771 print it. */
export interface Certificate {
  readonly issuer: string;
  readonly serial: string;
  readonly thumbprint: string;
}

/** The authentication policy that refused a request: then the event is 4820 or 4821. */
export interface AccessRestriction {
  readonly device: string;
  readonly silo: string;
  readonly policy: string;
}

/**
 * Something the KDC audits, before any Windows version writes it in its own way:
 * `as` ticket-granting tickets, `preauth` refused pre-authentication, `tgs` service tickets, `renewal`.
 */
export interface TicketOccurrence {
  readonly kind: 'ticket';
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  readonly dc: DomainController;
  readonly request: 'as' | 'preauth' | 'tgs' | 'renewal';
  /** The protocol's error code, 0 for success. */
  readonly code: number;
  /** Without realm; empty where the KDC could not read a name. */
  readonly account: string;
  /** The realm as the event prints it. */
  readonly realm: string;
  /** As the event prints it: an account's name on success, the requested name on refusal. */
  readonly service: string;
  /** KDC options, unsigned 32 bits, bit 0 of the RFC being the highest. */
  readonly options: number;
  /** Encryption type of the ticket; `NO_TICKET` on failures. */
  readonly etype: number;
  /** Pre-authentication type, undefined where the event prints a hyphen. */
  readonly preauth?: number | undefined;
  /** The client's address without prefix, empty where none is printed. */
  readonly client: string;
  readonly port: number;
  /** Set where the client speaks IPv4 in a way that newer systems print without `::ffff:`. */
  readonly plainAddress?: boolean;
  readonly certificate?: Certificate;
  /** Services that delegated, as `TransmittedServices` prints them. */
  readonly transited?: string;
  /** Encryption types the client offers, as Version 2 events print them; Windows' own by default. */
  readonly advertised?: readonly string[];
  readonly restriction?: AccessRestriction;
  /** A label of the text before which a relay cut it off. */
  readonly cutBefore?: string;
  /** The story it belongs to; absent for ordinary traffic. */
  readonly story?: string;
  /** Present on every failure. */
  readonly label?: Label;
}

/** An event of the System log written by the KDC service or the Kerberos client. */
export interface SystemOccurrence {
  readonly kind: 'system';
  readonly time: number;
  readonly dc: DomainController;
  readonly provider: 'kdc' | 'kdcsvc' | 'kerberos-client';
  readonly eventId: number;
  readonly level: 'warning' | 'error';
  /** XML field names and values in order. */
  readonly data: readonly (readonly [name: string, value: string])[];
  /** The message text, lines separated by line feeds. */
  readonly message: string;
  readonly story?: string;
}

/** A neighbour in the Security log that other searches read beside Kerberos events: NTLM, lockouts. */
export interface NeighbourOccurrence {
  readonly kind: 'neighbour';
  readonly time: number;
  readonly dc: DomainController;
  readonly event: 'ntlm-validated' | 'account-locked-out' | 'account-renamed';
  readonly account: string;
  readonly realm: string;
  /** The workstation, for a rename the new name. */
  readonly other: string;
  readonly story?: string;
}

/** Anything that a domain controller of the samples writes. */
export type Occurrence = TicketOccurrence | SystemOccurrence | NeighbourOccurrence;
