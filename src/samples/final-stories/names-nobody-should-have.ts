import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 6, cause: 'account-unknown', account: 'root*', dcs: 'current' },
  { request: 'as', code: 6, cause: 'account-unknown', account: 'admin"--', dcs: 'current' },
  { request: 'as', code: 6, cause: 'account-unknown', account: '%USERNAME%', dcs: 'readable' },
  {
    request: 'as',
    code: 6,
    cause: 'account-unknown',
    account: 'CORP\\mwagner',
    dcs: 'current',
    realm: 'CORP',
  },
  { request: 'as', code: 6, cause: 'account-unknown', account: '\u00dcnal, Ay\u015fe', dcs: 'patched' },
  { request: 'as', code: 6, cause: 'account-unknown', account: 'Result Code: 0x0', dcs: 'readable' },
  { request: 'as', code: 6, cause: 'account-unknown', account: '0x18', dcs: 'readable', client: '' },
  {
    request: 'as',
    code: 6,
    cause: 'account-unknown',
    account: '$ref one',
    dcs: 'current',
    client: 'fd3a:77::1f',
  },
  { request: 'as', code: 6, cause: 'account-unknown', account: "' or 1=1 | delete", dcs: 'current' },
  { request: 'tgs', code: 7, cause: 'web-without-spn', service: 'HTTP/wiki *beta*.{dns}', dcs: 'current' },
  {
    request: 'tgs',
    code: 7,
    cause: 'sql-without-spn',
    service: 'MSSQLSvc/say "db".{dns}:1433',
    dcs: 'readable',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'sql-without-spn',
    service: 'MSSQLSvc/$db$ one.{dns}:PROD',
    dcs: 'current',
    client: '',
  },
  {
    request: 'tgs',
    code: 7,
    cause: 'web-without-spn',
    service: "http/o'neil_b\u00fccher.{dns}:8080",
    dcs: 'readable',
    account: 'a\\b c$d',
  },
  { request: 'as', code: 6, cause: 'account-unknown', account: 'very-long-'.repeat(90), dcs: 'readable' },
  {
    request: 'tgs',
    code: 7,
    cause: 'web-without-spn',
    service: `HTTP/${'deep.'.repeat(48)}{dns}`,
    dcs: 'readable',
  },
];

/** Names with quotes, stars, blanks, umlauts, backslashes, no end, and what looks like fields. */
export const namesNobodyShouldHave: FinalStory = {
  id: 'names-nobody-should-have',
  about: 'Names with quotes, stars, blanks, umlauts, backslashes, no end, and what looks like fields.',
  subnet: 123,
  *tell(scene) {
    yield* tellCases(scene, CASES, 1);
  },
};
