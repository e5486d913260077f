import type { Deviation } from './deviation';
import { measuredByMockdr } from './evidence';

/** Readings of eval and where. */
export const evalExpressionDeviations: readonly Deviation[] = [
  {
    id: 'eval-tostring-of-null',
    item: 26,
    documented: 'tostring() turns nulls into texts; which text is not said.',
    here: 'The text is Null; with a format the result is null.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval plain=tostring(nosuch), commas=tostring(nosuch, "commas") | table plain commas',
    gives: { rows: [{ plain: 'Null' }] },
    evidence: [
      measuredByMockdr('test_eval_functions.py', 'tostring of a missing field is Null, and so is printf %s.'),
    ],
  },
  {
    id: 'eval-numeric-texts-compare-as-numbers',
    item: 19,
    documented: 'Numbers compare as numbers, texts lexicographically; quoted digits are not mentioned.',
    here: 'Texts that are numbers compare as numbers; two literals in quotes compare as texts.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval a="10", b="9", fields=if(a>b,"numbers","texts"), literals=if("10">"9","numbers","texts"), mixed=if(a>"9","numbers","texts") | table fields literals mixed',
    gives: { rows: [{ fields: 'numbers', literals: 'texts', mixed: 'numbers' }] },
    evidence: [
      measuredByMockdr(
        'test_eval_functions.py',
        'min("10","9") is 10, max of a field with 10 and of 9 is 10: quoted literals are texts, fields are not.',
      ),
    ],
  },
  {
    id: 'where-not-of-a-missing-field',
    item: 20,
    documented: 'A comparison with a missing field is null; what NOT makes of null is not said.',
    here: 'NOT null is null, so the row is dropped.',
    reason: 'needs a live recording',
    search: '| makeresults | where NOT x=1 | stats count',
    gives: { rows: [{ count: '0' }] },
  },
  {
    id: 'where-multivalue-any',
    item: 11,
    documented: 'How where compares a multivalue is not documented.',
    here: 'The comparison holds where any value passes.',
    reason: 'undocumented',
    search:
      '| makeresults | eval x=split("a,b",","), equal=if(x="b","holds","fails"), unequal=if(x!="b","holds","fails") | table equal unequal',
    gives: { rows: [{ equal: 'holds', unequal: 'holds' }] },
  },
  {
    id: 'eval-point-binds-like-plus',
    item: 18,
    documented: 'The operators are listed; the precedence of the point beside plus and minus is not.',
    here: 'Plus, minus and the point bind equally, from the left.',
    reason: 'undocumented',
    search: '| makeresults | eval x=1 . 2 - 3, y=1 + 2 . 3 | table x y',
    gives: { rows: [{ x: '9', y: '33' }] },
  },
  {
    id: 'eval-number-plus-text',
    item: 18,
    documented: 'Plus adds two numbers and joins two texts; a number and a text are not mentioned.',
    here: 'A field whose text is a number is added to a number, another text gives null; beside a literal in quotes plus joins; a literal of each kind is refused before the search runs.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval x="x", y="1", z=1, a=coalesce(x+1,"null"), b=y+1, c="1"+"1", d=z+"2" | table a b c d',
    gives: { rows: [{ a: 'null', b: '2', c: '11', d: '12' }] },
    evidence: [
      measuredByMockdr(
        'test_eval_functions.py',
        'With a=1 a+"2" is 12; with a="1" a+1 is 2; with a="x" a+1 is null; "1"+1 is refused by the type check.',
      ),
    ],
  },
  {
    id: 'eval-round-halves',
    item: 26,
    documented: 'round() rounds to places; which way halves go is not said.',
    here: 'Halves go away from zero, as the decimal text of the number has them.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval a=round(2.5), b=round(-2.5), c=round(0.125,2), d=round(1.005,2) | table a b c d',
    gives: { rows: [{ a: '3', b: '-3', c: '0.13', d: '1.01' }] },
    evidence: [
      measuredByMockdr(
        'test_spl_against_splunk.py',
        'round(10.5) is 11, round(10.567,1) is 10.6, round(10,2) is 10.00.',
      ),
    ],
  },
  {
    id: 'eval-number-printing',
    item: 'documentation',
    documented:
      'Results are rounded to the precision of the least precise input, up to 17 digits; how precise fields, whole numbers and long chains are is not said.',
    here: 'Literals with a point limit the digits that eval puts into a field; whole numbers, fields and functions limit nothing. Otherwise it is the shortest text that reads back as the same number, with an exponent where it is very large or small.',
    reason: 'undocumented',
    search:
      '| makeresults | eval a=1/3, b=0.1+0.2, c=pow(2,60), d=1000000*1000000, e=1/1024/1024/1024 | table a b c d e',
    gives: {
      rows: [
        {
          a: '0.3333333333333333',
          b: '0.3',
          c: '1152921504606847000',
          d: '1000000000000',
          e: '9.313225746154785e-10',
        },
      ],
    },
    evidence: [
      {
        source: 'https://help.splunk.com/splunk-enterprise/spl-search-reference/9.4/search-commands/eval',
        says: '8.250 * 0.2 is 2, 8.250 * 0.20 is 1.7, 8.250 * 0.200 is 1.65 and 8.250 * exact(0.2) is 1.650.',
        weight: 'documentation',
      },
      {
        source: 'https://github.com/mockdr/mockdr/blob/main/backend/utils/splunk/spl_functions.py',
        says: '0.1+0.2 is 0.3, pow(2.5, 2) is 6.3 and pow(2, 0.5) is 1.',
        weight: 'measured',
      },
    ],
  },
  {
    id: 'eval-multivalue-in-text-functions',
    item: 'documentation',
    documented: 'What text functions make of a multivalue is not documented.',
    here: 'lower() works on each value; len() and the point give null.',
    reason: 'undocumented',
    search:
      '| makeresults | eval x=split("A,B",","), low=lower(x), length=coalesce(len(x),"null"), joined=coalesce(x."c","null") | table low length joined',
    gives: { rows: [{ low: ['a', 'b'], length: 'null', joined: 'null' }] },
  },
  {
    id: 'eval-strptime-ignores-what-follows',
    item: 26,
    documented: 'strptime reads a time by a format; text after what the format describes is not mentioned.',
    here: 'Text after the format is ignored.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval t=coalesce(strptime("2024-03-01 10 extra","%Y-%m-%d %H"),"null") | eval t=if(t="null",t,"read") | table t',
    gives: { rows: [{ t: 'read' }] },
  },
  {
    id: 'eval-names-beyond-ascii',
    item: 22,
    documented:
      'Names with characters that are not alphanumeric need single quotes in expressions; whether letters beyond ASCII are alphanumeric is not said.',
    here: 'Letters beyond ASCII need them too; left of the equals sign they do not.',
    reason: 'needs a live recording',
    search:
      "| makeresults | eval gr\u00f6\u00dfe=2 | eval x=3*gr\u00f6\u00dfe, y=3*'gr\u00f6\u00dfe' | table x y",
    gives: {
      error: {
        kind: 'syntax',
        message: "Error in 'EvalCommand': The operator at '\u00f6\u00dfe, y=3*'gr\u00f6\u00dfe'' is invalid.",
      },
    },
    evidence: [
      {
        source: 'https://github.com/Aria-1429/custom-viz',
        says: 'On Splunk 10.4.2 round(3*X,0) with X in Japanese letters is malformed, with the letters quoted back; in single quotes, or left of the equals sign, they pass.',
        weight: 'measured',
      },
    ],
  },
  {
    id: 'eval-literal-types',
    item: 17,
    documented:
      'The syntax of an expression is checked before the search runs; which types are refused is not listed.',
    here: 'Literals and null() of a type that an operator or a text or number function does not take are refused; fields and results of functions are left to the rows.',
    reason: 'needs a live recording',
    search: '| makeresults | eval x=len(123)',
    gives: {
      error: {
        kind: 'syntax',
        message: "Error in 'EvalCommand': The arguments to the 'len' function are invalid.",
      },
    },
    evidence: [
      measuredByMockdr(
        'test_eval_functions.py',
        'upper(null()), mvcount(null()), sqrt("x"), "a"-"b" and "x".null() are refused; len(123), upper(1) and md5(1) too; trim(1) is not.',
      ),
      {
        source: 'https://github.com/Pahoeh0e/SOC_Home_Lab',
        says: "rule.level>=12 without quotes around the name joins two fields and gives: Type checking failed. The '>=' operator received different types.",
        weight: 'reported',
      },
    ],
  },
  {
    id: 'relative-time-of-a-modifier-that-is-none',
    item: 'documentation',
    documented:
      'relative_time(X,Y) applies the relative time specifier Y; what a text that is none gives is not said.',
    here: 'The result is null, as that of strptime() is for a text that does not fit.',
    reason: 'undocumented',
    search:
      '| makeresults | eval a=relative_time(1, "foo"), b="bar", c=relative_time(1, b), d="end" | table a c d',
    gives: { rows: [{ d: 'end' }] },
  },
];
