import type { ServerContext } from './server-context';
import { badRequest } from '../splunk-error';
import type { RestFeed } from '../collections/rest-feed';
import type { User } from '../users';

/** A call of splunkd's REST API, by whom and in which name space. */
export interface RestCall {
  readonly context: ServerContext;
  readonly user: User;
  /** Owner and app of the name space; `-` for any. `/services/...` means the user's own in the preview's app. */
  readonly owner: string;
  readonly app: string;
  /** The endpoint's path with its arguments, below the name space. */
  readonly path: string;
  /** Named parts of the path. */
  readonly parts: Readonly<Record<string, string>>;
  /** Arguments of query and body, decoded, in order. */
  readonly args: ReadonlyMap<string, readonly string[]>;
  /** The body as it came, for endpoints that take JSON or raw text. */
  readonly body: string;
  readonly contentType: string;
  /** Calls the listener when the client goes away before it has its answer. */
  readonly onClose: (listener: () => void) => void;
}

/** What a call answers. `response` is a plain record: JSON as it stands, XML as elements. */
export type RestAnswer =
  | { readonly status?: number; readonly feed: RestFeed }
  | { readonly status?: number; readonly response: Readonly<Record<string, unknown>> }
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly text: string | Uint8Array; readonly type: string }
  | { readonly status?: number; readonly stream: AsyncIterable<string | Uint8Array>; readonly type: string }
  | { readonly status: 204 };

/** One endpoint; `path` is an Express path below the name space. */
export interface RestEndpoint {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  /** Where HEC tokens are taken instead of sessions. */
  readonly hec?: boolean;
  /** Open to everybody: login, server/info. */
  readonly open?: boolean;
  readonly handle: (call: RestCall) => RestAnswer | Promise<RestAnswer>;
}

/** The last value of an argument, as splunkd takes it. */
export function argument(call: RestCall, name: string): string | undefined {
  const values = call.args.get(name);
  return values?.[values.length - 1];
}

/** An argument that must be there. */
export function requiredArgument(call: RestCall, name: string): string {
  const value = argument(call, name);
  if (value === undefined || value === '')
    throw badRequest(`The following required arguments are missing: ${name}.`);
  return value;
}

/** A whole number among the arguments. */
export function integerArgument(call: RestCall, name: string, byDefault: number): number {
  const value = argument(call, name);
  if (value === undefined || value === '') return byDefault;
  if (!/^-?\d{1,15}$/.test(value)) {
    throw badRequest(`Invalid value for argument '${name}': "${value}" is not a whole number.`);
  }
  return Number(value);
}

/** A yes or no among the arguments. */
export function booleanArgument(call: RestCall, name: string, byDefault: boolean): boolean {
  const value = argument(call, name);
  if (value === undefined || value === '') return byDefault;
  if (/^(?:1|t|true|y|yes)$/i.test(value)) return true;
  if (/^(?:0|f|false|n|no)$/i.test(value)) return false;
  throw badRequest(`Invalid value for argument '${name}': "${value}" is neither true nor false.`);
}
