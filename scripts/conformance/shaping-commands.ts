import type { CommandUses } from './command-uses';

/**
 * Commands that make fields and change the shape of rows.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference (one page a command).
 */
export const shapingCommands: readonly CommandUses[] = [
  {
    command: 'eval',
    words: { 'quoted names': "eval 'a b'=1" },
    uses: { '': 'a=b', ',': 'a=1, b=a', '{}': '{a}=1', 'quoted names': "'a b'=1" },
    ledger: { '': ['eval-number-printing'] },
  },
  {
    command: 'rex',
    uses: {
      '': '"(?<a>x)"',
      field: 'field=a "(?<b>x)"',
      max_match: 'max_match=0 "(?<b>x)"',
      offset_field: 'offset_field=o "(?<b>x)"',
      'mode=sed': 'mode=sed "s/a/b/g"',
      'mode=sed y': 'mode=sed "y/ab/cd/"',
    },
  },
  {
    command: 'convert',
    uses: {
      '': 'num(a)',
      timeformat: 'timeformat="%H" ctime(a)',
      'auto()': 'auto(*)',
      'ctime()': 'ctime(a)',
      'dur2sec()': 'dur2sec(a)',
      'memk()': 'memk(a)',
      'mktime()': 'mktime(a)',
      'mstime()': 'mstime(a)',
      'none()': 'auto(*) none(a)',
      'num()': 'num(a)',
      'rmcomma()': 'rmcomma(a)',
      'rmunit()': 'rmunit(a)',
      AS: 'num(a) AS b',
    },
  },
  {
    command: 'mvexpand',
    uses: { '': 'a', limit: 'a limit=5' },
    ledger: { '': ['mvexpand-of-a-missing-field'] },
  },
  { command: 'mvcombine', uses: { '': 'a', delim: 'delim="," a' } },
  {
    command: 'makemv',
    uses: {
      '': 'a',
      delim: 'delim="," a',
      tokenizer: 'tokenizer="(\\w)" a',
      allowempty: 'allowempty=t a',
      setsv: 'setsv=t a',
    },
  },
  { command: 'nomv', uses: { '': 'a' } },
  {
    command: 'transpose',
    uses: {
      '': '',
      N: '10',
      column_name: 'column_name=x',
      header_field: 'header_field=x',
      include_empty: 'include_empty=f',
    },
  },
  {
    command: 'xyseries',
    uses: {
      '': 'a b c',
      grouped: 'grouped=t a b c',
      sep: 'sep="-" a b c d',
      format: 'format="$VAL$:$AGG$" a b c d',
    },
  },
  { command: 'untable', uses: { '': 'a b c' } },
  {
    command: 'addtotals',
    words: { fields: 'addtotals a b' },
    uses: {
      '': '',
      row: 'row=f',
      col: 'col=t',
      labelfield: 'col=t labelfield=a',
      label: 'col=t labelfield=a label=All',
      fieldname: 'fieldname=sum',
      fields: 'a b*',
    },
  },
  { command: 'addinfo', uses: { '': '' } },
  {
    command: 'foreach',
    uses: {
      '': '* [eval x=1]',
      '<<FIELD>>': "a* [eval x='<<FIELD>>']",
      '<<MATCHSTR>>': 'a* [eval x="<<MATCHSTR>>"]',
      '<<MATCHSEG1>>': 'a* [eval x="<<MATCHSEG1>>"]',
      fieldstr: 'fieldstr="#F#" a* [eval x="#F#"]',
      matchstr: 'matchstr="#M#" a* [eval x="#M#"]',
      matchseg1: 'matchseg1="#1#" a* [eval x="#1#"]',
      'mode=multifield': 'mode=multifield a* [eval x=1]',
      'mode=multivalue': 'mode=multivalue a [eval x=<<ITEM>>]',
      'mode=json_array': 'mode=json_array a [eval x=<<ITEM>>]',
      'mode=auto_collections': 'mode=auto_collections a [eval x=<<ITEM>>]',
      itemstr: 'mode=multivalue itemstr="#I#" a [eval x=#I#]',
      iterstr: 'mode=multivalue iterstr="#N#" a [eval x=#N#]',
    },
    ledger: { '': ['foreach-unsafe-field-names'] },
  },
  {
    command: 'spath',
    words: { 'bare path': 'spath a.b' },
    uses: {
      '': '',
      input: 'input=a',
      output: 'output=b path=c',
      path: 'path=a.b{}',
      'bare path': 'a.b',
      'path of XML': 'path=a{@b}',
    },
    ledger: { '': ['spath-extraction-cutoff'] },
  },
];
