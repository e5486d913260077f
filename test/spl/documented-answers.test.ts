import { rowsOf, runSpl } from '../support/spl-host';

/* Worked examples of Splunk's Search Reference with the results printed there; _time is left out of the rows. */

const REFERENCE = 'https://help.splunk.com/splunk-enterprise/spl-search-reference/9.4/search-commands';

function answer(search: string): unknown {
  return rowsOf(search).map(({ _time: _, ...row }) => row);
}

const SALES = `| makeresults format=csv data="products,quarter,sales,quota
ProductA,QTR1,1200,1000
ProductB,QTR1,1400,1550
ProductC,QTR1,1650,1275
ProductA,QTR2,1425,1300
ProductB,QTR2,1175,1425
ProductC,QTR2,1550,1450
ProductA,QTR3,1300,1400
ProductB,QTR3,1250,1125
ProductC,QTR3,1375,1475
ProductA,QTR4,1550,1300
ProductB,QTR4,1700,1225
ProductC,QTR4,1625,1350"`;

const MAIL = `| makeresults format=csv data="mailfrom
na.lui@sample.net
MAILER-DAEMON@hcp2mailsec.sample.net
M&MService@example.com
AlexMartin@oursample.de
Exit_Desk@sample.net
buttercup-forum+SEMAG8PUC4RETTUB@groups.com
eduardo.rodriguez@sample.net
VC00110489@techexamples.com"`;

const MESSAGES = `| makeresults format=csv data="EventCode,Message
4136,Too late now
1234,I dont know
3456,\\"Too busy, ask again later\\"
1256,Everything is happening at once
1257,\\"And right now, as well\\"" | table EventCode Message`;

const HOSTS = '| makeresults format=csv data="host,count\nwww1,11835\nwww2,11186\nwww3,11261"';

const KBPS = `| makeresults format=csv data="host,average_kbps,instanenous_kbps,kbps
danube.sample.com,,1.865,3.420
mekong.buttercupgames.com,0.710,0.164,1.256
danube.sample.com,1.325,,2.230
yangtze.buttercupgames.com,2.249,0.000,2.249
,2.874,3.841,1.906
nile.example.net,2.023,0.915,"`;

