import Select from '@splunk/react-ui/Select';

import { compareSides } from '../data/compare-sides';
import type { SideSizes } from '../data/compare-sides';
import { pairHours, startingPair, windowsOverlap } from '../data/compare-windows';
import { formatCount } from '../data/format-number';
import { formatPeriod, formatTime } from '../data/format-time';
import { isoInZone } from '../data/iso-in-zone';
import { judgingOf } from '../data/judging';
import type { TimeWindow } from '../data/page-state';
import { quoteSpl } from '../data/quote-spl';
import { numberOf, textOf } from '../data/results';
import { searchLink } from '../data/search-link';
import { locale } from '../data/splunk-page';
import type { PanelData } from '../data/use-post-process';
import { useSides } from '../data/use-sides';
import type { SideQuestion } from '../data/use-sides';
import { visibleText } from '../data/visible-text';
import { EmptyNote } from '../frame/empty-note';
import { withoutFilter } from '../frame/filter-chips';
import { PanelShell } from '../frame/panel-shell';
import { comparisonTexts } from '../texts/investigate/comparison';
import { ControllerForm } from './controller-form';
import { useInvestigate } from './investigate-context';
import { MomentForm } from './moment-form';
import { SideTable } from './side-table';
import type { SideNames } from './side-table';
import { WindowsForm } from './windows-form';

const texts = comparisonTexts;

const day = 86400;

/** Stands in the address while no domain controller is named yet. */
const unnamedController = '-';

type Way = 'moment' | 'windows' | 'controller';

const nothingCompared: PanelData = {
  phase: 'ready',
  results: { fields: [], columns: [], preview: false },
  stale: false,
  progress: 1,
  scanned: 0,
  partial: undefined,
  message: undefined,
  retry: () => undefined,
};

