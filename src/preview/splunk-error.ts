/** A message as Splunk's REST answers carry it. `place` is the preview's own: where in the search text. */
export interface SplunkMessage {
  readonly type: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR' | 'FATAL';
  readonly text: string;
  readonly place?: MessagePlace;
}

/** Where a mistake stands in the search as it was sent: kind of mistake, 1-based line and column, offsets. */
export interface MessagePlace {
  readonly kind: string;
  readonly line?: number;
  readonly column?: number;
  readonly start?: number;
  readonly end?: number;
}

/** A request that Splunk would answer with this status and these messages. */
export class SplunkError extends Error {
  readonly messages: readonly SplunkMessage[];

  constructor(
    readonly status: number,
    text: string,
    type: SplunkMessage['type'] = 'ERROR',
    place?: MessagePlace,
  ) {
    super(text);
    this.name = 'SplunkError';
    this.messages = [place ? { type, text, place } : { type, text }];
  }
}

/** The answer to a user who may not do something, and what is needed for it. */
export const forbidden = (user: { readonly name: string }, needed: string): SplunkError =>
  new SplunkError(
    403,
    `You (user=${user.name}) do not have permission to perform this operation (requires ${needed}).`,
  );

/** The answer to a request for something that is not there. */
export const notFound = (text: string): SplunkError => new SplunkError(404, text);

/** The answer to a request whose arguments make no sense. */
export const badRequest = (text: string): SplunkError => new SplunkError(400, text);
