import * as fc from 'fast-check';
import { SplError } from '../../src/spl/error';
import { parseSearch } from '../../src/spl/parse-pipeline';
import { detectionMacros, detectionSearch } from '../support/detection-searches';
import { processorTime } from '../support/processor-time';
import { hostOver } from '../support/spl-host';

const host = hostOver({ macros: detectionMacros });

/** What becomes of a search: parsed, or the kind of its refusal with the words. */
function verdict(search: string): string {
  try {
    parseSearch(search, host);
    return 'parses';
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    return error.span ? `${error.kind}: ${error.message}` : `${error.kind} without a place: ${error.message}`;
  }
}

describe('searches in the manner of public detection content', () => {
  it('parse, or are refused by name and place', () => {
    fc.assert(
      fc.property(detectionSearch, (search) => {
        expect(verdict(search)).toMatch(/^(?:parses|unsupported: )/);
      }),
      { numRuns: 3000, seed: 677 },
    );
  });

  it('parse by the thousand in seconds', async () => {
    const searches = fc.sample(detectionSearch, { numRuns: 3000, seed: 4769 });
    let parsed = 0;
    const took = await processorTime(() => {
      parsed = searches.filter((search) => verdict(search) === 'parses').length;
    });
    expect(took).toBeLessThan(20_000);
    expect(parsed).toBeGreaterThan(searches.length / 3);
  });

  it.each([
    'index=x | stats sum(bytes) by host | sort -sum(bytes)',
    'index=x | stats count(user) by host | sort - count(user), +host',
    'index=x | stats count(eval(a=1)) by host | sort count(eval(a=1)) desc',
    'index=x | chart sparkline count by host',
    'index=x a = b c =d e= f g == h',
    'index=x NOT(a IN("x", "y",)) AND NOT (b=1)',
    'index=x | rename "a b" as c, d{}.e AS "f g"',
    'index=x | eval len=len(match), match=if(match(len,"a"),1,0), values=1 | where values==1',
    'index=x | fields - stdev, - avg',
    'index=x | join id max=0 type=left [search index=y | table id name]',
    'index=x [search index=y [search index=z | return 5 a] | fields b | format] | stats count',
    'index=x | search a=$token$ | eval b="$other$"',
  ])('%s parses', (search) => {
    expect(verdict(search)).toBe('parses');
  });

  it.each([
    ['| from datamodel:"Authentication"', "The search command 'from' is not built here."],
    [
      'index=x | fit DensityFunction count into m',
      "The search command 'fit' belongs to Splunk's Machine Learning Toolkit, which is not installed here.",
    ],
  ])('%s is refused by name', (search, message) => {
    expect(verdict(search)).toBe(`unsupported: ${message}`);
  });
});
