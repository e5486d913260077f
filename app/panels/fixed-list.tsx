import Button from '@splunk/react-ui/Button';
import Table from '@splunk/react-ui/Table';

import { formatTime } from '../data/format-time';
import type { FixedCause } from '../data/fixed-causes';
import { isoInZone } from '../data/iso-in-zone';
import { numberOf, rowsOf, textOf } from '../data/results';
import { usePostProcess } from '../data/use-post-process';
import type { RunningJob } from '../data/use-search-job';
import { EmptyNote } from '../frame/empty-note';
import { FirstRows } from '../frame/first-rows';
import { PanelShell } from '../frame/panel-shell';
import { EntityLink } from '../looks/entity-link';
import { useInvestigate } from './investigate-context';

/** When a cause was last seen for a service, out of the rows of the job refusals. */
const lastSeen =
  'where substr(entity,1,2)="s " | eval service=lower(substr(entity,3)) | stats max(last) as last by cause_id cause service';

/** Everything that was marked as fixed, and whether it came back in the range. Nothing where nothing was marked. */
export function FixedList({ job, searchUrl }: { readonly job: RunningJob; readonly searchUrl: string }) {
  const { marks, change, now, goTo, unmark } = useInvestigate();
  const data = usePostProcess(job, lastSeen);
  if (marks.length === 0) {
    return null;
  }
  const rows = data.results ? rowsOf(data.results) : [];
  const seen = (mark: FixedCause) => {
    const met = rows.filter(
      (row) =>
        textOf(row.cause_id) === mark.causeId &&
        (mark.service === '*' || textOf(row.service) === mark.service),
    );
    return { last: Math.max(0, ...met.map((row) => numberOf(row.last))), cause: textOf(met[0]?.cause) };
  };
  return (
    <PanelShell
      id="fixed-list"
      title="Marked as fixed"
      question="Did anything that was fixed come back?"
      data={
        data.results
          ? { ...data, results: { ...data.results, columns: [marks.map(({ key }) => key)] } }
          : data
      }
      searchUrl={searchUrl}
      empty={<EmptyNote reason="Nothing was marked." />}
      height={80}
    >
      {() => (
        <FirstRows rows={marks} most={10} name="marks">
          {(shown) => (
            <Table>
              <Table.Head>
                <Table.HeadCell>Cause</Table.HeadCell>
                <Table.HeadCell>Service</Table.HeadCell>
                <Table.HeadCell width={220}>Fixed</Table.HeadCell>
                <Table.HeadCell width={220}>Since then</Table.HeadCell>
                <Table.HeadCell width={240}>Next</Table.HeadCell>
              </Table.Head>
              <Table.Body>
                {shown.map((mark) => {
                  const { last, cause } = seen(mark);
                  return (
                    <Table.Row key={mark.key}>
                      <Table.Cell>{cause || mark.causeId}</Table.Cell>
                      <Table.Cell>
                        {mark.service === '*' ? (
                          'every service'
                        ) : (
                          <EntityLink entity={{ kind: 'service', name: mark.service }} onGo={goTo} />
                        )}
                      </Table.Cell>
                      <Table.Cell>
                        {formatTime(isoInZone(mark.fixedAt, now))}
                        {mark.fixedBy !== '' && ` by ${mark.fixedBy}`}
                      </Table.Cell>
                      <Table.Cell>
                        {last > mark.fixedAt ? (
                          <strong>Came back: {formatTime(isoInZone(last, now))}</strong>
                        ) : (
                          'Not seen in this range'
                        )}
                      </Table.Cell>
                      <Table.Cell>
                        <Button
                          inline
                          appearance="subtle"
                          label="Before and after"
                          onClick={() =>
                            change({
                              view: 'compare',
                              moment: mark.fixedAt,
                              against: '',
                              filters:
                                mark.service === '*'
                                  ? { cause: mark.causeId }
                                  : { service: mark.service, cause: mark.causeId },
                            })
                          }
                        />
                        <Button inline appearance="subtle" label="Reopen" onClick={() => unmark(mark)} />
                      </Table.Cell>
                    </Table.Row>
                  );
                })}
              </Table.Body>
            </Table>
          )}
        </FirstRows>
      )}
    </PanelShell>
  );
}
