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

/**
 * What Splunk says of text after a whole expression, which it takes for an operator.
 * Source: messages of Splunk that people quote, "The operator at 'earliest=-1h' is invalid" after a whole expression of
 * where among them; https://github.com/mockdr/mockdr has the other words of expressions.
 */
export const invalidOperator = (rest: string): string => `The operator at '${rest}' is invalid.`;
