import { wildcardTest } from '../../spl/wildcard-text';
import type { RestEntry } from './rest-feed';

/**
 * A test of a collection's entries by the common argument `search`: `field=value` on name and content, wildcards
 * allowed, in quotes where it holds blanks; a bare word is looked for anywhere. All of them must fit, case is ignored.
 */
export function entryFilter(filter: string): (entry: RestEntry) => boolean {
  const tests = (filter.match(/[\w.:]+="[^"]*"|\S+/g) ?? []).map(termTest);
  return (entry) => tests.every((test) => test(entry));
}

function termTest(term: string): (entry: RestEntry) => boolean {
  const [, name, value = ''] = /^([\w.:]+)=(.*)$/s.exec(term) ?? [];
  if (name === undefined) {
    const word = term.toLowerCase();
    return ({ name: own, content }) => JSON.stringify([own, content]).toLowerCase().includes(word);
  }
  const fits = wildcardTest(value.replace(/^"(.*)"$/s, '$1'), false);
  return (entry) => fits(String((name === 'name' ? entry.name : fieldOf(entry, name)) ?? ''));
}

function fieldOf({ acl, content }: RestEntry, name: string): unknown {
  const { app, owner, sharing } = acl;
  const known = { 'eai:acl.app': app, 'eai:acl.owner': owner, 'eai:acl.sharing': sharing, ...content };
  return Object.hasOwn(known, name) ? known[name as keyof typeof known] : undefined;
}
