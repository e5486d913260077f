import type { Panel } from '../panel';

/** What a row of known failures would hide: requests by cause, code and entity, those left out that are known already. */
export const knownEntities: Panel = {
  id: 'known-entities',
  title: 'What a known failure hides',
  question: 'Which requests would a row of known failures hide?',
  job: 'refusals',
  search: 'where known="no" | stats sum(count) as count by cause_id failure_code entity',
  columns: ['cause_id', 'failure_code', 'entity', 'count'],
  look: 'table',
  options: {},
};