describe(`eval (${REFERENCE}/eval)`, () => {
  it.each([
    ['8.250 * 0.2', '2'],
    ['8.250 * 0.20', '1.7'],
    ['8.250 * 0.200', '1.65'],
    ['8.250 * exact(0.2)', '1.650'],
  ])('%s is %s', (expression, x) => {
    expect(answer(`| makeresults | eval x=${expression}`)).toEqual([{ x }]);
  });

  it.each([
    [
      '| eval max_supported_val = pow(2, 53)-1, val1 = max_supported_val + 1, val2 = max_supported_val + 2',
      { max_supported_val: '9007199254740991', val1: '9007199254740992', val2: '9007199254740992' },
    ],
    [`| eval "first  " = 123 | eval second='first  '`, { 'first  ': '123', second: '123' }],
    ['| eval field1="counter", {field1}="1234"', { field1: 'counter', counter: '1234' }],
    [
      '| eval aName="counter", aValue=1234 | eval {aName}=aValue',
      { aName: 'counter', aValue: '1234', counter: '1234' },
    ],
    ['| eval x=1000000.1278 | eval x=tostring(x,"commas")', { x: '1,000,000.13' }],
    ['| eval x=1000000.1278 | eval x="$".tostring(x,"commas")', { x: '$1,000,000.13' }],
    [
      '| eval distance=10, time=4 | eval velocity=distance/time',
      { distance: '10', time: '4', velocity: '2.5' },
    ],
    ['| eval status=200 | eval error = if(status == 200, "OK", "Problem")', { status: '200', error: 'OK' }],
    [
      '| eval first_name="Maria", last_name="Garcia" | eval full_name = first_name." ".last_name, low_name = lower(full_name) | fields full_name low_name',
      { full_name: 'Maria Garcia', low_name: 'maria garcia' },
    ],
    [
      '| eval number=null(), subscriberNumber=5551234 | eval phone=coalesce(number,subscriberNumber) | fields phone',
      { phone: '5551234' },
    ],
  ])('%s', (search, row) => {
    expect(answer(`| makeresults ${search}`)).toEqual([row]);
  });

  it.each([
    ['70', 'Shallow'],
    ['70.1', 'Mid'],
    ['300', 'Mid'],
    ['301', 'Deep'],
  ])('a depth of %s is %s', (depth, Description) => {
    const search = `| makeresults | eval depth=${depth} | eval Description=case(depth<=70, "Shallow", depth>70 AND depth<=300, "Mid", depth>300, "Deep") | fields Description`;
    expect(answer(search)).toEqual([{ Description }]);
  });

  it.each([
    ['182.236.164.11', 'local'],
    ['182.236.1.1', 'local'],
    ['182.235.164.11', 'other'],
  ])('%s is %s to 182.236.164.11/16', (clientip, network) => {
    const search = `| makeresults | eval clientip="${clientip}" | eval network=if(cidrmatch("182.236.164.11/16", clientip), "local", "other") | fields network`;
    expect(answer(search)).toEqual([{ network }]);
  });

  it('names and domains of mail addresses', () => {
    const search = `${MAIL} | eval accountname=split(mailfrom,"@"), from_user=mvindex(accountname,0), from_domain=mvindex(accountname,-1) | table from_user, from_domain`;
    expect(answer(search)).toEqual(
      [
        ['na.lui', 'sample.net'],
        ['MAILER-DAEMON', 'hcp2mailsec.sample.net'],
        ['M&MService', 'example.com'],
        ['AlexMartin', 'oursample.de'],
        ['Exit_Desk', 'sample.net'],
        ['buttercup-forum+SEMAG8PUC4RETTUB', 'groups.com'],
        ['eduardo.rodriguez', 'sample.net'],
        ['VC00110489', 'techexamples.com'],
      ].map(([from_user, from_domain]) => ({ from_user, from_domain })),
    );
  });

  it('mail from .com, .net and .org is local', () => {
    const search = String.raw`${MAIL} | eval accountname=split(mailfrom,"@"), from_domain=mvindex(accountname,-1), location=if(match(from_domain, "[^\n\r\s]+\.(com|net|org)"), "local", "abroad") | stats count BY location`;
    expect(answer(search)).toEqual([
      { location: 'abroad', count: '1' },
      { location: 'local', count: '7' },
    ]);
  });
});

