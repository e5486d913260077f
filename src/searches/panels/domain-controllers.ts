import type { Panel } from '../panel';

/** The domain controllers that refused most often, from the rows of the timeline; known failures are left out. */
export const domainControllers: Panel = {
  id: 'domain-controllers',
  title: 'Domain controllers',
  question: 'Which domain controllers refused?',
  job: 'refusals',
  search: [
    'where known="no"',
    'rex field=entity "^t \\d+(?:\\.\\d+)? (?<name>.+)"',
    'where isnotnull(name)',
    'eval attack=if(verdict="investigate",count,0)',
    'stats sum(count) as count sum(attack) as investigate by name',
    'eventstats count as distinct',
    'sort 10 - count',
    'table name count investigate distinct',
  ].join(' | '),
  columns: ['name', 'count', 'investigate', 'distinct'],
  look: 'list',
  options: {},
};
