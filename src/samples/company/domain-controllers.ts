import { CORP, PLANT, type Realm } from './realms';

/** How a domain controller's events reach the index: its Windows version and the input that reads them. */
export type EventFormat =
  | 'text-2000'
  | 'text-2003'
  | 'wmi-2003'
  | 'text-2008'
  | 'text-french'
  | 'text-version-2'
  | 'xml'
  | 'xml-version-2'
  | 'xml-version-2-lines';

/** A domain controller of the samples. */
export interface DomainController {
  /** Short name, also the beginning of its files' names. */
  readonly id: string;
  /** As `ComputerName` or `Computer` prints it. */
  readonly computer: string;
  readonly realm: Realm;
  readonly windows: '2000' | '2003' | '2012 R2' | '2016' | '2019' | '2022' | '2025';
  readonly format: EventFormat;
  /** Its own address, for requests that it makes to itself on old systems. */
  readonly address: string;
  /** How Windows 2000 prints codes: published events show decimal numbers as well as hexadecimal ones. */
  readonly decimalCodes: boolean;
  /** Its share of the ordinary traffic, relative to the others. */
  readonly weight: number;
}

/** Whether a domain controller writes events 672 to 677: Windows 2000 and 2003. */
export function isOld({ windows }: DomainController): boolean {
  return windows === '2000' || windows === '2003';
}

/** Which events are asked for: the whole company, XML alone, or XML and text in equal parts. */
export type SampleFormat = 'mixed' | 'xml' | 'half';

const PLANT_OLD: DomainController = {
  id: 'plant-2000',
  computer: 'PLANTDC1',
  realm: PLANT,
  windows: '2000',
  format: 'text-2000',
  address: '10.40.0.11',
  decimalCodes: true,
  weight: 3,
};

const COMPANY: readonly DomainController[] = [
  PLANT_OLD,
  { ...PLANT_OLD, id: 'plant-2000-hex', computer: 'PLANTDC2', address: '10.40.0.12', decimalCodes: false },
  {
    ...PLANT_OLD,
    id: 'plant-2003',
    computer: 'PLANTDC3',
    windows: '2003',
    format: 'text-2003',
    address: '10.40.0.13',
    weight: 6,
  },
  {
    ...PLANT_OLD,
    id: 'plant-2003-wmi',
    computer: 'PLANTDC4',
    windows: '2003',
    format: 'wmi-2003',
    address: '10.40.0.14',
    weight: 3,
  },
  modern('corp-2012', 'DC01', '2012 R2', 'text-2008', 1, 15),
  modern('corp-2016', 'DC02', '2016', 'xml', 2, 18),
  modern('corp-2019', 'DC03', '2019', 'xml', 3, 18),
  modern('corp-2022', 'DC04', '2022', 'xml-version-2', 4, 12),
  modern('corp-2025-text', 'DC05', '2025', 'text-version-2', 5, 8),
  modern('corp-2025', 'DC06', '2025', 'xml-version-2-lines', 6, 8),
  modern('paris-2016', 'PARDC01', '2016', 'text-french', 7, 2),
];

/**
 * The domain controllers of two branch offices, which only their own stories tell of: ordinary traffic and other
 * stories leave them out, since what matters about them is what they do not write.
 */
export const BRANCHES = {
  /** Reports until it falls silent. */
  silent: modern('branch-2019', 'BRADC01', '2019', 'xml', 8, 0),
  /** Writes granted requests and no failure. */
  successesOnly: modern('branch-2016', 'BRADC02', '2016', 'text-2008', 9, 0),
} as const;

function modern(
  id: string,
  name: string,
  windows: DomainController['windows'],
  format: EventFormat,
  number: number,
  weight: number,
): DomainController {
  return {
    id,
    computer: `${name}.${CORP.dns}`,
    realm: CORP,
    windows,
    format,
    address: `10.1.0.1${number}`,
    decimalCodes: false,
    weight,
  };
}

/** One domain controller as XML only, in the version that its Windows writes. */
function asXml(dc: DomainController): DomainController {
  const version2 = dc.windows === '2022' || dc.windows === '2025';
  return { ...dc, format: version2 ? 'xml-version-2' : 'xml', weight: 10 };
}

/** One domain controller as classic text; the one in Paris keeps its language. */
function asText(dc: DomainController): DomainController {
  const version2 = dc.windows === '2022' || dc.windows === '2025';
  const format = dc.format === 'text-french' ? 'text-french' : version2 ? 'text-version-2' : 'text-2008';
  return { ...dc, format, weight: 10 };
}

/**
 * The domain controllers for a choice of formats. Windows 2000 and 2003 know no XML, so they are part of
 * `mixed` only; in `half` three of six write XML, two English text and one French text.
 */
export function domainControllers(format: SampleFormat): readonly DomainController[] {
  if (format === 'mixed') return COMPANY;
  const current = COMPANY.filter(({ realm }) => realm === CORP);
  if (format === 'xml') return current.filter((dc) => dc.format !== 'text-french').map(asXml);
  const xml = ['corp-2016', 'corp-2019', 'corp-2022'];
  const text = ['corp-2012', 'corp-2025-text', 'paris-2016'];
  return current
    .filter(({ id }) => xml.includes(id) || text.includes(id))
    .map((dc) => (xml.includes(dc.id) ? asXml(dc) : asText(dc)));
}
