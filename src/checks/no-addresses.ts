import type { Check } from './check';

const ADDRESS = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g;

/** AppInspect flags IP-shaped texts even in lookups and comments; samples must not reach the package. */
export const noAddresses: Check = {
  id: 'no-addresses',
  rule: 'no generated file holds a text shaped like an IP address',
  check: ({ files }) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(ADDRESS)].map(([address]) => ({
        check: 'no-addresses',
        at: path,
        message: `${address} is shaped like an IP address`,
        tip: 'Describe it in words; vetting refuses private and documentation addresses.',
      })),
    ),
};
