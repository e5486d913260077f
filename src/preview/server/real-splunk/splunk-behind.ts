import type { User } from '../../users';

/** A real Splunk behind the pages: what was learned of it when the preview started. */
export interface SplunkBehind {
  /** Scheme, host and port of its splunkd, such as `https://host:8089`. */
  readonly origin: string;
  readonly version: string;
  /** The content of its server/info. */
  readonly info: Readonly<Record<string, unknown>>;
  /** As whom all calls are made. */
  readonly user: User;
  /** What the first address of a browser must hold, since whoever has a session acts as that user. */
  readonly entryKey: string;
}

/** How its splunkd is asked. */
export interface SplunkAccess {
  readonly origin: string;
  /** The Authorization header of every call. */
  readonly authorization: string;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Milliseconds until a connection stands; 10 seconds by default. */
  readonly connectWithin?: number;
  /** Milliseconds of silence after which a call is given up; 5 minutes by default. */
  readonly answerWithin?: number;
}
