import { runSpl } from '../../support/spl-host';

/** The value of an eval expression in the field n, null where it has none. */
function n(expression: string, before = '', timeZone = 'UTC'): string | readonly string[] | null {
  const { rows } = runSpl(`| makeresults ${before} | eval n=${expression}`, { context: { timeZone } });
  return rows[0]?.['n'] ?? null;
}

const CITIES = String.raw`| eval cities="[{\"name\":\"London\",\"Bridges\":[{\"name\":\"Tower Bridge\",\"length\":801},{\"name\":\"Millennium Bridge\",\"length\":1066}]},{\"name\":\"Venice\",\"Bridges\":[{\"name\":\"Rialto Bridge\",\"length\":157},{\"name\":\"Bridge of Sighs\",\"length\":36},{\"name\":\"Ponte della Paglia\"}]},{\"name\":\"San Francisco\",\"Bridges\":[{\"name\":\"Golden Gate Bridge\",\"length\":8981},{\"name\":\"Bay Bridge\",\"length\":23556}]}]"`;
const NAMES =
  '| eval names=split("alex,celestino,claudia,david,ikraam,nyah,rutherford,wei",","), ponies=split("buttercup,dash,flutter,honey,ivory,minty,pinky,rarity",",")';

/** The worked examples of Splunk's Search Reference, "Evaluation functions", with the results printed there. */
describe('the Search Reference says of', () => {
  it.each([
    ['ipmask("255.255.255.0", "10.20.30.120")', '10.20.30.0'],
    ['ipmask("0.255.0.224", "10.20.30.120")', '0.20.0.96'],
    ['printf("%.3A",pi())', '0X1.922P+1'],
    ['printf("%c,%c",65,"Foo")', 'A,F'],
    ['printf("%d,%i,%d",-2,+4,30)', '-2,4,30'],
    ['printf("%.2e",5139)', '5.14e+03'],
    ['printf("%.2f",pi())', '3.14'],
    ['printf("%.2g,%.2g",pi(),123)', '3.1,1.2e+02'],
    ['printf("%o",255)', '377'],
    ['printf("%s%z", "foo", "bar")', 'foobar'],
    ['printf("%u",99)', '99'],
    ['printf("%x,%X,%p",10,10,10)', 'a,A,A'],
    ['printf("100%%")', '100%'],
    [`printf("%'d",12345)`, '12,345'],
    ['printf("%-4d",1)', '1   '],
    ['printf("%04d",1)', '0001'],
    ['printf("%+4d",1)', '  +1'],
    ['printf("% -4d",1)', ' 1  '],
    ['printf("%#x", 1)', '0x1'],
    ['printf("%*d", 5, 123)', '  123'],
    ['printf("%.*f", 1, 1.23)', '1.2'],
    ['printf("%*.*e", 9, 2, pi())', ' 3.14e+00'],
    ['toarray(split("1, 2, 3", ","))', '[1,2,3]'],
    [String.raw`toarray("[\"carrots\", 1.00, \"potatoes\", 1.75]")`, '["carrots",1,"potatoes",1.75]'],
    ['if(isnull(toarray("somefield")), "True", "False")', 'True'],
    ['if(tobool(units), "In Stock", "Not in Stock")', 'In Stock', '| eval units="12"'],
    ['if(tobool(units), "In Stock", "Not in Stock")', 'Not in Stock', '| eval units="0"'],
    ['todouble("number")', null],
    ['toint("24")', '24'],
    ['toint(3.14)', '3'],
    ['tomv(json_array("Buttercup", "Fluttershy", "Rarity"))', ['Buttercup', 'Fluttershy', 'Rarity']],
    ['tonumber("0101", 2)', '5'],
    ['tonumber("0A4",16)', '164'],
    ['tonumber(celsius)', null, '| eval celsius=" 21 "'],
    ['tonumber(trim(celsius))', '21', '| eval celsius=" 21 "'],
    [
      String.raw`toobject("{\"name\": \"maria\", \"age\": 25, \"status\": \"full-time\"}")`,
      '{"name":"maria","age":25,"status":"full-time"}',
    ],
    ['tostring(9, "binary")', '1001'],
    [
      'tostring(1==1) + " " + tostring(15, "hex") + " " + tostring(12345.6789, "commas")',
      'True 0xF 12,345.68',
    ],
    ['tostring(615, "duration")', '00:10:15'],
  ])('conversion: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it('tonumber fails on a text literal that is no number', () => {
    expect(() => n('tonumber("seven")')).toThrow("'seven' is not a number");
  });

  it('tonumber takes bases from 2 to 36; a field with another gives null', () => {
    expect([n('tonumber("z", 36)'), n('tonumber("1", 2)')]).toEqual(['35', '1']);
    for (const base of ['1', '37', '99', '2.5', '"99"']) {
      expect(() => n(`tonumber("1", ${base})`)).toThrow(
        new RegExp(
          `'tonumber' function are invalid.* base ${base.replaceAll('"', '')} is no whole number from 2 to 36`,
        ),
      );
    }
    expect(n('tonumber("1", b)', '| eval b=99')).toBeNull();
  });

  it('relative_time of a modifier that is none is null', () => {
    expect(n('relative_time(1, "foo")')).toBeNull();
  });

  it.each([
    ['if(isarray("[1, 2, 3]"), "True", "False")', 'True'],
    ['if(isarray(1), "True", "False")', 'False'],
    ['if(isbool(1==2), "True", "False")', 'True'],
    ['if(isbool(a), "True", "False")', 'False'],
    ['if(isdouble(3.546), "True", "False")', 'True'],
    ['if(isdouble(1000000), "True", "False")', 'False'],
    ['if(ismv(split("1, 2, 3", ",")), "True", "False")', 'True'],
    ['if(isobject("games"), "True", "False")', 'False'],
    [
      String.raw`if(isobject("{\"type\": \"competitive\", \"name\": \"Ticket to Ride\"}"), "True", "False")`,
      'True',
    ],
    [String.raw`if(isobject("{cities: \"3\"}"), "is object", "is not object")`, 'is not object'],
    ['if(isnum("anystring"), "true", "false")', 'false'],
    ['if(isnum("12"), "true", "false")', 'false'],
    ['if(isnum(field), "yes", "no")', 'yes', '| eval field="12"'],
    ['typeof(12) + typeof("string") + typeof(1==2) + typeof(badfield)', 'NumberStringBoolInvalid'],
  ])('informational: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it.each([
    ['ceil(1.9)', '2'],
    ['floor(1.9)', '1'],
    ['round(3.5)', '4'],
    ['round(2.555, 2)', '2.56'],
    ['sqrt(9)', '3'],
    ['sum(a, b, c)', '14', '| eval a = 5.0, b = "9"'],
    ['sum(1, 2, 3)', '6'],
    ['sum(1, 2, tonumber("3"))', '6'],
    ['sum(a, 2, 3)', '6', '| eval a="1"'],
    ['sum(a, 2, 3)', '5', '| eval a="somedata"'],
    ['log(8,2)', '3'],
    ['log(1000)', '3'],
    ['bit_and(12, 9)', '8'],
    ['bit_or(4, 2)', '6'],
    ['bit_and(-1, 9)', null],
  ])('mathematical and bitwise: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it('sum fails on text literals', () => {
    expect(() => n('sum(1, 2, "3")')).toThrow("'3' is a text");
    expect(() => n('sum("somedata", 2, 3)')).toThrow("'somedata' is a text");
  });

  it.each([
    ['commands("search foo | stats count | sort count")', ['search', 'stats', 'sort']],
    ['mvappend(mvappend("localhost", "a"), "b", "192.168.1.1")', ['localhost', 'a', 'b', '192.168.1.1']],
    ['mvcount(split("a@b","@"))-1', '1'],
    ['mvcount(Cc)', null],
    [
      String.raw`mvfilter(match(email, "\.net$") OR match(email, "\.org$"))`,
      ['a@x.net', 'c@z.org'],
      '| eval email=split("a@x.net,b@y.com,c@z.org",",")',
    ],
    [String.raw`mvfind(split("ok,err12,err3",","), "err\d+")`, '1'],
    ['mvindex(names,2)', 'claudia', NAMES],
    ['mvindex(names,0,3)', ['alex', 'celestino', 'claudia', 'david'], NAMES],
    ['mvindex(ponies,-1)', 'rarity', NAMES],
    ['mvindex(ponies,-3)', 'minty', NAMES],
    ['mvindex(ponies, -3, -1)', ['minty', 'pinky', 'rarity'], NAMES],
    ['mvindex(ponies, 8)', null, NAMES],
    [`mvjoin('base'," OR ")`, '1 OR 2 OR 3 OR 4 OR 5', '| eval base=mvrange(1,6)'],
    ['mvmap(results, results*10)', ['10', '20', '30'], '| eval results=split("1,2,3",",")'],
    [
      'mvmap(mvindex(results, 1,2), results*threshold)',
      ['14', '21'],
      '| eval results=split("1,2,3",","), threshold=7',
    ],
    ['mvrange(1,11,2)', ['1', '3', '5', '7', '9']],
    ['mvsort(split("10,9,70,100",","))', ['10', '100', '70', '9']],
    ['mvzip(split("a,b",","),split("1,2",","))', ['a,1', 'b,2']],
    ['mvzip(mvzip(f,f,"|"),f,"|")', ['x|x|x', 'y|y|y'], '| eval f=split("x,y",",")'],
    [
      String.raw`mv_to_json_array(mvappend("\"Buttercup\"", "\"Rarity\"", "true", "null"), false())`,
      String.raw`["\"Buttercup\"","\"Rarity\"","true","null"]`,
    ],
    [
      String.raw`mv_to_json_array(mvappend("\"Buttercup\"", "\"Rarity\"", "true", "null"), true())`,
      '["Buttercup","Rarity",true,null]',
    ],
    ['split("abcd","")', ['a', 'b', 'c', 'd']],
    ['split("1a2b3c4def567890","def")', ['1a2b3c4', '567890']],
    ['split("name::value","::")', ['name', 'value']],
  ])('multivalue: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it('mvrange with a span of days keeps the wall clock over the change to daylight saving', () => {
    expect(n('mvrange(1514834731,1524134919,"7d")', '', 'America/Los_Angeles')).toEqual(
      `1514834731 1515439531 1516044331 1516649131 1517253931 1517858731 1518463531 1519068331 1519673131
       1520277931 1520879131 1521483931 1522088731 1522693531 1523298331 1523903131`.split(/\s+/),
    );
  });

  it.each([
    ['len("tenderhoof")', '10'],
    ['len("caf\u00e9 \u{1f600}")', '6'],
    ['ltrim(" ZZZZabcZZ ", " Z")', 'abcZZ '],
    ['rtrim(" ZZZZabcZZ ", " Z")', ' ZZZZabc'],
    ['trim(" ZZZZabcZZ ", " Z")', 'abc'],
    [String.raw`replace("1/14/2023", "^(\d{1,2})/(\d{1,2})/", "\2/\1/")`, '14/1/2023'],
    ['substr("string", 1, 3) + substr("string", -3)', 'string'],
    [
      'urldecode("http%3A%2F%2Fwww.splunk.com%2Fdownload%3Fr%3Dheader")',
      'http://www.splunk.com/download?r=header',
    ],
    ['upper(split("a,b",","))', ['A', 'B']],
    ['len(split("a,b",","))', null],
    ['trim(split("a,b",","))', null],
  ])('text: %s', (expression, result) => {
    expect(n(expression)).toEqual(result);
  });

  it.each([
    ['json_object("name", "maria")', '{"name":"maria"}'],
    ['json_object("name", json_array("maria", "arun"))', '{"name":["maria","arun"]}'],
    [
      'json_object("category", json_object("boardgames", json_object("cooperative", json_array("Pandemic"))))',
      '{"category":{"boardgames":{"cooperative":["Pandemic"]}}}',
    ],
    ['json("Golden Gate Bridge")', null],
    [
      'json_append(json_object("ponylist", json_array("Minty", "Rarity")), "ponylist", "Fluttershy")',
      '{"ponylist":["Minty","Rarity","Fluttershy"]}',
    ],
    [
      'json_append(json_object("Fluttershy", json_object("ponySkills", json_array("running"))), "Fluttershy.ponySkills", "codebreaking")',
      '{"Fluttershy":{"ponySkills":["running","codebreaking"]}}',
    ],
    ['json_append(json_object("a", "x"), "a", "y")', '{"a":["x","y"]}'],
    ['json_append(json_object("a", "x"), "b", "y")', '{"a":"x"}'],
    [
      'json_append(json_object("l", json_array("a", "b", "c")), "l", json_array("d", "e"))',
      '{"l":["a","b","c",["d","e"]]}',
    ],
    [
      'json_extend(json_object("l", json_array("a", "b", "c")), "l", json_array("d", "e"))',
      '{"l":["a","b","c","d","e"]}',
    ],
    ['json_array("dubois", json_object("name", "patel"))', '["dubois",{"name":"patel"}]'],
    ['json_array_to_mv(json_array("Buttercup", "Rarity"))', ['Buttercup', 'Rarity']],
    ['json_array_to_mv(json_array("Buttercup", "Rarity"), true())', ['"Buttercup"', '"Rarity"']],
    [
      String.raw`json_delete("{\"name\":\"Wei Zhang\", \"SSN\":\"123-45-6789\", \"city\":\"Seattle\", \"accounts\":[\"Hagal Quartz\"]}", "SSN", "accounts")`,
      '{"name":"Wei Zhang","city":"Seattle"}',
    ],
    [
      'json_delete(json_object("name", "C", "addresses", json_object("email", "e", "office", "o")), "addresses.email")',
      '{"name":"C","addresses":{"office":"o"}}',
    ],
    [String.raw`json_entries("{\"a\": 1, \"b\": 2}")`, '[{"key":"a","value":1},{"key":"b","value":2}]'],
    [
      'json_extract(cities,"{0}")',
      '{"name":"London","Bridges":[{"name":"Tower Bridge","length":801},{"name":"Millennium Bridge","length":1066}]}',
      CITIES,
    ],
    ['json_extract(cities,"{}.name")', '["London","Venice","San Francisco"]', CITIES],
    ['json_extract(cities,"{2}.Bridges{0}")', '{"name":"Golden Gate Bridge","length":8981}', CITIES],
    ['json_extract(cities,"{2}.Bridges{0}.length")', '8981', CITIES],
    [
      'json_extract(cities,"{}.Bridges{}.name")',
      '["Tower Bridge","Millennium Bridge","Rialto Bridge","Bridge of Sighs","Ponte della Paglia","Golden Gate Bridge","Bay Bridge"]',
      CITIES,
    ],
    [
      String.raw`json_extract_exact("{\"system.splunk.path\":\"/opt/splunk/\"}", "system.splunk.path")`,
      '/opt/splunk/',
    ],
    [
      String.raw`if(json_has_key_exact("{\"charlie.garcia\":10}", "charlie.garcia"), "has key", "no")`,
      'has key',
    ],
    ['json_keys(json_object("name", "Clifton", "length", 1352))', '["name","length"]'],
    ['json_keys(json_array("a"))', null],
    ['json_set(json_object("a", "b"), "a.c", "d")', '{"a":"b"}'],
    ['json_set(json_object("a", 1), "b.c", true(), "a", null())', '{"a":null,"b":{"c":true}}'],
    [
      'json_set(json_object("l", json_array(json_object("name", "x"), json_object("name", "y"))), "l{}.available", true())',
      '{"l":[{"name":"x","available":true},{"name":"y","available":true}]}',
    ],
    ['if(json_valid("{"), "valid", "not")', 'not'],
  ])('JSON: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it.each([
    [
      'case(depth <= 70, "Shallow", depth > 70 AND depth <= 300, "Mid", depth > 300, "Deep")',
      'Mid',
      '| eval depth=100',
    ],
    ['case(depth > 300, "Deep")', null, '| eval depth=100'],
    ['if(cidrmatch("123.132.32.0/25", "123.132.32.7"), "local", "not local")', 'local'],
    ['if(cidrmatch("123.132.32.0/25", "123.132.32.128"), "local", "not local")', 'not local'],
    ['if(cidrmatch("2001:db8::/32", "2001:db8:1::1"), "local", "not local")', 'local'],
    ['coalesce(clientip, ipaddress)', '10.1.1.1', '| eval ipaddress="10.1.1.1"'],
    ['if(in(status, "400", "401", "403", "404"), "Error", "Other")', 'Error', '| eval status="404"'],
    ['if(like("198.51.100.1", "198.%"), "yes", "no")', 'yes'],
    ['if(like("a.c", "a_c"), "yes", "no")', 'yes'],
    ['if(like("abc", "A%"), "yes", "no")', 'no'],
    [String.raw`if(match("192.0.2.1", "^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$"), "true", "false")`, 'true'],
    ['nullif("a", "a")', null],
    ['nullif("a", "b")', 'a'],
    [
      'validate(isint(port), "ERROR: Port is not an integer", port >= 1 AND port <= 65535, "ERROR: Port is out of range")',
      'ERROR: Port is out of range',
      '| eval port=70000',
    ],
    ['max(1, 3, 6, 7, "foo", field)', 'foo'],
    ['min(1, 3, 6, 7, "foo", field)', '1'],
  ])('comparison: %s', (expression, result, before = '') => {
    expect(n(expression, before)).toEqual(result);
  });

  it.each([
    // FIPS 180-4 and RFC 1321 test vectors.
    ['md5("abc")', '900150983cd24fb0d6963f7d28e17f72'],
    ['sha1("abc")', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    ['sha256("abc")', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('cryptographic: %s', (expression, result) => {
    expect(n(expression)).toEqual(result);
  });

  it.each([
    ['strptime("2022-9-25T09:45:22.000", "%Y-%m-%dT%H:%M:%S.%Q")', '1664124322.000000'],
    ['strptime("2022-12-15 09:45:22", "%Y-%m-%d %H:%M:%S")', '1671126322.000000'],
    ['strftime(1745995522, "%d/%b/%Y:%H:%M:%S.%f %z")', '29/Apr/2025:23:45:22.000000 -0700'],
    ['strftime(1745995522, "%Y-%m-%dT %H:%M:%S.%Z")', '2025-04-29T 23:45:22.PDT'],
    ['strftime(relative_time(1745995522, "-1d@d"), "%F %T")', '2025-04-28 00:00:00'],
  ])('time in Los Angeles: %s', (expression, result) => {
    expect(n(expression, '', 'America/Los_Angeles')).toEqual(result);
  });
});
