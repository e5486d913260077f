/** A command of the list that is to be built whole, with every option that Splunk 9.4 documents. */
export interface CommandUses {
  readonly command: string;
  /** The command stands first in a search. */
  readonly generating?: true;
  /** Option -> arguments that use it. What the parser says of them decides the state. */
  readonly uses: Readonly<Record<string, string>>;
  /** Option -> words of the test that uses it, where the option's own name is not among them. */
  readonly words?: Readonly<Record<string, string>>;
  /** Option -> entries of the ledger about it. `` (empty) is the command as such. */
  readonly ledger?: Readonly<Record<string, readonly string[]>>;
}
