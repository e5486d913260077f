import { column } from './batch';
import type { Binder, Binding, RowFunction, StandIn } from './binding';
import { standInFor } from './binding';
import { fieldsOf } from './check-expression';
import type { SearchContext } from './context';
import type { ExpressionNode } from './expression-syntax';
import { literalValue } from './fold-constants';
import type { FunctionDefinition, PerValueArgument } from './function';
import type { Value } from './value';

/** A call of a function, with its arguments compiled. What `prepare` gives is kept for the whole search. */
export function bindCall(
  definition: FunctionDefinition,
  nodes: readonly ExpressionNode[],
  args: readonly Binder[],
): Binder {
  if (definition.perValue) return bindPerValue(definition.perValue, nodes, args);
  if (definition.lazy) return bindLazy(definition.lazy, args);
  const literals = nodes.map(literalValue);
  let preparedFor: SearchContext | undefined;
  let prepared: ((values: readonly Value[]) => Value) | undefined;
  return (binding) => {
    const { context } = binding;
    if (preparedFor !== context || !prepared) {
      prepared = callOf(definition, literals, context);
      preparedFor = context;
    }
    return callWith(
      prepared,
      args.map((arg) => arg(binding)),
    );
  };
}

function callOf(
  definition: FunctionDefinition,
  literals: readonly (Value | undefined)[],
  context: SearchContext,
): (values: readonly Value[]) => Value {
  if (definition.prepare) return definition.prepare(literals, context);
  const call = definition.call;
  if (!call) throw new Error(`invariant: the function ${definition.name} has nothing to call`);
  return (values) => call(values, context);
}

function callWith(call: (values: readonly Value[]) => Value, args: readonly RowFunction[]): RowFunction {
  const values = new Array<Value>(args.length).fill(null);
  return (row) => {
    for (let at = 0; at < args.length; at++) values[at] = (args[at] as RowFunction)(row);
    return call(values);
  };
}

function bindLazy(lazy: NonNullable<FunctionDefinition['lazy']>, args: readonly Binder[]): Binder {
  return (binding) => {
    let current = 0;
    const thunks = args.map((arg) => {
      const read = arg(binding);
      return (): Value => read(current);
    });
    const { context } = binding;
    return (row) => {
      current = row;
      return lazy(thunks, context);
    };
  };
}

function bindPerValue(
  perValue: NonNullable<FunctionDefinition['perValue']>,
  nodes: readonly ExpressionNode[],
  args: readonly Binder[],
): Binder {
  return (binding) => {
    let current = 0;
    const handed = args.map((arg, at) =>
      perValueArgument(arg, nodes[at] as ExpressionNode, binding, () => current),
    );
    const field = (name: string): Value => {
      const standIn = standInFor(binding, name);
      return standIn ? standIn.value : (column(binding.batch, name)?.[current] ?? null);
    };
    return (row) => {
      current = row;
      return perValue(handed, field, binding.context);
    };
  };
}

function perValueArgument(
  arg: Binder,
  node: ExpressionNode,
  binding: Binding,
  row: () => number,
): PerValueArgument {
  let plain: RowFunction | undefined;
  const rebound = new Map<string, { standIn: StandIn; read: RowFunction }>();
  return {
    fields: fieldsOf(node),
    value: () => (plain ??= arg(binding))(row()),
    valueWith: (field, value) => {
      let entry = rebound.get(field);
      if (!entry) {
        const standIn = { field, value, outer: binding.standIn };
        entry = { standIn, read: arg({ ...binding, standIn }) };
        rebound.set(field, entry);
      }
      entry.standIn.value = value;
      return entry.read(row());
    },
  };
}
