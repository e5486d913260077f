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
    id: 'investigate_677',
    label: 'Investigate',
    description:
      'Everything about one account, service, client or domain controller: what it asked for, what was granted and refused in which order and why, and what changed between two times.',
  },
  {
    id: 'attacks_677',
    label: 'Attack signals',
    description:
      'Whether anybody enumerates, sprays, roasts or forges: every detection with its state, who is behind it, and the way to the evidence.',
  },
  {
    id: 'encryption_677',
    label: 'RC4 and encryption',
    description:
      'Who still gets tickets with RC4 or DES, who was refused since domain controllers no longer issue them, why, and what to do about each.',
  },
  {
    id: 'coverage_677',
    label: 'Coverage and set-up',
    description:
      'Which domain controllers send which Kerberos events, what Windows keeps to itself until asked, and where the app looks for events.',
  },
  {
    id: 'codes_677',
    label: 'Codes',
    description:
      'What every Kerberos failure code, encryption type, pre-authentication type, ticket option and event means, and a decoder for pasted events.',
  },
];
