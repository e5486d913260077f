/** A pattern among the neighbours of a failure, by name. */
export interface PatternName {
  readonly id: string;
  readonly sentence: string;
}

const patterns = [
  { id: 'success-followed', sentence: 'The same account then succeeded.' },
  {
    id: 'no-success-followed',
    sentence: 'The account did not succeed from this client afterwards, however often it tried.',
  },
  { id: 'new-ticket-followed', sentence: 'A new ticket followed the expired one.' },
  { id: 'steady-rhythm', sentence: 'The same account fails from the same client in a steady rhythm.' },
  { id: 'many-accounts-one-client', sentence: 'One client fails with many accounts.' },
  { id: 'one-account-many-clients', sentence: 'One account fails from many clients.' },
  { id: 'many-failures-one-account', sentence: 'One account fails very often in a short time.' },
  { id: 'lockout-after-failures', sentence: 'The refusal follows wrong passwords for the same account.' },
  { id: 'one-domain-controller', sentence: 'Only one domain controller reports the failure.' },
  { id: 'many-services-one-client', sentence: 'One client asks for many different services.' },
  { id: 'nameless-burst', sentence: 'Refusals without names come from one client.' },
] as const satisfies readonly PatternName[];

/** The id of a pattern. */
export type PatternId = (typeof patterns)[number]['id'];

/** Every pattern that the judgement with neighbours can name. */
export const patternNames: readonly (PatternName & { readonly id: PatternId })[] = patterns;
