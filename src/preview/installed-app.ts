/**
 * The settings of one conf file of one app: stanza name to setting name to value, `default` already under
 * `local`. `[default]` is a stanza like any other here; `confStanza` inherits from it.
 */
export type ConfSettings = ReadonlyMap<string, ReadonlyMap<string, ConfValue>>;

/** A setting's value, and where it stands, for messages that name file, stanza and setting. */
export interface ConfValue {
  readonly value: string;
  /** Path below the app's folder, such as `default/props.conf`. */
  readonly file: string;
  readonly line: number;
}

/** What metadata/*.meta says about an object: who sees it outside its app, who may read and write it. */
export interface ObjectPermissions {
  /** True when it is exported to the whole system. */
  readonly exported: boolean;
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly owner: string;
}

/**
 * An app as installed: its files as they came, its conf files with the layers merged. Plain data: it can be
 * sent to a worker thread.
 */
export interface InstalledApp {
  readonly id: string;
  readonly label: string;
  readonly version: string;
  /** Path below the app's folder to its bytes; `local` files of the preview's own layer included. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By conf name without `.conf`: `props`, `macros`, ... */
  readonly conf: ReadonlyMap<string, ConfSettings>;
  /** Stanzas of metadata/*.meta, such as `` (the empty name), `macros`, `macros/kerberos_index`. */
  readonly metadata: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Things found while reading that somebody should know: lines that are no conf, files left out. */
  readonly notes: readonly string[];
}
