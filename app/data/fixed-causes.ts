import { quoteSpl } from './quote-spl';
import { splunkRequest } from './splunk-request';

/** A cause that somebody says is mended for a service, as the collection kerberos_fixed_causes keeps it. */
export interface FixedCause {
  readonly key: string;
  readonly causeId: string;
  /** In lower case; `*` for every service. */
  readonly service: string;
  /** Epoch seconds. */
  readonly fixedAt: number;
  readonly fixedBy: string;
}

const endpoint = 'storage/collections/data/kerberos_fixed_causes';

function readMark(record: unknown): readonly FixedCause[] {
  const fields = record as Readonly<Record<string, unknown>> | null;
  const fixedAt = Number(fields?.fixed_at);
  if (typeof fields?._key !== 'string' || !Number.isFinite(fixedAt) || fixedAt <= 0) return [];
  return [
    {
      key: fields._key,
      causeId: String(fields.cause_id ?? ''),
      service: String(fields.service ?? ''),
      fixedAt,
      fixedBy: String(fields.fixed_by ?? ''),
    },
  ];
}

/** All marks, newest first. Throws SplunkRequestError with Splunk's words. */
export async function readFixedCauses(): Promise<readonly FixedCause[]> {
  const answer = await splunkRequest({ endpoint, owner: 'nobody' });
  const records: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return records.flatMap(readMark).sort((a, b) => b.fixedAt - a.fixedAt);
}

/** Marks a cause as fixed for a service at a time; an earlier mark of the same is replaced. */
export async function saveFixedCause(mark: Omit<FixedCause, 'key'>, earlier?: FixedCause): Promise<void> {
  await splunkRequest({
    endpoint: earlier ? `${endpoint}/${encodeURIComponent(earlier.key)}` : endpoint,
    owner: 'nobody',
    method: 'POST',
    json: {
      cause_id: mark.causeId.toLowerCase(),
      service: mark.service.toLowerCase(),
      fixed_at: String(Math.floor(mark.fixedAt)),
      fixed_by: mark.fixedBy,
      note: '',
    },
  });
}

/** Takes a mark away. */
export async function removeFixedCause(mark: FixedCause): Promise<void> {
  await splunkRequest({
    endpoint: `${endpoint}/${encodeURIComponent(mark.key)}`,
    owner: 'nobody',
    method: 'DELETE',
  });
}

/** The mark of a cause and a service, that of the service itself before one for all. */
export function markOf(
  marks: readonly FixedCause[],
  causeId: string,
  service: string,
): FixedCause | undefined {
  const ofCause = marks.filter((mark) => mark.causeId === causeId.toLowerCase());
  return (
    ofCause.find((mark) => mark.service === service.toLowerCase()) ??
    ofCause.find((mark) => mark.service === '*')
  );
}

/** An eval expression for rows with `cause_id` and the lower-case service in `key`: when the cause was marked, or null. */
export function fixedExpression(marks: readonly FixedCause[]): string {
  const exactFirst = [...marks].sort((a, b) => Number(a.service === '*') - Number(b.service === '*'));
  const branches = exactFirst.map(
    ({ causeId, service, fixedAt }) =>
      `lower(cause_id)=${quoteSpl(causeId)}${service === '*' ? '' : ` AND key=${quoteSpl(service)}`}, ${Math.floor(fixedAt)}`,
  );
  return branches.length === 0 ? 'null()' : `case(${branches.join(', ')})`;
}