describe(`foreach (${REFERENCE}/foreach)`, () => {
  it.each([
    [
      "eval myfield_1 = 5, myfield_2 = 10 | foreach myfield_* [eval <<FIELD>> = '<<FIELD>>' + <<MATCHSTR>>]",
      { myfield_1: '6', myfield_2: '12' },
    ],
    [
      'eval mv=mvappend("5", "15"), total = 0, count = 0 | foreach mode=multivalue mv [eval total = total + <<ITEM>>, count = count + 1]',
      { mv: ['5', '15'], total: '20', count: '2' },
    ],
    [
      'eval mv1=mvappend("1", "2"), mv2=mvappend("3", "4"), mv*=mvappend("100", "300"), total = 0 | foreach mode=multivalue mv* [eval total = total + <<ITEM>>]',
      { 'mv*': ['100', '300'], mv1: ['1', '2'], mv2: ['3', '4'], total: '400' },
    ],
    [
      'eval total=0, test1=1, test2=2, test3=3 | foreach test* [eval total=total + <<FIELD>>]',
      { total: '6', test1: '1', test2: '2', test3: '3' },
    ],
    [
      'foreach name price category [eval <<FIELD>> = "<<FIELD>>"]',
      { name: 'name', price: 'price', category: 'category' },
    ],
    [
      'eval test1 = 5, test2 = 10 | foreach test* [eval <<FIELD>> = <<FIELD>> + <<MATCHSTR>>]',
      { test1: '6', test2: '12' },
    ],
    [
      'eval test1ab2=5, test2ab3=10 | foreach test*ab* fieldstr=MYFIELD matchseg1=SEG1 matchseg2=SEG2 [eval MYFIELD = MYFIELD + SEG1 + SEG2]',
      { test1ab2: '8', test2ab3: '15' },
    ],
    [
      'eval mvfield=mvappend("1", "2", "3"), total=0 | foreach mode=auto_collections mvfield [eval total = total + <<ITEM>>] | table mvfield, total',
      { mvfield: ['1', '2', '3'], total: '6' },
    ],
    [
      'eval teacher="James", student_grades=mvappend("50", "100", "30"), sum = 0, count = 0 | foreach mode=multivalue student_grades [eval sum = sum + <<ITEM>>, count = count + 1] | eval average = sum / count',
      { teacher: 'James', student_grades: ['50', '100', '30'], sum: '180', count: '3', average: '60' },
    ],
    [
      'eval jsonfield=json_array(1, 2, 3), total=0 | foreach mode=json_array jsonfield [eval total = total + <<ITEM>>] | table jsonfield, total',
      { jsonfield: '[1,2,3]', total: '6' },
    ],
    [
      'eval manager="Rutherford", employees=mvappend("Alex", "Claudia", "David"), employees_array=json_array() | foreach mode=multivalue employees [eval employees_array=json_append(employees_array, "", <<ITEM>>)]',
      {
        manager: 'Rutherford',
        employees: ['Alex', 'Claudia', 'David'],
        employees_array: '["Alex","Claudia","David"]',
      },
    ],
    [
      'eval manager="Rutherford", employees=mvappend("Alex", "Claudia", "David"), ID_array=json_array(), IDs=json_object("Alex", 4125, "Claudia", 2538, "David", 3957) | foreach mode=multivalue employees [eval ID_array=json_append(ID_array, "", json_extract(IDs, <<ITEM>>))]',
      {
        manager: 'Rutherford',
        employees: ['Alex', 'Claudia', 'David'],
        IDs: '{"Alex":4125,"Claudia":2538,"David":3957}',
        ID_array: '[4125,2538,3957]',
      },
    ],
    [
      'eval price=json_array(1,2,3,4), double_price=json_array() | foreach mode=json_array price [eval double_price = json_append(double_price, "", <<ITEM>> * 2)]',
      { price: '[1,2,3,4]', double_price: '[2,4,6,8]' },
    ],
    [
      'eval grades=json_array(1,2,3,4), weight=json_array() | eval sum = 0 | foreach mode=json_array grades [eval sum = sum + <<ITEM>>] | foreach mode=json_array grades [eval weight = json_append(weight, "", <<ITEM>> / sum)]',
      { grades: '[1,2,3,4]', sum: '10', weight: '[0.1,0.2,0.3,0.4]' },
    ],
    [
      'eval word=split("ABCDE",""), nums=split("01234","") | foreach word mode=multivalue [eval word_and_num=mvappend(word_and_num, <<ITEM>>.mvindex(nums, <<ITER>>))] | fields word_and_num',
      { word_and_num: ['A0', 'B1', 'C2', 'D3', 'E4'] },
    ],
  ])('%s', (search, row) => {
    expect(answer(`| makeresults | ${search}`)).toEqual([row]);
  });

  it('totals of rows, where a value may be missing', () => {
    const search =
      '| makeresults format=csv data="categoryId,www1,www2\nACCESSORIES,1000,500\nSIMULATION,3000,750\nSTRATEGY,400,200" | eval total=0 | foreach www* [eval total=total + <<FIELD>>] | table categoryId total';
    expect(answer(search)).toEqual([
      { categoryId: 'ACCESSORIES', total: '1500' },
      { categoryId: 'SIMULATION', total: '3750' },
      { categoryId: 'STRATEGY', total: '600' },
    ]);
  });
});

