/** Code points from the first to the second, both included. */
export type CharRange = readonly [number, number];

/** A set of characters: ranges and Unicode properties (JavaScript spelling, inside `\p{...}`). */
export interface CharacterSet {
  readonly ranges: readonly CharRange[];
  readonly properties: readonly { readonly name: string; readonly negated: boolean }[];
  readonly negated: boolean;
}

/** Places that match without taking characters. */
export type AnchorKind =
  | 'start'
  | 'end'
  | 'final-end'
  | 'line-start'
  | 'line-end'
  | 'word-boundary'
  | 'no-word-boundary'
  | 'match-start';

/** A Perl-compatible regular expression as a tree, flags already applied to the nodes. */
export type RegexNode =
  | { readonly kind: 'character'; readonly code: number; readonly caseless: boolean }
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'any'; readonly newline: boolean }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'alternation'; readonly branches: readonly RegexNode[] }
  | { readonly kind: 'capture'; readonly number: number; readonly body: RegexNode }
  | { readonly kind: 'atomic'; readonly body: RegexNode }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly body: RegexNode }
  | { readonly kind: 'anchor'; readonly at: AnchorKind }
  | { readonly kind: 'backreference'; readonly numbers: readonly number[]; readonly caseless: boolean }
  | {
      readonly kind: 'repeat';
      readonly body: RegexNode;
      readonly least: number;
      /** Infinity where open. */
      readonly most: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  /** `\K`: the match begins here. */
  | { readonly kind: 'keep' };

/** A parsed expression. Duplicate names stand several times. */
export interface RegexTree {
  readonly root: RegexNode;
  readonly groupCount: number;
  readonly groups: readonly RegexGroup[];
}

/** A named group and its number. */
export interface RegexGroup {
  readonly name: string;
  readonly number: number;
}
