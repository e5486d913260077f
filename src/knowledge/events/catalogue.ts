import type { EventId } from './event-id';
import { securityEvents } from './security-events';
import { systemEvents } from './system-events';

/** The Kerberos events of the Security log, and those of the System log that explain them. */
export const eventIds: readonly EventId[] = [...securityEvents, ...systemEvents];
