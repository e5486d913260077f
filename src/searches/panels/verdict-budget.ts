import type { Panel } from '../panel';

/**
 * How the refusals divide into nothing to do, to fix, to look at, and known; the largest cause of each comes first.
 * `known_note` names the row of kerberos_known_failures that made a failure known.
 */
export const verdictBudget: Panel = {
  id: 'verdict-budget',
  title: 'Refused requests',
  question: 'How many requests were refused, how many need a person, and is it more than before?',
  job: 'refusals',
  search:
    'where substr(entity,1,2)="t " | stats sum(count) as count by known known_note verdict cause_id cause | sort 0 - count',
  columns: ['known', 'known_note', 'verdict', 'cause_id', 'cause', 'count'],
  look: 'budget',
  options: {},
};