describe(`untable, xyseries and transpose (${REFERENCE}/untable)`, () => {
  it('a row for each value', () => {
    const top =
      '| makeresults format=csv data="categoryId,count,percent\nSTRATEGY,806,30.495649\nARCADE,493,18.653046" | table categoryId count percent';
    expect(answer(`${top} | untable categoryId calculation value`)).toEqual([
      { categoryId: 'STRATEGY', calculation: 'count', value: '806' },
      { categoryId: 'STRATEGY', calculation: 'percent', value: '30.495649' },
      { categoryId: 'ARCADE', calculation: 'count', value: '493' },
      { categoryId: 'ARCADE', calculation: 'percent', value: '18.653046' },
    ]);
  });

  const untabled = `${MESSAGES} | streamstats count as recno | untable recno FieldName FieldValue`;

  it('a row for each value of numbered rows', () => {
    expect(answer(`${untabled} | head 4`)).toEqual([
      { recno: '1', FieldName: 'EventCode', FieldValue: '4136' },
      { recno: '1', FieldName: 'Message', FieldValue: 'Too late now' },
      { recno: '2', FieldName: 'EventCode', FieldValue: '1234' },
      { recno: '2', FieldName: 'Message', FieldValue: 'I dont know' },
    ]);
  });

  it('and back', () => {
    expect(answer(`${untabled} | xyseries recno FieldName FieldValue`)).toEqual([
      { recno: '1', EventCode: '4136', Message: 'Too late now' },
      { recno: '2', EventCode: '1234', Message: 'I dont know' },
      { recno: '3', EventCode: '3456', Message: 'Too busy, ask again later' },
      { recno: '4', EventCode: '1256', Message: 'Everything is happening at once' },
      { recno: '5', EventCode: '1257', Message: 'And right now, as well' },
    ]);
  });

  it.each([
    [
      'transpose',
      [
        { column: 'host', 'row 1': 'www1', 'row 2': 'www2', 'row 3': 'www3' },
        { column: 'count', 'row 1': '11835', 'row 2': '11186', 'row 3': '11261' },
      ],
    ],
    ['transpose header_field=host', [{ column: 'count', www1: '11835', www2: '11186', www3: '11261' }]],
  ])('%s', (search, rows) => {
    expect(answer(`${HOSTS} | table host count | ${search}`)).toEqual(rows);
  });
});

describe(`addtotals and chart (${REFERENCE}/addtotals)`, () => {
  const quarters = [
    { products: 'ProductA', QTR1: '1200', QTR2: '1425', QTR3: '1300', QTR4: '1550' },
    { products: 'ProductB', QTR1: '1400', QTR2: '1175', QTR3: '1250', QTR4: '1700' },
    { products: 'ProductC', QTR1: '1650', QTR2: '1550', QTR3: '1375', QTR4: '1625' },
  ];
  const totals = ['5475', '5525', '6200'];

  it.each([
    ['chart sum(sales) BY products quarter', quarters],
    [
      'chart sum(sales) BY products quarter | addtotals',
      quarters.map((row, index) => ({ ...row, Total: totals[index] })),
    ],
    [
      'chart sum(sales) BY products quarter | addtotals fieldname=sum',
      quarters.map((row, index) => ({ ...row, sum: totals[index] })),
    ],
    [
      'stats sum(sales) BY products',
      quarters.map(({ products }, index) => ({ products, 'sum(sales)': totals[index] })),
    ],
    [
      'stats sum(quota) by quarter| addtotals row=f col=t labelfield=quarter sum(quota)',
      [
        { quarter: 'QTR1', 'sum(quota)': '3825' },
        { quarter: 'QTR2', 'sum(quota)': '4175' },
        { quarter: 'QTR3', 'sum(quota)': '4000' },
        { quarter: 'QTR4', 'sum(quota)': '3875' },
        { quarter: 'Total', 'sum(quota)': '15875' },
      ],
    ],
    [
      'chart sum(sales) by products quarter| addtotals col=t labelfield=products label="Quarterly Totals" fieldname="Product Totals"',
      [
        ...quarters.map((row, index) => ({ ...row, 'Product Totals': totals[index] })),
        {
          products: 'Quarterly Totals',
          QTR1: '4250',
          QTR2: '4150',
          QTR3: '3925',
          QTR4: '4875',
          'Product Totals': '17200',
        },
      ],
    ],
    [
      'chart sum(sales) min(sales) max(sales) range(sales) BY quarter',
      [
        ['QTR1', '4250', '1200', '1650', '450'],
        ['QTR2', '4150', '1175', '1550', '375'],
        ['QTR3', '3925', '1250', '1375', '125'],
        ['QTR4', '4875', '1550', '1700', '150'],
      ].map(([quarter, sum, min, max, range]) => ({
        quarter,
        'sum(sales)': sum,
        'min(sales)': min,
        'max(sales)': max,
        'range(sales)': range,
      })),
    ],
  ])('%s', (search, rows) => {
    expect(answer(`${SALES} | ${search}`)).toEqual(rows);
  });
});

