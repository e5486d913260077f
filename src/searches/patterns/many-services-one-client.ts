import { limitOf, type Threshold } from '../threshold';
import type { Pattern } from './pattern';
import { inWindow } from './windows';

const services: Threshold = {
  name: 'k677_scan_services',
  value: 10,
  description:
    'How many unknown services one client must ask for within k677_crowd_window to count as a scan. Choose it above the number of broken names that one of your servers uses.',
};

const repeats: Threshold = {
  name: 'k677_scan_repeats',
  value: 5,
  description:
    'How often within k677_crowd_window, and in how many such spans, a client may ask for the same refused service and still be scanning. Monitoring and broken settings ask for the same names again and again.',
};

const roasted: Threshold = {
  name: 'k677_roasting_services',
  value: 5,
  description:
    'For how many services one client must be refused within k677_crowd_window, for their encryption or their lack of a service name, to count as roasting. Choose it above what an old client of yours uses in an hour.',
};

/** Services that the client does not keep asking for. */
const seldom = `max(k677_asked, k677_spans)<=${limitOf(repeats)}`;

const ASKED = ['k677_client', 'k677_service', 'failure_code'];

/** One client asks for many different services: a scan for names, or refused roasting. */
export const manyServicesOneClient: Pattern = {
  id: 'many-services-one-client',
  thresholds: [services, repeats, roasted],
  facts: [
    `eventstats dc(k677_bin) as k677_spans by ${ASKED.join(', ')}`,
    ...inWindow({ k677_asked: 'count' }, ASKED),
    `eval k677_seldom=if(${seldom}, 1, 0)`,
    ...inWindow({ k677_services: 'dc(eval(if(k677_seldom=1, k677_service, null())))' }, [
      'k677_client',
      'failure_code',
    ]),
  ],
  holds: [
    { codes: ['7'], when: `k677_services>=${limitOf(services)} AND k677_seldom=1` },
    { codes: ['14', '27'], when: `k677_services>=${limitOf(roasted)} AND k677_seldom=1` },
  ],
};
