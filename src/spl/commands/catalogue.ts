import type { CommandDefinition } from '../command';
import { accum } from './accum';
import { addcoltotals } from './addcoltotals';
import { addinfo } from './addinfo';
import { addtotals } from './addtotals';
import { append } from './append';
import { appendcols } from './appendcols';
import { appendpipe } from './appendpipe';
import { autoregress } from './autoregress';
import { bin, bucket } from './bin';
import { chart } from './chart';
import { collect } from './collect';
import { convert } from './convert';
import { dedup } from './dedup';
import { delta } from './delta';
import { evalCommand } from './eval';
import { eventstats } from './eventstats';
import { fields } from './fields';
import { fillnull } from './fillnull';
import { foreach } from './foreach';
import { format } from './format';
import { head } from './head';
import { inputlookup } from './inputlookup';
import { join } from './join';
import { lookup } from './lookup';
import { makemv } from './makemv';
import { makeresults } from './makeresults';
import { metadata } from './metadata';
import { mvcombine } from './mvcombine';
import { mvexpand } from './mvexpand';
import { nomv } from './nomv';
import { outputlookup } from './outputlookup';
import { rangemap } from './rangemap';
import { rare } from './rare';
import { regex } from './regex';
import { rename } from './rename';
import { replace } from './replace';
import { rest } from './rest';
import { returnCommand } from './return';
import { reverse } from './reverse';
import { rex } from './rex';
import { savedsearch } from './savedsearch';
import { search } from './search';
import { setfields } from './setfields';
import { sort } from './sort';
import { spath } from './spath';
import { stats } from './stats';
import { strcat } from './strcat';
import { streamstats } from './streamstats';
import { table } from './table';
import { tail } from './tail';
import { timechart } from './timechart';
import { top } from './top';
import { transaction } from './transaction';
import { transpose } from './transpose';
import { tstats } from './tstats';
import { untable } from './untable';
import { where } from './where';
import { maketable, xyseries } from './xyseries';

/** The commands that are built. A command of Splunk's that is not here is refused by name. */
export const commands: readonly CommandDefinition[] = [
  accum,
  addcoltotals,
  addinfo,
  addtotals,
  append,
  appendcols,
  appendpipe,
  autoregress,
  bin,
  bucket,
  chart,
  collect,
  convert,
  dedup,
  delta,
  evalCommand,
  eventstats,
  fields,
  fillnull,
  foreach,
  format,
  head,
  inputlookup,
  join,
  lookup,
  makemv,
  makeresults,
  maketable,
  metadata,
  mvcombine,
  mvexpand,
  nomv,
  outputlookup,
  rangemap,
  rare,
  regex,
  rename,
  replace,
  rest,
  returnCommand,
  reverse,
  rex,
  savedsearch,
  search,
  setfields,
  sort,
  spath,
  stats,
  strcat,
  streamstats,
  table,
  tail,
  timechart,
  top,
  transaction,
  transpose,
  tstats,
  untable,
  where,
  xyseries,
];

const byName = new Map(commands.map((definition) => [definition.name, definition]));

/** The command of this name, in any case; undefined where it is not built. */
export function findCommand(name: string): CommandDefinition | undefined {
  return byName.get(name.toLowerCase());
}
