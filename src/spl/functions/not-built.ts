/** An eval function of Splunk's reference that this stand-in knows and refuses, with the reason. */
export interface FunctionNotBuilt {
  readonly name: string;
  readonly reason: string;
}

/**
 * Functions of Splunk 9.4's Search Reference that are refused by name.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/CommonEvalFunctions
 */
export const functionsNotBuilt: readonly FunctionNotBuilt[] = [
  { name: 'sigfig', reason: 'it needs the significant digits of each number, which are not kept here' },
];
