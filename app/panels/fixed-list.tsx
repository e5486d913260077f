import Button from '@splunk/react-ui/Button';

import { formatTime } from '../data/format-time';
import type { FixedCause } from '../data/fixed-causes';
import { isoInZone } from '../data/iso-in-zone';
import { numberOf, rowsOf, textOf } from '../data/results';
import { usePostProcess } from '../data/use-post-process';
import type { RunningJob } from '../data/use-search-job';
import { visibleText } from '../data/visible-text';
import { DataTable } from '../frame/data-table';
import type { DataColumn } from '../frame/data-table';
import { EmptyNote } from '../frame/empty-note';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { fixedListTexts } from '../texts/investigate/fixed-list';
import { refusedForTexts } from '../texts/investigate/refused-for';
import { useInvestigate } from './investigate-context';

/** When a cause was last seen for a service, out of the rows of the job refusals. */
const lastSeen =
  'where substr(entity,1,2)="s " | eval service=lower(substr(entity,3)) | stats max(last) as last by cause_id cause service';

/** A mark with what became of it in the range. */
interface Seen extends FixedCause {
  /** When its cause was last seen, in epoch seconds; 0 where it was not. */
  readonly last: number;
  readonly cause: string;
}

/** Everything that was marked as fixed, and whether it came back in the range. Nothing where nothing was marked. */
export function FixedList({ job, searchUrl }: { readonly job: RunningJob; readonly searchUrl: string }) {
  const { marks, change, now, goTo, unmark } = useInvestigate();
  const data = usePostProcess(job, lastSeen);
  if (marks.length === 0) {
    return null;
  }
  const texts = fixedListTexts;
  const buttons = refusedForTexts;
  const met = data.results ? rowsOf(data.results) : [];
  const rows = marks.map((mark): Seen => {
    const own = met.filter(
      (row) =>
        textOf(row.cause_id) === mark.causeId &&
        (mark.service === '*' || textOf(row.service) === mark.service),
    );
    return {
      ...mark,
      last: Math.max(0, ...own.map((row) => numberOf(row.last))),
      cause: textOf(own[0]?.cause) || mark.causeId,
    };
  });
  const serviceName = ({ service }: FixedCause) => (service === '*' ? texts.everyService() : service);
  const fixedWords = ({ fixedAt, fixedBy }: FixedCause) => {
    const time = formatTime(isoInZone(fixedAt, now));
    return fixedBy === '' ? time : buttons.by(time, visibleText(fixedBy));
  };
  const sinceWords = ({ last, fixedAt }: Seen) =>
    last > fixedAt ? texts.cameBack(formatTime(isoInZone(last, now))) : texts.notSeen();
  const compare = ({ fixedAt, service, causeId }: FixedCause) =>
    change({
      view: 'compare',
      moment: fixedAt,
      windows: undefined,
      against: '',
      filters: service === '*' ? { cause: causeId } : { service, cause: causeId },
    });
  const columns: readonly DataColumn<Seen>[] = [
    { id: 'cause', label: texts.cause(), key: ({ cause }) => cause, text: ({ cause }) => cause },
    {
      id: 'service',
      label: texts.service(),
      key: serviceName,
      text: serviceName,
      cell: (row) =>
        row.service === '*' ? (
          texts.everyService()
        ) : (
          <EntityLink entity={{ kind: 'service', name: row.service }} onGo={goTo} />
        ),
    },
    {
      id: 'fixed',
      label: texts.fixed(),
      width: 220,
      key: ({ fixedAt }) => fixedAt,
      text: fixedWords,
    },
    {
      id: 'since',
      label: texts.since(),
      width: 220,
      key: ({ last, fixedAt }) => (last > fixedAt ? last : 0),
      text: sinceWords,
      cell: (row) => (row.last > row.fixedAt ? <strong>{sinceWords(row)}</strong> : sinceWords(row)),
    },
    {
      id: 'next',
      label: texts.next(),
      width: 240,
      drawnOnly: true,
      text: () => '',
      cell: (row) => (
        <>
          <Button inline appearance="subtle" label={buttons.beforeAndAfter()} onClick={() => compare(row)} />
          <Button inline appearance="subtle" label={buttons.reopen()} onClick={() => unmark(row)} />
        </>
      ),
    },
  ];
  return (
    <PanelShell
      id="fixed-list"
      title={texts.title()}
      question={texts.question()}
      data={
        data.results
          ? { ...data, results: { ...data.results, columns: [marks.map(({ key }) => key)] } }
          : data
      }
      searchUrl={searchUrl}
      empty={<EmptyNote reason={texts.empty()} />}
      height={80}
    >
      {() => (
        <DataTable
          name={texts.name()}
          rows={rows}
          columns={columns}
          rowKey={({ key }) => key}
          rowName={(row) => `${row.cause}, ${visibleText(serviceName(row))}`}
          most={10}
        />
      )}
    </PanelShell>
  );
}
