import type { EventFormat } from './company/domain-controllers';
import type { Label } from './label';

/** One event of the samples, ready to be written to a file. */
export interface SampleEvent {
  /** Milliseconds since 1970, UTC. */
  readonly time: number;
  /** The domain controller as the event prints it. */
  readonly kdc: string;
  /** The domain controller's id, from which files are named. */
  readonly controller: string;
  /** Increasing per domain controller and log; the two logs never share a number. */
  readonly recordId: number;
  readonly eventId: number;
  readonly log: 'Security' | 'System';
  readonly format: EventFormat;
  /** Whether it is a refusal of the Security log; then it has a label. */
  readonly failure: boolean;
  /** The whole event, possibly of several lines, without a line end behind it. */
  readonly text: string;
  /** The story it belongs to; absent for ordinary traffic. */
  readonly story?: string;
  /** The truth about a failure. */
  readonly label?: Label;
}
