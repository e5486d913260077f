/** Where the documents' links lead: to a file, to a heading that is there, or over https to a host that we know. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../../scripts/repository';

const DOCUMENTS: readonly string[] = ['.', 'docs']
  .flatMap((folder) => readdirSync(inRepository(folder)).map((name) => path.posix.join(folder, name)))
  .filter((file) => file.endsWith('.md'))
  .sort();

const textOf = (file: string): string => readFileSync(inRepository(file), 'utf8');

/** A document without its blocks and spans of code, where brackets are no links. */
const prose = (file: string): string => textOf(file).replace(/```.*?```|`[^`\n]*`/gs, '');

interface Link {
  readonly file: string;
  readonly to: string;
  readonly anchor: string;
}

const links: readonly Link[] = DOCUMENTS.flatMap((file) =>
  [...prose(file).matchAll(/\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g)].map(([, to = '', anchor = '']) => ({
    file,
    to,
    anchor,
  })),
);

const relative = links.filter(({ to }) => !/^[a-z]+:/.test(to));
const outside = DOCUMENTS.flatMap((file) =>
  [...textOf(file).matchAll(/\bhttps:\/\/[^\s)`"'|<>]+/g)].map(([link]) => ({ file, link })),
);

/** The anchors of a document, as GitHub makes them of headings: lower case, no punctuation, blanks as hyphens. */
function anchorsOf(file: string): ReadonlySet<string> {
  const headings = textOf(file)
    .replace(/```.*?```/gs, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  const found = new Set<string>();
  for (const [, heading = ''] of headings) {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-');
    for (let number = 0; ; number++) {
      const anchor = number === 0 ? slug : `${slug}-${number}`;
      if (found.has(anchor)) continue;
      found.add(anchor);
      break;
    }
  }
  return found;
}

const target = ({ file, to }: Link): string =>
  to === '' ? file : path.posix.join(path.posix.dirname(file), to);

test('the documents hold links at all', () => {
  expect(relative.length).toBeGreaterThan(20);
  expect(outside.length).toBeGreaterThan(20);
});

test('every relative link leads to a file of the repository', () => {
  const broken = relative.filter(
    (link) => target(link).startsWith('..') || !existsSync(inRepository(target(link))),
  );
  expect(broken).toEqual([]);
});

test('every anchor is a heading of the document that it leads to', () => {
  const broken = relative.filter(
    (link) => link.anchor !== '' && !anchorsOf(target(link)).has(link.anchor),
  );
  expect(broken).toEqual([]);
});

test('every outside link is https', () => {
  const plain = DOCUMENTS.flatMap((file) =>
    [...textOf(file).matchAll(/http:\/\/(?!127\.0\.0\.1|localhost)[^\s)`]+/g)].map(([link]) => `${file}: ${link}`),
  );
  expect(plain).toEqual([]);
});

/** Whom the documents send their readers to. `example` hosts are for people to replace. */
const HOSTS = [
  /^(?:learn|support|technet|techcommunity)\.microsoft\.com$/,
  /^(?:www|docs|help|dev|splunkbase)\.splunk\.com$/,
  /^splunk\.github\.io$/,
  /^attack\.mitre\.org$/,
  /^www\.(?:rfc-editor|iana|w3)\.org$/,
  /^github\.com$/,
  /^nodejs\.org$/,
  /(?:^|\.)example(?:\.com|\.org)?$/,
  /^(?:host|splunk|127\.0\.0\.1)$/,
];

test('every outside link leads to a host that is known here, and is an address', () => {
  const strange = outside.filter(({ link }) => {
    const bare = link.replace(/<.*/, '').replace(/[.,;:]$/, '');
    return !URL.canParse(bare) || !HOSTS.some((host) => host.test(new URL(bare).hostname));
  });
  expect(strange).toEqual([]);
});

test('every document is reached from the README, directly or over others', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    for (const link of relative) if (link.file === file) reached.add(target(link));
  }
  // The README of the package is read where the app is installed.
  const alone = DOCUMENTS.filter((file) => !reached.has(file) && file !== 'docs/in-the-package.md');
  expect(alone).toEqual([]);
});
