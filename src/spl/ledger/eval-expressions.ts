import type { Deviation } from './deviation';

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
  },
  {
    id: 'eval-numeric-texts-compare-as-numbers',
    item: 19,
    documented: 'Numbers compare as numbers, texts lexicographically; quoted digits are not mentioned.',
    here: 'Texts that are numbers compare as numbers, literals in quotes included.',
    reason: 'needs a live recording',
    search:
      '| makeresults | eval a="10", b="9", fields=if(a>b,"numbers","texts"), literals=if("10">"9","numbers","texts"), mixed=if(a>"9","numbers","texts") | table fields literals mixed',
    gives: { rows: [{ fields: 'numbers', literals: 'numbers', mixed: 'numbers' }] },
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
    here: 'A text that is a number is added to a number; another text gives null. Two texts join, digits or not.',
    reason: 'needs a live recording',
    search: '| makeresults | eval a=coalesce("x"+1,"null"), b="1"+1, c="1"+"1", d="a"+"b" | table a b c d',
    gives: { rows: [{ a: 'null', b: '2', c: '11', d: 'ab' }] },
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
  },
  {
    id: 'eval-number-printing',
    item: 'documentation',
    documented:
      'How many digits a computed number is printed with is not documented; examples show up to 17.',
    here: 'The shortest text that reads back as the same number, large and small ones with an exponent.',
    reason: 'undocumented',
    search:
      '| makeresults | eval a=1/3, b=0.1+0.2, c=pow(2,60), d=1000000*1000000, e=1/1024/1024/1024 | table a b c d e',
    gives: {
      rows: [
        {
          a: '0.3333333333333333',
          b: '0.30000000000000004',
          c: '1152921504606847000',
          d: '1000000000000',
          e: '9.313225746154785e-10',
        },
      ],
    },
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
    here: 'Letters beyond ASCII need no quotes.',
    reason: 'needs a live recording',
    search:
      "| makeresults | eval gr\u00f6\u00dfe=2 | eval x=3*gr\u00f6\u00dfe, y=3*'gr\u00f6\u00dfe' | table x y",
    gives: { rows: [{ x: '6', y: '6' }] },
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
