import type { Page } from './page';

/** Every page, in the order of the navigation; the first one is the app's default view. */
export const pages: readonly Page[] = [
  {
    id: 'analysis_677',
    label: '677 Analysis',
    description:
      'Which Kerberos requests domain controllers refused, why, and what to do about it: is it getting better or worse, what to fix first, is anybody attacking.',
  },
  {
    id: 'codes_677',
    label: 'Codes',
    description:
      'What every Kerberos failure code, encryption type, pre-authentication type, ticket option and event means, and a decoder for pasted events.',
  },
];
