import type { LayeredStanza, LayeredValue } from '../conf-layers';
import type { EventOrigin } from '../event-index/event-index';
import type { Refusal } from './refusal';
import { stanzaPattern, type StanzaPattern } from './stanza-pattern';

/** A setting of props.conf with the stanza in which it stands. */
export interface PropsSetting extends LayeredValue {
  readonly stanza: string;
}

/** Finds the settings of props.conf that hold for an origin. */
export interface OriginSettings {
  /** Setting by name; `sourcetype` is the one that searches see, after `rename`. */
  of(origin: EventOrigin): {
    readonly sourcetype: string;
    readonly settings: ReadonlyMap<string, PropsSetting>;
  };
  readonly refusals: readonly Refusal[];
}

interface Candidate {
  readonly pattern: StanzaPattern;
  readonly priority: number;
  readonly stanza: LayeredStanza;
}

const KINDS = ['sourcetype', 'host', 'source'] as const;

/**
 * Lays the stanzas that match an origin over each other: those about its source win over its host's, those
 * over its sourcetype's; among stanzas of one kind the higher `priority` wins (100 for literal names, 0 for
 * patterns), then the first in ASCII order. `conf` is props.conf without the inheritance of `[default]`, which
 * `defaults` is. Source: props.conf.spec 9.2, "[<spec>] stanza precedence".
 */
export function originSettings(
  conf: ReadonlyMap<string, LayeredStanza>,
  defaults: LayeredStanza | undefined,
): OriginSettings {
  const refusals: Refusal[] = [];
  const candidates: Candidate[] = [];
  for (const stanza of conf.values()) {
    try {
      const pattern = stanzaPattern(stanza.name);
      if (!pattern) continue;
      const priority = Number(stanza.settings.get('priority')?.value ?? (pattern.literal ? 100 : 0));
      candidates.push({ pattern, priority: Number.isNaN(priority) ? 0 : priority, stanza });
    } catch (error) {
      const first = [...stanza.settings.values()][0];
      refusals.push({
        app: stanza.app,
        file: first?.file ?? 'props.conf',
        line: first?.line ?? 0,
        stanza: stanza.name,
        setting: '',
        reason: `the stanza's name is no pattern: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  candidates.sort(
    (a, b) =>
      KINDS.indexOf(a.pattern.about) - KINDS.indexOf(b.pattern.about) ||
      a.priority - b.priority ||
      (a.pattern.text < b.pattern.text ? 1 : -1),
  );
  return {
    refusals,
    of: (indexed) => {
      const renamed = conf.get(indexed.sourcetype)?.settings.get('rename')?.value;
      const origin = renamed === undefined ? indexed : { ...indexed, sourcetype: renamed };
      const settings = new Map<string, PropsSetting>();
      const lay = (stanza: LayeredStanza): void => {
        for (const [key, value] of stanza.settings) settings.set(key, { ...value, stanza: stanza.name });
      };
      if (defaults) lay(defaults);
      for (const { pattern, stanza } of candidates) if (pattern.matches(origin)) lay(stanza);
      return { sourcetype: origin.sourcetype, settings };
    },
  };
}
