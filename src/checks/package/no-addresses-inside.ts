import { texts, type PackageCheck } from './package-contents';

const ADDRESS = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;

/** Whether AppInspect would take digits for an address: no part above 255. */
const isAddress = (text: string): boolean => text.split('.').every((part) => Number(part) <= 255);

/** Vetting searches every file for addresses, bundles and licences included. */
export const noAddressesInside: PackageCheck = {
  id: 'no-addresses-inside',
  rule: 'no file of the package holds a text shaped like an IP address',
  check: (contents) =>
    texts(contents).flatMap(({ path, text }) =>
      [...new Set([...text.matchAll(ADDRESS)].map(([address]) => address))]
        .filter(isAddress)
        .map((address) => ({
          check: 'no-addresses-inside',
          at: path,
          message: `${address} is shaped like an IP address`,
        })),
    ),
};
