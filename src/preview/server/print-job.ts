import type { Job } from '../jobs/job';
import { placeOf } from '../jobs/message-place';
import type { OutputMode } from '../jobs/print-results';
import { contentType, OUTPUT_MODES } from '../jobs/print-results';
import type { RestAnswer, RestCall } from './rest-call';
import { argument, booleanArgument, integerArgument } from './rest-call';
import { refuseRisky } from './risky-commands';
import { badRequest, SplunkError } from '../splunk-error';

/** The output mode of a call: XML where none is asked for, as in splunkd. */
export function outputMode(call: RestCall): OutputMode {
  const mode = argument(call, 'output_mode') ?? 'xml';
  const known = OUTPUT_MODES.find((candidate) => candidate === mode);
  if (!known) throw badRequest(`Invalid output_mode: "${mode}".`);
  return known;
}

/** The fields that a call wants: `f`, once a field, and `field_list`. */
export function wantedFields(call: RestCall): readonly string[] {
  const list = argument(call, 'field_list') ?? '';
  return [...(call.args.get('f') ?? []), ...list.split(',')]
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Rows of a job in the form that the call asks for, after its post-process search. */
export async function printJob(
  call: RestCall,
  job: Job,
  options: { readonly preview: boolean; readonly count: number },
): Promise<RestAnswer> {
  const count = integerArgument(call, 'count', options.count);
  if (count < 0) throw badRequest('Invalid count: it must not be negative.');
  const mode = outputMode(call);
  const post = argument(call, 'exec_mode') === 'oneshot' ? '' : (argument(call, 'search') ?? '').trim();
  if (post !== '') refuseRisky(call, post, true);
  const printed = await call.context.jobs.print(job.sid, {
    mode,
    page: { offset: integerArgument(call, 'offset', 0), count, fields: wantedFields(call) },
    postProcess: post,
    metadata: booleanArgument(call, 'show_metadata', false),
    preview: options.preview,
  });
  if (printed.error) {
    throw new SplunkError(400, printed.error.message, 'FATAL', placeOf(printed.error, post));
  }
  return { text: printed.text ?? '', type: contentType(mode) };
}
