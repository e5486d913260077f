import { useMemo } from 'react';

import type { CodeEntry } from '../../data/reference-rows';
import { DataTable } from '../../frame/data-table';
import type { DataColumn } from '../../frame/data-table';
import { Breakable } from '../../looks/breakable';
import { useWidth } from '../../looks/use-width';
import { codesTexts } from '../../texts/codes-677';
import { windowsShort } from './windows-words';

function columnsOf(wide: boolean): readonly DataColumn<CodeEntry>[] {
  return [
    {
      id: 'code',
      label: codesTexts.code(),
      align: 'right',
      width: 72,
      key: ({ number }) => number,
      text: ({ number }) => String(number),
    },
    { id: 'hex', label: codesTexts.hex(), align: 'right', width: 68, text: ({ hex }) => hex },
    {
      id: 'name',
      label: codesTexts.name(),
      width: wide ? 330 : 290,
      key: ({ name }) => name,
      text: ({ name }) => name,
      cell: ({ name }) => <Breakable text={name} />,
    },
    {
      id: 'meaning',
      label: codesTexts.meaning(),
      text: ({ text, microsoft }) =>
        microsoft.says === '' ? text : `${text} ${codesTexts.microsoftDiffers()}`,
      cell: ({ text, microsoft }) => (
        <span>
          {text}
          {microsoft.says !== '' && (
            <>
              {' '}
              <em title={microsoft.says}>{codesTexts.microsoftDiffers()}</em>
            </>
          )}
        </span>
      ),
    },
    {
      id: 'kind',
      label: codesTexts.kind(),
      width: 140,
      hidden: !wide,
      key: ({ category }) => category,
      text: ({ category }) => category,
    },
    {
      id: 'windows',
      label: codesTexts.inWindows(),
      width: 220,
      hidden: !wide,
      key: windowsShort,
      text: windowsShort,
    },
  ];
}

/** The failure codes, one a row; a row opens its explanation. `chosen` is the number that the side panel explains. */
export function CodeTable(props: {
  readonly entries: readonly CodeEntry[];
  readonly chosen: number | undefined;
  readonly onChoose: (number: number) => void;
}) {
  const { entries, chosen, onChoose } = props;
  const [ref, width] = useWidth();
  const wide = width >= 1000;
  const columns = useMemo(() => columnsOf(wide), [wide]);
  return (
    <div ref={ref}>
      <DataTable
        name={codesTexts.table('code')}
        rows={entries}
        columns={columns}
        rowKey={({ number }) => String(number)}
        rowName={({ number, name }) => codesTexts.codeRow(String(number), name)}
        most={200}
        onRow={({ number }) => onChoose(number)}
        isCurrent={({ number }) => number === chosen}
      />
    </div>
  );
}
