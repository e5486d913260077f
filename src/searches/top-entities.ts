import type { Panel } from './panel';

/**
 * A panel with the ten names of one kind that were refused most often, known failures left out; `distinct` is how many there are and
 * `investigate` how many of the refusals may be an attack. `kind` is the letter of the entity in the job.
 */
export function topEntities(kind: 's' | 'a' | 'c', names: Pick<Panel, 'id' | 'title' | 'question'>): Panel {
  return {
    ...names,
    job: 'refusals',
    search: [
      `where known="no" AND substr(entity,1,2)="${kind} "`,
      'eval attack=if(verdict="investigate",count,0)',
      'stats sum(count) as count sum(attack) as investigate by entity',
      'eventstats count as distinct',
      'sort 10 - count',
      'eval name=substr(entity,3)',
      'table name count investigate distinct',
    ].join(' | '),
    columns: ['name', 'count', 'investigate', 'distinct'],
    look: 'list',
    options: {},
  };
}

/** Every name of a panel of names, in an order of `sort`: `- count` or `name`. The page reads its rows part by part. */
export function everyName(
  { search }: Pick<Panel, 'search'>,
  order: '- count' | '+ count' | '+ name' | '- name',
): string {
  const [before = ''] = search.split(' | sort 10 ');
  const named = search.includes(' by name ') ? before : `${before} | eval name=substr(entity,3)`;
  return `${named} | sort 0 ${order} | table name count investigate`;
}