describe(`fillnull (${REFERENCE}/fillnull)`, () => {
  it.each([
    ['| makeresults | eval test="123123", test2=null() | fillnull value=NULL', [{ test: '123123' }]],
    [
      '| makeresults | eval test1=split("123,456", ",") | mvexpand test1 | eval test2=if(test1="123", null(), "abc") | fillnull value=NULL',
      [
        { test1: '123', test2: 'NULL' },
        { test1: '456', test2: 'abc' },
      ],
    ],
  ])('%s', (search, rows) => {
    expect(answer(search)).toEqual(rows);
  });

  it('a column that table was asked for is shown without a value', () => {
    const { rows, columns } = runSpl(
      '| makeresults | eval test="123123" | table test test2 | fillnull value=NULL',
    );
    expect(rows).toEqual([{ test: '123123' }]);
    expect(columns).toEqual(['test', 'test2']);
  });

  it('fills every field with 0', () => {
    const search =
      '| makeresults format=csv data="ACCESSORIES,ARCADE,SPORTS,TEE\n5,17,5,\n,63,22,56\n65,94,,60" | fillnull';
    expect(answer(search)).toEqual([
      { ACCESSORIES: '5', ARCADE: '17', SPORTS: '5', TEE: '0' },
      { ACCESSORIES: '0', ARCADE: '63', SPORTS: '22', TEE: '56' },
      { ACCESSORIES: '65', ARCADE: '94', SPORTS: '0', TEE: '60' },
    ]);
  });

  it.each([
    ['fillnull value=unknown host kbps', {}],
    ['fillnull value=unknown host kbps bytes', { bytes: 'unknown' }],
  ])('%s', (search, more) => {
    expect(answer(`${KBPS} | ${search} | tail 2 | reverse`)).toEqual([
      { host: 'unknown', average_kbps: '2.874', instanenous_kbps: '3.841', kbps: '1.906', ...more },
      {
        host: 'nile.example.net',
        average_kbps: '2.023',
        instanenous_kbps: '0.915',
        kbps: 'unknown',
        ...more,
      },
    ]);
  });
});

describe('statistics (https://help.splunk.com/splunk-enterprise/spl-search-reference/9.4/statistical-and-charting-functions)', () => {
  it.each([
    ['host', 'www1'],
    ['sourcetype', 'access_combined'],
  ])('the mode of %s is %s', (field, value) => {
    const events =
      '| makeresults format=csv data="host,sourcetype\nwww1,access_combined\nwww1,access_combined\nwww2,access_combined\nwww3,access_combined\nwww1,access_combined"';
    expect(answer(`${events} | stats mode(${field})`)).toEqual([{ [`mode(${field})`]: value }]);
  });

  it('running totals of visitors', () => {
    // The page prints 376 for four o'clock, and sums that follow from 367.
    const visitors = ['0', '212', '367', '489', '624', '609', '492', '513', '367', '337'];
    const search = `| makeresults format=csv data="visitors\n${visitors.join('\n')}" | streamstats sum(visitors) as 'visitors total'`;
    expect(rowsOf(search).map((row) => row['visitors total'])).toEqual([
      '0',
      '212',
      '579',
      '1068',
      '1692',
      '2301',
      '2793',
      '3306',
      '3673',
      '4010',
    ]);
  });
});

describe(`rangemap (${REFERENCE}/rangemap)`, () => {
  it.each([
    ['3.7', 'weak'],
    ['3.8', 'weak'],
    ['3.9', 'light'],
    ['4', 'light'],
    ['4.3', 'light'],
    ['4.4', 'strong'],
    ['4.9', 'strong'],
  ])('a magnitude of %s is %s', (magnitude, range) => {
    const search = `| makeresults | eval magnitude="${magnitude}" | rangemap field=magnitude light=3.9-4.3 strong=4.4-4.9 severe=5.0-9.0 default=weak | fields range`;
    expect(answer(search)).toEqual([{ range }]);
  });
});
