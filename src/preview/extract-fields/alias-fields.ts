import type { Column, FieldSource } from '../../spl/batch';
import type { Value } from '../../spl/value';

/** One `field AS alias`; `keeps` for ASNEW. */
export interface FieldAlias {
  readonly field: string;
  readonly alias: string;
  readonly keeps: boolean;
}

/** Reads a FIELDALIAS setting. Throws an Error where it is none. Source: props.conf.spec 9.2. */
export function readAliases(setting: string): readonly FieldAlias[] {
  const tokens = [...setting.matchAll(/"([^"]*)"|'([^']*)'|([^\s,"']+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  );
  const aliases: FieldAlias[] = [];
  for (let at = 0; at < tokens.length; at += 3) {
    const [field, word, alias] = tokens.slice(at, at + 3);
    if (field === undefined || alias === undefined || !/^as(?:new)?$/i.test(word ?? '')) {
      throw new Error(`"${setting}" is not field AS alias`);
    }
    aliases.push({ field, alias, keeps: (word as string).length > 2 });
  }
  return aliases;
}

/**
 * Aliases on top of extracted fields. AS replaces a field of the alias's name, and removes it where there is
 * nothing to alias; ASNEW leaves it in both cases. Of two settings for one alias the later decides.
 * Source: props.conf.spec 9.2, FIELDALIAS-<class>.
 */
export function aliasFields(base: FieldSource, aliases: readonly FieldAlias[]): FieldSource {
  if (aliases.length === 0) return base;
  const byAlias = new Map<string, FieldAlias[]>();
  for (const alias of aliases) byAlias.set(alias.alias, [...(byAlias.get(alias.alias) ?? []), alias]);
  const column = (name: string, events: ArrayLike<number>): Column | undefined => {
    let values = base.column(name, events);
    for (const { field, keeps } of byAlias.get(name) ?? []) {
      const from = base.column(field, events);
      const before = values;
      if (!keeps || !before) values = from;
      else if (from) values = before.map((value, row): Value => value ?? from[row] ?? null);
    }
    return values;
  };
  return {
    column,
    names: (events) => [...new Set([...base.names(events), ...byAlias.keys()])],
  };
}
