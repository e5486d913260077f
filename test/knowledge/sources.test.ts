import { causes } from '../../src/knowledge/causes/catalogue';
import { encryptionTypes } from '../../src/knowledge/encryption-types';
import { eventIds } from '../../src/knowledge/events/catalogue';
import { failureCodes } from '../../src/knowledge/failure-codes/catalogue';
import { kdcOptions } from '../../src/knowledge/kdc-options';
import { preauthTypes } from '../../src/knowledge/preauth-types';
import { serviceClasses } from '../../src/knowledge/service-classes';

const links: readonly string[] = [
  ...[
    ...failureCodes,
    ...encryptionTypes,
    ...preauthTypes,
    ...kdcOptions,
    ...eventIds,
    ...serviceClasses,
  ].map(({ source }) => source.url),
  ...failureCodes.flatMap(({ microsoftDiffers }) => (microsoftDiffers ? [microsoftDiffers.source.url] : [])),
  ...causes.flatMap(({ references }) => references),
];

describe('sources', () => {
  test('are https links', () => {
    expect(links.filter((link) => !/^https:\/\/[a-z0-9.-]+\/\S*$/.test(link))).toEqual([]);
  });

  test('of RFCs lead to a section at the RFC editor', () => {
    const rfcs = links.filter((link) => /rfc\d{4}/.test(link));
    expect(
      rfcs.filter(
        (link) => !/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d{4}#section-\d+(\.\d+)*$/.test(link),
      ),
    ).toEqual([]);
  });
});

describe('texts', () => {
  const everything = JSON.stringify([
    failureCodes,
    encryptionTypes,
    preauthTypes,
    kdcOptions,
    eventIds,
    serviceClasses,
    causes,
  ]);

  test('hold nothing shaped like an IP address', () => {
    expect(everything.match(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g)).toBeNull();
  });

  test('are ASCII', () => {
    expect(everything.match(/[^\x20-\x7e]/g)).toBeNull();
  });
});
