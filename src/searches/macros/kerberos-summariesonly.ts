import type { Macro } from '../macro';

/** Whether counts over the data model read its summary alone. */
export const kerberosSummariesonly: Macro = {
  name: 'kerberos_summariesonly',
  description:
    'Options of tstats over the data model Kerberos. summariesonly=false counts from the summary and, where there is none (yet), from the events: right whether the model is accelerated or not. With summariesonly=true a count never reads events, but leaves out what is not summarised: nothing at all while the model is not accelerated.',
  definition: 'summariesonly=false',
};
