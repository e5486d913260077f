import Link from '@splunk/react-ui/Link';
import { useCallback } from 'react';
import type { ReactNode } from 'react';

import type { EntityKind } from '../data/entity';
import { investigateUrl } from '../data/entity';
import { formatCount } from '../data/format-number';
import { formatPeriod } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { listOf, numberOf, textOf } from '../data/results';
import type { RunningJob } from '../data/use-search-job';
import { visibleText } from '../data/visible-text';
import type { DataColumn } from '../frame/data-table';
import { httpsAddresses } from '../looks/outside-link';
import { Breakable } from '../looks/breakable';
import { Period } from '../looks/period';
import { Unbroken } from '../looks/unbroken';
import { encryptionTexts } from '../texts/encryption-677';
import { JobTable } from './job-table';
import type { JobRow as Row } from './job-table';

const roomy = 1300;

/** A table by name and reason, with what to do in each row. `counted` says what the events of a row are, `rowsName` what the rows are. */
export function EncryptionTable(props: {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly job: RunningJob;
  /** Cuts the rows of the table from the job. */
  readonly search: string;
  readonly searchUrl: string;
  readonly by: EntityKind;
  readonly range: { readonly earliest: string; readonly latest: string };
  readonly now: string;
  readonly rowsName: string;
  readonly counted: string;
  /** The field that `describe` puts into words. */
  readonly seenField: string;
  readonly describe: (row: Row) => string;
  readonly empty: ReactNode;
}) {
  const { id, title, question, job, search, searchUrl, by, range, now, rowsName, empty } = props;
  const { counted, seenField, describe } = props;
  const { earliest, latest } = range;
  const columns = useCallback(
    (width: number) =>
      columnsOf({
        by,
        range: { earliest, latest },
        now,
        counted,
        seenField,
        describe,
        wide: width >= roomy,
      }),
    [by, earliest, latest, now, counted, seenField, describe],
  );
  return (
    <JobTable
      id={id}
      title={title}
      question={question}
      job={job}
      search={search}
      searchUrl={searchUrl}
      empty={empty}
      height={240}
      rowsName={rowsName}
      columns={columns}
      rowKey={(row) => `${textOf(row.name)} ${textOf(row.encryption_reason)}`}
      rowName={(row) => nameOf(row, by)}
    />
  );
}

const nameOf = (row: Row, by: EntityKind): string =>
  textOf(row.name) === '-' ? encryptionTexts.unnamed(by) : visibleText(textOf(row.name));

function columnsOf({
  by,
  range,
  now,
  counted,
  seenField,
  describe,
  wide,
}: {
  readonly by: EntityKind;
  readonly range: { readonly earliest: string; readonly latest: string };
  readonly now: string;
  readonly counted: string;
  readonly seenField: string;
  readonly describe: (row: Row) => string;
  readonly wide: boolean;
}): readonly DataColumn<Row>[] {
  const period = (row: Row) =>
    formatPeriod(isoInZone(numberOf(row.first), now), isoInZone(numberOf(row.last), now), now);
  return [
    {
      id: 'name',
      label: encryptionTexts.name(),
      width: wide ? 260 : 200,
      key: (row) => textOf(row.name),
      text: (row) => textOf(row.name),
      cell: (row) => {
        const name = textOf(row.name);
        return name === '-' ? (
          <em>{encryptionTexts.unnamed(by)}</em>
        ) : (
          <Link
            to={investigateUrl({ kind: by, name }, range)}
            title={encryptionTexts.investigate(visibleText(name))}
            style={{ unicodeBidi: 'isolate', overflowWrap: 'anywhere' }}
          >
            <Breakable text={visibleText(name).slice(0, 80)} />
          </Link>
        );
      },
    },
    {
      id: 'count',
      label: counted,
      align: 'right',
      width: 96,
      key: (row) => numberOf(row.count),
      text: (row) => textOf(row.count),
      cell: (row) => formatCount(numberOf(row.count)),
    },
    {
      id: seenField,
      label: encryptionTexts.seen(),
      width: wide ? 190 : 150,
      key: describe,
      text: describe,
      cell: (row) => <Unbroken parts={describe(row).split(/(?<=,) /)} />,
    },
    {
      id: 'encryption_reason_text',
      label: encryptionTexts.why(),
      width: wide ? 380 : 270,
      key: (row) => textOf(row.encryption_reason_text),
      text: (row) => textOf(row.encryption_reason_text),
    },
    {
      id: 'encryption_reason_action',
      label: encryptionTexts.whatToDo(),
      text: (row) => textOf(row.encryption_reason_action),
      cell: (row) => {
        const [reference] = httpsAddresses(textOf(row.encryption_reason_reference));
        return (
          <div>
            {textOf(row.encryption_reason_action)}{' '}
            {reference !== undefined && (
              <Link to={reference} openInNewContext>
                {encryptionTexts.readMore()}
              </Link>
            )}
          </div>
        );
      },
    },
    {
      id: 'last',
      label: encryptionTexts.firstAndLast(),
      width: 200,
      hidden: !wide,
      key: (row) => numberOf(row.last),
      text: period,
      cell: (row) => <Period text={period(row)} />,
    },
  ];
}

/** What was seen of a refused row: `4 \u00d7 refused, 4 \u00d7 event 203`. */
export function toldWords(row: Row): string {
  return listOf(row.told)
    .map((entry) => {
      const [what = '', count = ''] = entry.split(' ');
      const times = formatCount(Number(count));
      return what === 'refused'
        ? { order: 0, text: encryptionTexts.timesRefused(times) }
        : { order: 1, text: encryptionTexts.timesEvent(times, what) };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text)
    .join(', ');
}
