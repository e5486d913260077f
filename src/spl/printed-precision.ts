import type { Binder } from './binding';
import type { BinaryOperator, ExpressionNode } from './expression-syntax';
import { roundHalfAway } from './functions/rounding';
import type { Value } from './value';
import { numberText } from './value';

/**
 * How precise a result can be: so many significant figures and so many decimal places, as far as the literals with a
 * point in its expression limit it. Whole numbers, fields and the results of functions limit nothing.
 */
interface Precision {
  readonly figures: number;
  readonly places: number;
}

const UNLIMITED: Precision = { figures: Infinity, places: Infinity };

/**
 * What eval puts into a field where its expression is a calculation with decimal literals: the result rounded to the
 * least precise of them, 8.250 * 0.2 as 2 and 8.250 * exact(0.2) as 1.650. Undefined where nothing limits the result.
 * It is the printing that rounds: within the expression all digits count.
 * Source: https://help.splunk.com/splunk-enterprise/spl-search-reference/9.4/search-commands/eval ("Rounding"); pow
 * by literals as measured on Splunk 10.4.2,
 * https://github.com/mockdr/mockdr/blob/main/backend/utils/splunk/spl_functions.py
 */
export function printedPrecision(node: ExpressionNode, compiled: Binder): Binder | undefined {
  const precision = precisionOf(node);
  if (precision.figures === Infinity && precision.places === Infinity) return undefined;
  return (binding) => {
    const read = compiled(binding);
    return (row) => printed(read(row), precision);
  };
}

function printed(value: Value, { figures, places }: Precision): Value {
  if (typeof value !== 'number' || !Number.isFinite(value)) return value;
  const whole = value === 0 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  const kept = Math.max(0, Math.min(places, figures - whole));
  if (kept > 15) return value;
  const rounded = roundHalfAway(value, kept);
  const text = rounded.toFixed(kept);
  return text === numberText(rounded) ? rounded : text;
}

function precisionOf(node: ExpressionNode): Precision {
  switch (node.kind) {
    case 'literal':
      return ofLiteral(node.written);
    case 'negate':
      return precisionOf(node.operand);
    case 'binary':
      return combined(node.operator, precisionOf(node.left), precisionOf(node.right));
    case 'call':
      return node.name.toLowerCase() === 'pow' && node.args.every((arg) => arg.kind === 'literal')
        ? node.args.map(precisionOf).reduce((least, one) => combined('*', least, one), UNLIMITED)
        : UNLIMITED;
    default:
      return UNLIMITED;
  }
}

function combined(operator: BinaryOperator, left: Precision, right: Precision): Precision {
  if (operator === '*' || operator === '/') {
    return { figures: Math.min(left.figures, right.figures), places: Infinity };
  }
  if (operator !== '+' && operator !== '-') return UNLIMITED;
  return { figures: Infinity, places: Math.min(left.places, right.places) };
}

/** 0.20 has two figures and two places; zeros before the first other digit are no figures. */
function ofLiteral(written: string | undefined): Precision {
  const [, whole = '', decimals] = /^(\d*)\.(\d+)$/.exec(written ?? '') ?? [];
  if (decimals === undefined) return UNLIMITED;
  const figures = `${whole}${decimals}`.replace(/^0+/, '').length || 1;
  return { figures, places: decimals.length };
}
