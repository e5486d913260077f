import type { Source } from '../source';

const AUDITING =
  'https://learn.microsoft.com/en-us/previous-versions/windows/it-pro/windows-10/security/threat-protection/auditing';

/** Microsoft's reference page of one Security event, as `microsoftEventPage(4768)`. */
export function microsoftEventPage(eventId: 4768 | 4769 | 4771): Source {
  return { title: `Microsoft: event ${eventId}`, url: `${AUDITING}/event-${eventId}` };
}
