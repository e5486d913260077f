/** What the search head says of itself beyond its data: which Splunk it is hosted as. */
export interface ServerFacts {
  /** Such as `9.4.0`. */
  readonly version: string;
  /** The build that stands in addresses of static files. */
  readonly build: string;
}

/** The facts of a preview that nothing is hosted by: the command line's. */
export const PLAIN_SERVER: ServerFacts = { version: '9.4.0', build: '677' };
