import type { Check } from './check';

const NOT_HTTPS = /http:\/\/(?!www\.w3\.org\/)[^\s"',<>]*/g;

/** Splunk's vetting and common sense: no link of the package is plain http. */
export const linksAreHttps: Check = {
  id: 'links-are-https',
  rule: 'every link in a generated file begins with https',
  check: ({ files }) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(NOT_HTTPS)].map(([link]) => ({
        check: 'links-are-https',
        at: path,
        message: `the link ${link} is not https`,
      })),
    ),
};
