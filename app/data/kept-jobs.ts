import { numberOf } from './results';
import { splunkRequest } from './splunk-request';

/** What one of the app's searches cost, as its job says while Splunk keeps it. */
export interface KeptJob {
  readonly name: string;
  readonly seconds: number;
  readonly scanned: number;
  readonly matched: number;
  readonly results: number;
}

const most = 200;
const prefix = 'kerberos_677:';

/** The jobs of the app's pages that Splunk still keeps and this user may see, the longest first. Throws SplunkRequestError. */
export async function readKeptJobs(): Promise<readonly KeptJob[]> {
  const answer = (await splunkRequest({
    endpoint: 'search/jobs',
    inApp: true,
    parameters: [['count', String(most)]],
  })) as { readonly entry?: readonly { readonly content?: Readonly<Record<string, unknown>> }[] } | null;
  return (answer?.entry ?? [])
    .map(({ content = {} }) => content)
    .filter(({ label, isDone }) => String(label ?? '').startsWith(prefix) && isDone === true)
    .map((content) => ({
      name: String(content.label).slice(prefix.length),
      seconds: numberOf(String(content.runDuration ?? 0)),
      scanned: numberOf(String(content.scanCount ?? 0)),
      matched: numberOf(String(content.eventCount ?? 0)),
      results: numberOf(String(content.resultCount ?? 0)),
    }))
    .sort((a, b) => b.seconds - a.seconds);
}
