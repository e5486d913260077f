import type { FieldSet } from './field-set';
import { EVERY_FIELD } from './field-set';
import type { Plan } from './plan';

/**
 * Which fields a command reads and writes, so that what nobody reads need not be computed. A command that declares
 * nothing reads every field.
 */
export interface FieldFlow {
  /**
   * The fields of the input that the rows of the output and these fields of theirs depend on. Asked of the plan that
   * `narrow` gave.
   */
  reads(wanted: FieldSet): FieldSet;
  /**
   * The plan without the work that only makes other fields than these; undefined where nothing is left to do. What may
   * fail, say something to the user or change which rows there are stays.
   */
  narrow?(wanted: FieldSet): Plan | undefined;
  /**
   * True where each row of the output comes from one row of the input, in their order, and depends on nothing but that
   * row's fields, the search's clock and zone, and the arguments.
   */
  readonly rowwise?: boolean;
  /** The fields that it writes, where it makes exactly one row of each row, in their order, and cannot fail at any. */
  readonly adds?: FieldSet;
  /** The fields by which it chooses rows, where it does nothing but that and cannot fail. */
  readonly tests?: readonly string[];
}

/** A step of a pipeline as far as it matters here. */
export interface FlowStep {
  readonly plan: Plan;
}

/** Steps that make no more than is read, and the fields that the first of them reads of its input. */
export interface NarrowSteps<Step extends FlowStep> {
  readonly steps: readonly Step[];
  /** The fields wanted of the input of each step, and at last those of the results. */
  readonly wanted: readonly FieldSet[];
}

/**
 * The steps of a pipeline without the work whose results nobody reads, worked out from the end backwards. The rows and
 * their fields stay the same; a pattern that would have been given up on an overlong text may no longer be tried.
 * Source: Splunk Search Manual, "Built-in optimization", projection elimination.
 */
export function narrowSteps<Step extends FlowStep>(steps: readonly Step[]): NarrowSteps<Step> {
  const kept: Step[] = [];
  const wanted: FieldSet[] = [EVERY_FIELD];
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at] as Step;
    const outputs = wanted[0] as FieldSet;
    const { flow } = step.plan;
    const plan = flow?.narrow ? flow.narrow(outputs) : step.plan;
    if (!plan) continue;
    kept.unshift(plan === step.plan ? step : { ...step, plan });
    wanted.unshift(plan.flow ? plan.flow.reads(outputs) : EVERY_FIELD);
  }
  return { steps: kept, wanted };
}
