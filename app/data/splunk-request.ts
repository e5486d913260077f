import { formKey, restUrl } from './splunk-page';
import { answerTexts } from '../texts/answers';

/** A message of Splunk's, as its REST answers carry them. */
export interface SplunkMessage {
  readonly type: string;
  readonly text: string;
}

/** A REST call that failed, with Splunk's own words where it sent any. */
export class SplunkRequestError extends Error {
  constructor(
    message: string,
    /** The HTTP status; 0 when the server could not be reached. */
    readonly status: number,
  ) {
    super(message);
    this.name = 'SplunkRequestError';
  }
}

/** A call: parameters go into the address of a GET and into the body of a POST. */
export interface SplunkRequest {
  readonly endpoint: string;
  readonly inApp?: boolean;
  /** The owner in the app's name space, instead of the current user; `nobody` for what all users share. */
  readonly owner?: 'nobody';
  readonly method?: 'GET' | 'POST' | 'DELETE';
  /** A body in JSON instead of parameters, as the KV store takes it. */
  readonly json?: unknown;
  readonly parameters?: readonly (readonly [string, string])[];
  /** Let the request outlive the page. */
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
}

const worstFirst = ['FATAL', 'ERROR', 'risky_command', 'WARN'];

/** The text of the gravest message, undefined when there is none. */
export function gravestMessage(messages: unknown): string | undefined {
  const list = Array.isArray(messages) ? (messages as readonly Partial<SplunkMessage>[]) : [];
  for (const type of worstFirst) {
    const found = list.find((message) => message.type === type && typeof message.text === 'string');
    if (found) {
      return found.text;
    }
  }
  return undefined;
}

/** The decoded answer, null for 204 and for what was deleted. Throws SplunkRequestError; an abort passes through as the browser throws it. */
export async function splunkRequest(request: SplunkRequest): Promise<unknown> {
  const body = new URLSearchParams([
    ['output_mode', 'json'],
    ...(request.parameters ?? []).map((p) => [...p]),
  ]);
  const post = request.method === 'POST';
  const json = request.json !== undefined;
  const url =
    restUrl(request.endpoint, request.inApp, request.owner) + (post && !json ? '' : `?${body.toString()}`);
  let response: Response;
  try {
    response = await fetch(url, {
      method: request.method ?? 'GET',
      credentials: 'include',
      headers: {
        'X-Splunk-Form-Key': formKey(),
        'X-Requested-With': 'XMLHttpRequest',
        ...(post ? { 'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded' } : {}),
      },
      ...(post ? { body: json ? JSON.stringify(request.json) : body.toString() } : {}),
      ...(request.keepalive ? { keepalive: true } : {}),
      ...(request.signal ? { signal: request.signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      throw error;
    }
    throw new SplunkRequestError(answerTexts.noAnswer(), 0);
  }
  if (response.status === 204 || (response.ok && request.method === 'DELETE')) {
    return null;
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (!response.ok || answer === undefined) {
    const text = gravestMessage((answer as { messages?: unknown } | undefined)?.messages);
    throw new SplunkRequestError(text ?? answerTexts.status(String(response.status)), response.status);
  }
  return answer;
}
