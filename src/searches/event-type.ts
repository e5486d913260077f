import { eventTerms, failureTerms, refusedLogonTerms, refusedServiceTicketTerms } from './event-terms';
import { systemEventTerms } from './macros/kerberos-system-events';

/** An eventtype of the app: raw terms only, no index, no pipe, no macro; and the tags that it gives. */
export interface EventType {
  readonly name: string;
  readonly description: string;
  readonly search: string;
  /** Own tags: `authentication` is for the add-on to set, which also extracts the fields of that data model. */
  readonly tags: readonly string[];
}

/** All eventtypes that ship. */
export const eventTypes: readonly EventType[] = [
  {
    name: 'kerberos_677_event',
    description: 'Every Kerberos event of the Security log of any Windows, text or XML.',
    search: eventTerms,
    tags: ['kerberos_677'],
  },
  {
    name: 'kerberos_677_failure',
    description: 'Every refused ticket and failed pre-authentication of any Windows, text or XML.',
    search: failureTerms,
    tags: ['kerberos_677', 'kerberos_677_failure'],
  },
  {
    name: 'kerberos_677_refused_service_ticket',
    description: 'Refused service tickets: 677, failed 673, failed 4769 and 4773.',
    search: refusedServiceTicketTerms,
    tags: ['kerberos_677', 'kerberos_677_failure', 'kerberos_677_service_ticket'],
  },
  {
    name: 'kerberos_677_refused_logon',
    description:
      'Refused ticket-granting tickets and failed pre-authentication: 675, 676, 4771, failed 672 and 4768.',
    search: refusedLogonTerms,
    tags: ['kerberos_677', 'kerberos_677_failure', 'kerberos_677_logon'],
  },
  {
    name: 'kerberos_677_system_event',
    description: "The KDC's and the Kerberos client's events of the System log.",
    search: systemEventTerms,
    tags: ['kerberos_677', 'kerberos_677_system'],
  },
];
