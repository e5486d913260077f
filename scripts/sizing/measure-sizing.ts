import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packTarball } from '../../src/formats/tar';
import { openPreview } from '../../src/preview/open-preview';
import type { Preview } from '../../src/preview/preview';
import { saveSamples } from '../../src/samples/save-samples';
import { FROM_KERBEROS, kerberosDataModel } from '../../src/searches/kerberos-data-model';
import { savedSearches } from '../../src/searches/saved/catalogue';
import { generatedFiles } from '../build/write-generated';
import { runsADay, windowHours } from './schedule';

/** What one search read of a log over its whole time. Seconds of its first run on an index just opened, and of its second. */
export interface SearchCost {
  readonly scanned: number;
  readonly first: number;
  readonly second: number;
}

/** A saved search as it is scheduled, and what it reads of a log over its whole time. */
export interface ScheduledCost {
  readonly id: string;
  readonly runsADay: number;
  readonly windowHours: number;
  /** True where it asks for nothing but terms of the index (tstats): Splunk opens no event for it. */
  readonly indexOnly: boolean;
  readonly scanned: number;
}

/** What was measured on one log. */
export interface SizingFigures {
  readonly events: number;
  readonly failures: number;
  readonly bytes: number;
  readonly scheduled: readonly ScheduledCost[];
  /** The same counts by the raw macros and over the data model, nothing accelerated. */
  readonly counting: readonly {
    readonly question: string;
    readonly raw: SearchCost;
    readonly model: SearchCost;
  }[];
  /** Rows of `kerberos_counts`: what a summary leaves to be diagnosed. */
  readonly hourlyRows: number;
  /** Different values of each field of the data model. */
  readonly fields: readonly { readonly field: string; readonly values: number }[];
}

/** Measures on sample events of which a share succeed, half of them XML and half text; `say` hears what is being done. */
export async function measureSizing(
  events: number,
  successShare: number,
  say: (text: string) => void,
): Promise<SizingFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'k677-sizing-'));
  try {
    say('generating events');
    const samples = path.join(folder, 'samples');
    saveSamples(samples, { seed: 'sizing', events, format: 'half', successShare });
    const tarball = path.join(folder, 'kerberos_677.tar.gz');
    const files = generatedFiles().map(({ path: file, text }) => ({
      path: `kerberos_677/${file}`,
      bytes: Buffer.from(text),
    }));
    writeFileSync(tarball, await packTarball(files));
    const open = (): Promise<Preview> =>
      openPreview({ tarball, events: [samples], stateFolder: path.join(folder, 'state') });
    return await measured(open, say);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(open: () => Promise<Preview>, say: (text: string) => void): Promise<SizingFigures> {
  const { name, fields } = kerberosDataModel;
  say('indexing');
  const preview = await open();
  const ask = async (search: string): Promise<SearchCost> => {
    const fresh = await open();
    const { scanCount, seconds } = fresh.search(search);
    return { scanned: scanCount, first: seconds, second: fresh.search(search).seconds };
  };
  const counted = async (question: string, raw: string, model: string) => {
    say(question);
    return { question, raw: await ask(raw), model: await ask(model) };
  };
  const totals = preview.search('`kerberos_events` | stats count sum(eval(len(_raw))) as bytes').rows[0];
  const failures = preview.search('`kerberos_failures` | stats count').rows[0];
  const spread = preview.search(
    `| tstats \`kerberos_summariesonly\` ${fields.map((field) => `dc(${name}.${field}) as ${field}`).join(' ')} ${FROM_KERBEROS}`,
  ).rows[0];
  return {
    events: Number(totals?.['count']),
    failures: Number(failures?.['count']),
    bytes: Number(totals?.['bytes']),
    scheduled: savedSearches.map(({ id, search, cron, earliest, latest }) => ({
      id,
      runsADay: runsADay(cron),
      windowHours: windowHours(earliest, latest),
      indexOnly: /^\|\s*tstats\b/.test(search.trim()),
      scanned: (say(id), preview.search(search).scanCount),
    })),
    counting: [
      await counted(
        'failures by cause',
        '`kerberos_failures` | stats count by cause_id',
        '| `kerberos_counts` | stats sum(count) as count by cause_id',
      ),
      await counted(
        'every event by encryption type',
        '`kerberos_events` | stats count by encryption_type',
        `| tstats \`kerberos_summariesonly\` count ${FROM_KERBEROS} by ${name}.encryption_type`,
      ),
      await counted(
        'every event by account and client',
        '`kerberos_events` | stats count by account client_ip',
        `| tstats \`kerberos_summariesonly\` count ${FROM_KERBEROS} by ${name}.account ${name}.client_ip`,
      ),
    ],
    hourlyRows: preview.search('| `kerberos_counts`').resultCount,
    fields: fields.map((field) => ({ field, values: Number(spread?.[field] ?? 0) })),
  };
}
