/**
 * How Splunk names a command where one of its expressions is wrong: eval by its processor, every other by its name.
 * Sources: the messages that Splunk 9 and 10 gave, as people report them
 * (https://github.com/mockdr/mockdr/blob/main/backend/tests/unit/splunk/test_eval_functions.py,
 * https://github.com/Pahoeh0e/SOC_Home_Lab).
 */
export function expressionError(command: string, message: string): string {
  return command === 'eval'
    ? `Error in 'EvalCommand': ${message}`
    : `Error in '${command}' command: ${message}`;
}
