import type { ArgumentReader } from '../arguments';
import type { AssignmentTarget } from '../assign-expression';
import { assignExpression, assignmentTarget } from '../assign-expression';
import type { Batch } from '../batch';
import type { CommandDefinition } from '../command';
import { perBatch } from '../command';
import type { Expression } from '../expression';

/**
 * eval: assigns the values of expressions to fields, from left to right, so that a later one sees an earlier.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/SearchReference/Eval
 */
export const evalCommand: CommandDefinition = {
  name: 'eval',
  kind: 'streaming',
  parse(args) {
    const assignments = [readAssignment(args)];
    while (args.punct(',')) {
      if (args.atEnd()) break;
      assignments.push(readAssignment(args));
    }
    return {
      start: (context) =>
        perBatch((batch) =>
          assignments.reduce<Batch>(
            (current, { target, value }) => assignExpression(current, target, value, context),
            batch,
          ),
        ),
    };
  },
};

/** `field=expression`, as eval and streaming stats write it. Throws where the result is true or false. */
function readAssignment(args: ArgumentReader): {
  readonly target: AssignmentTarget;
  readonly value: Expression;
} {
  const name = args.next();
  if (!name || name.kind === 'punct') throw args.error('The destination key is missing.', name?.span);
  if (!args.punct('=')) {
    throw args.error('Failed to parse the provided arguments. Usage: eval dest_key = expression.');
  }
  const value = args.expression();
  if (value.boolean) {
    throw args.error(
      'Fields cannot be assigned a boolean result. Instead, try if([bool expr], [expr], [expr]).',
      value.span,
    );
  }
  const next = args.peek();
  if (next && next.text !== ',') {
    throw args.error(
      `The expression is malformed. An unexpected character is reached at '${next.raw}'.`,
      next.span,
    );
  }
  return { target: assignmentTarget(name.text), value };
}
