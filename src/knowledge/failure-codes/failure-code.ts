import type { Source } from '../source';

/** What kind of thing went wrong. */
export type FailureCategory =
  | 'none'
  | 'account'
  | 'service'
  | 'credential'
  | 'pre-authentication'
  | 'policy'
  | 'encryption'
  | 'ticket'
  | 'time'
  | 'certificate'
  | 'network'
  | 'protocol'
  | 'domain controller';

/**
 * Whether Windows writes the code into its Security log.
 * `seen`: in recorded events; `documented`: Microsoft lists it for these events, no recording is known to us;
 * `unlikely`: neither. `events` are the events in which it is seen or documented.
 */
export interface WindowsLogging {
  readonly known: 'seen' | 'documented' | 'unlikely';
  readonly events: readonly number[];
}

/** What Microsoft's event pages say where they leave the RFC. The RFC wins; this records the difference. */
export interface MicrosoftDifference {
  readonly says: string;
  readonly source: Source;
}

/**
 * A Kerberos error code.
 * `name` is the symbolic name of the newest RFC (or draft) that assigns the number; `aliases` are its other names.
 * `text` is the RFC's own meaning; where the RFC prints only a name, our short form of the section that uses it.
 */
export interface FailureCode {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly text: string;
  readonly category: FailureCategory;
  readonly source: Source;
  readonly windows: WindowsLogging;
  readonly explanation: string;
  readonly action: string;
  readonly microsoftDiffers?: MicrosoftDifference;
}
