import type { ArgumentReader } from '../arguments';
import type { AssignmentTarget } from '../assign-expression';
import { assignExpression, assignmentTarget } from '../assign-expression';
import type { Batch } from '../batch';
import { expressionError, invalidOperator } from '../command-error';
import type { CommandDefinition, Plan } from '../command';
import { perBatch } from '../command';
import { syntaxError } from '../error';
import type { Expression } from '../expression';
import type { FieldFlow } from '../field-flow';
import { fieldSet, type FieldSet, withFields, withoutFields } from '../field-set';

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
    return planOf(assignments);
  },
};

interface Assignment {
  readonly target: AssignmentTarget;
  readonly value: Expression;
}

function planOf(assignments: readonly Assignment[]): Plan {
  const known = assignments.every(({ target, value }) => target.fields.length === 0 && !value.readsMore);
  return {
    start: (context) =>
      perBatch((batch) =>
        assignments.reduce<Batch>(
          (current, { target, value }) => assignExpression(current, target, value, context),
          batch,
        ),
      ),
    ...(known ? { flow: flowOf(assignments) } : {}),
  };
}

/**
 * An assignment to a field that nobody reads afterwards is left out, unless it may fail. Where the fields of the rows
 * themselves are wanted, an overwritten assignment stays: it gives the field its place among the others.
 */
function flowOf(assignments: readonly Assignment[]): FieldFlow {
  const trace = (wanted: FieldSet): { readonly reads: FieldSet; readonly kept: readonly Assignment[] } => {
    const kept: Assignment[] = [];
    let reads = wanted;
    for (const assignment of assignments.toReversed()) {
      const name = assignment.target.texts[0] as string;
      if (!reads.has(name) && !assignment.value.mayFail) continue;
      kept.unshift(assignment);
      const others = reads.names ? withoutFields(reads, [name]) : reads;
      reads = withFields(others, assignment.value.fields);
    }
    return { reads, kept };
  };
  return {
    rowwise: assignments.every(({ value }) => !value.varies),
    reads: (wanted) => trace(wanted).reads,
    ...(assignments.some(({ value }) => value.mayFail || value.varies)
      ? {}
      : { adds: fieldSet(assignments.map(({ target }) => target.texts[0] as string)) }),
    narrow: (wanted) => {
      const { kept } = trace(wanted);
      return kept.length === 0 ? undefined : planOf(kept);
    },
  };
}

/** `field=expression`, as eval and streaming stats write it. Throws where the result is true or false. */
function readAssignment(args: ArgumentReader): Assignment {
  const name = args.next();
  if (!name) throw args.error('Arguments are missing. Usage: eval dest_key = expression.');
  if (name.kind === 'punct') throw args.error('The destination key is missing.', name.span);
  if (!args.punct('=')) {
    throw args.error('Failed to parse the provided arguments. Usage: eval dest_key = expression.');
  }
  const value = args.expression();
  if (value.boolean) {
    throw syntaxError(
      expressionError(
        args.command,
        'Fields cannot be assigned a boolean result. Instead, try if([bool expr], [expr], [expr]).',
      ),
      value.span,
    );
  }
  const next = args.peek();
  if (next && next.text !== ',') {
    throw syntaxError(expressionError(args.command, invalidOperator(args.rest().text)), next.span);
  }
  return { target: assignmentTarget(name.text), value };
}