/** Two sides of the refused requests: two windows, before and after a moment, or the others against one domain controller. */
export function Comparison() {
  const { state, change, history, now } = useInvestigate();
  const { windows, against } = state;
  const known = history.from !== undefined && history.to !== undefined;
  const range: TimeWindow = { from: history.from ?? 0, to: history.to ?? 1 };
  const way: Way = against !== '' ? 'controller' : windows ? 'windows' : 'moment';
  const moment = state.moment ?? (known ? Math.floor((range.from + range.to) / 2) : 0);
  const unnamed = against === unnamedController;
  const overlap = windows !== undefined && windowsOverlap(windows);
  const hours = windows && pairHours(windows);
  const differ = hours !== undefined && hours.a !== hours.b;
  const period = ({ from, to }: TimeWindow) => formatPeriod(isoInZone(from, now), isoInZone(to, now), now);

  const questions = (): readonly SideQuestion[] => {
    if (way === 'windows' && windows) {
      return overlap
        ? []
        : [
            { name: texts.firstWindow(), time: windows.first, side: '"a"' },
            { name: texts.secondWindow(), time: windows.second, side: '"b"' },
          ];
    }
    if (!known || unnamed) return [];
    return [
      {
        name: texts.compare(),
        time: range,
        side:
          way === 'controller'
            ? `if(lower(kdc)=${quoteSpl(against.toLowerCase())}, "b", "a")`
            : `if(_time<${moment}, "a", "b")`,
      },
    ];
  };
  const judging =
    hours && way === 'windows'
      ? judgingOf(state.judging, Math.max(hours.a, hours.b) * 3600)
      : history.judging;
  const scope = way === 'controller' ? { ...state, ...withoutFilter(state, 'kdc') } : state;
  const asked = questions();
  const sides = useSides(scope, judging, asked);
  const { rows } = sides;
  const nothing = unnamed || (way === 'windows' && overlap);
  const data = nothing ? nothingCompared : sides.data;

  const others = Math.max(
    1,
    ...rows.filter((row) => textOf(row.side) === 'a').map((row) => numberOf(row.kdcs)),
  );
  const sizes: SideSizes =
    way === 'controller'
      ? { a: others, b: 1 }
      : way === 'windows' && hours
        ? hours
        : { a: Math.max(1, moment - range.from) / day, b: Math.max(1, range.to - moment) / day };
  const names: SideNames =
    way === 'controller'
      ? { a: texts.others(formatCount(others)), b: against, rate: texts.each() }
      : way === 'windows'
        ? { a: texts.firstWindow(), b: texts.secondWindow(), rate: differ ? texts.anHour() : undefined }
        : { a: texts.before(), b: texts.after(), rate: texts.aDay() };
  const title = unnamed
    ? texts.titleUnnamed()
    : way === 'controller'
      ? texts.titleController(names.a)
      : way === 'windows' && windows
        ? texts.titleWindows(period(windows.second), period(windows.first))
        : texts.titleMoment(formatTime(isoInZone(moment, now)));
  const total = (side: 'a' | 'b') =>
    rows.filter((row) => textOf(row.side) === side).reduce((sum, row) => sum + numberOf(row.count), 0);
  const number = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  const searchUrl = asked.map(({ name, time }, index) => ({
    name: asked.length > 1 ? name : '',
    url: searchLink(sides.searches[index] ?? '', String(time.from), String(time.to)),
  }));

  const choose = (chosen: Way) =>
    change({
      against: chosen === 'controller' ? (state.filters.kdc ?? unnamedController) : '',
      windows: chosen === 'windows' ? startingPair(history.resolved?.latest ?? range.to) : undefined,
      moment: undefined,
    });
  const controls = (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
      <Select
        inline
        prefixLabel={texts.compare()}
        data-test="select-comparison"
        value={way}
        onChange={(_event, { value }) => choose(value as Way)}
      >
        <Select.Option value="moment" label={texts.byMoment()} />
        <Select.Option value="windows" label={texts.byWindows()} />
        <Select.Option value="controller" label={texts.byController()} />
      </Select>
      {way === 'controller' && (
        <ControllerForm
          key={against}
          name={unnamed ? '' : against}
          onChoose={(name) => change({ against: name })}
        />
      )}
      {way === 'windows' && windows && now !== '' && (
        <WindowsForm pair={windows} now={now} onChoose={(pair) => change({ windows: pair })} />
      )}
      {way === 'moment' && (
        <MomentForm
          moment={moment}
          now={now}
          name={texts.moment()}
          action={texts.divideHere()}
          onChoose={(chosen) => change({ moment: chosen })}
        />
      )}
      {way === 'moment' && known && (moment <= range.from || moment >= range.to) && (
        <strong>{texts.outside()}</strong>
      )}
    </div>
  );
  return (
    <>
      {controls}
      <PanelShell
        id="comparison"
        title={title}
        question={texts.question()}
        data={data}
        searchUrl={searchUrl}
        empty={<EmptyNote reason={unnamed ? texts.unnamed() : overlap ? texts.overlap() : texts.empty()} />}
        height={240}
      >
        {() => (
          <>
            <p style={{ margin: '0 0 8px' }}>
              {texts.totals(
                visibleText(names.a),
                formatCount(total('a')),
                visibleText(names.b),
                formatCount(total('b')),
              )}
              {differ && hours && ` ${texts.differ(number.format(hours.a), number.format(hours.b))}`}
            </p>
            <SideTable by="cause" rows={compareSides(rows, 'cause', sizes)} names={names} />
          </>
        )}
      </PanelShell>
      <PanelShell
        id="comparison-services"
        title={texts.byService()}
        question={texts.questionServices()}
        data={data}
        searchUrl={searchUrl}
        empty={<EmptyNote reason={texts.empty()} />}
        height={240}
      >
        {() => <SideTable by="service" rows={compareSides(rows, 'service', sizes)} names={names} />}
      </PanelShell>
    </>
  );
}
