import { SplError } from '../../src/spl/error';
import { runSpl } from '../support/spl-host';

/** The message of a search that is wrong, and the text at its place. */
function wrong(search: string): { readonly message: string; readonly at: string } {
  try {
    runSpl(search);
  } catch (error) {
    if (!(error instanceof SplError)) throw error;
    return {
      message: error.message,
      at: error.span ? search.slice(error.span.start, error.span.end) : '',
    };
  }
  throw new Error(`${search} was accepted`);
}

const ROWS = '| makeresults format=csv data="n,g\n1,a\n2,b"';

/* Measured on Splunk 10.4.2: https://github.com/mockdr/mockdr, backend/tests (test_eval_functions.py,
   test_stats_commands.py, test_pipeline_commands.py, test_spl_against_splunk.py, test_splunk_bad_regex.py). */
describe('Splunk 10.4.2 words it so, expressions:', () => {
  it.each([
    ['upper(null())', "The arguments to the 'upper' function are invalid."],
    ['mvcount(null())', "The arguments to the 'mvcount' function are invalid."],
    ['min()', "The arguments to the 'min' function are invalid."],
    ['sqrt("x")', "The arguments to the 'sqrt' function are invalid."],
    ['sigfig(1.23456,3)', "The arguments to the 'sigfig' function are invalid."],
    ['len(123)', "The arguments to the 'len' function are invalid."],
    ['upper(1)', "The arguments to the 'upper' function are invalid."],
    ['md5(1)', "The arguments to the 'md5' function are invalid."],
    ['"1"+1', "Type checking failed. '+' only takes two strings or two numbers."],
    ['"a"-"b"', "Type checking failed. '-' only takes numbers."],
    ['"a"*"b"', "Type checking failed. '*' only takes numbers."],
    ['"a"/"b"', "Type checking failed. '/' only takes numbers."],
    ['"a"%"b"', "Type checking failed. '%' only takes numbers."],
    ['"x".null()', "Type checking failed. The '.' operator only takes strings and numbers."],
    ['if(null()=="","y","n")', "Type checking failed. The '==' operator received different types."],
    ['nosuchfunc(1)', "The 'nosuchfunc' function is unsupported or undefined."],
    ['replace(_raw,"(?P<b>[","x")', 'Regex: missing terminating ] for character class'],
    ['1==1', 'Fields cannot be assigned a boolean result. Instead, try if([bool expr], [expr], [expr]).'],
    ['case(rule.level>=12, "a")', "Type checking failed. The '>=' operator received different types."],
    [
      'round(3*\u4fc2\u6570,0)',
      "The expression is malformed. An unexpected character is reached at '\u4fc2\u6570,0)'.",
    ],
  ])('eval x=%s', (expression, message) => {
    expect(wrong(`| makeresults | eval x=${expression}`).message).toBe(`Error in 'EvalCommand': ${message}`);
  });

  it.each([
    ['mvfilter(true())', "The arguments to the 'mvfilter' function are invalid."],
    ['tostring(1, "0.000")', "The arguments to the 'tostring' function are invalid."],
  ])('eval x=%s, with the reason after it', (expression, message) => {
    expect(wrong(`| makeresults | eval x=${expression}`).message).toMatch(
      new RegExp(`^Error in 'EvalCommand': ${message.replace(/[()]/g, '\\$&')} [A-Z]`),
    );
  });

  it.each([
    [
      'where nosuchfunc(1)',
      "Error in 'where' command: The 'nosuchfunc' function is unsupported or undefined.",
    ],
    [
      'where )(',
      "Error in 'where' command: The expression is malformed. An unexpected character is reached at ')('.",
    ],
    ['where n=1 earliest=-1h', "Error in 'where' command: The operator at 'earliest=-1h' is invalid."],
    [
      'where eai:acl.app IN ("zy")',
      `Error in 'where' command: The operator at ':acl.app IN ("zy")' is invalid.`,
    ],
  ])('%s', (search, message) => {
    expect(wrong(`${ROWS} | ${search}`).message).toBe(message);
  });
});

describe('Splunk 10.4.2 words it so, commands without arguments:', () => {
  it.each([
    ['sort', 'You must specify fields to sort.'],
    [
      'table',
      "Error in 'table' command: Must specify at least one valid field name (can contain wildcards).",
    ],
    ['eval', "Error in 'eval' command: Arguments are missing. Usage: eval dest_key = expression."],
    ['dedup', "Error in 'dedup' command: At least one field must be given as an argument."],
    ['top', "Error in 'top' command: No fields were specified."],
    ['rare', "Error in 'rare' command: No fields were specified."],
    ['rename', "Error in 'rename' command: Usage: rename [old_name AS/TO/-> new_name]+."],
    ['regex', "Error in 'SearchOperator:regex': Usage: regex <field> (=|!=) <regex>."],
    ['rex', "Error in 'SearchOperator:rex': Usage: regex [field=<field>] <regex>."],
    ['timechart', "Error in 'timechart' command: You must specify data field(s) to chart."],
    ['mvexpand', "Error in 'mvexpand' command: A field name is expected."],
    ['bin', "Error in 'bin' command: You must specify a field to discretize."],
  ])('%s', (command, message) => {
    expect(wrong(`${ROWS} | ${command}`).message).toBe(message);
  });
});

describe('Splunk 10.4.2 words it so, arguments and options:', () => {
  it.each([
    [
      'stats nosuchfunc(n)',
      "Error in 'stats' command: The argument 'nosuchfunc(n)' is invalid.",
      'nosuchfunc',
    ],
    [
      'stats count nosucharg=1',
      "Error in 'stats' command: The argument 'nosucharg=1' is invalid.",
      'nosucharg=1',
    ],
    [
      'streamstats nosuchfunc(n)',
      "Error in 'streamstats' command: The argument 'nosuchfunc(n)' is invalid.",
      'nosuchfunc',
    ],
    [
      'eventstats count nosucharg=1',
      "Error in 'eventstats' command: The argument 'nosucharg=1' is invalid.",
      'nosucharg=1',
    ],
    ['mvexpand n, g', "Error in 'mvexpand' command: Invalid argument: 'g'", 'g'],
    [
      'mvexpand n limit=-1',
      "Error in 'SearchProcessor': Invalid option value. Expecting a 'non-negative integer' for option 'limit'. Instead got '-1'.",
      '-1',
    ],
    [
      'convert nosuchfunc(n)',
      "Error in 'convert' command: The conversion type 'nosuchfunc' is invalid.",
      'nosuchfunc',
    ],
    ['bin n nosucharg=1', "Error in 'bin' command: Invalid argument: 'nosucharg=1'", 'nosucharg=1'],
    [
      'streamstats time_window=1h count',
      "Error in 'streamstats' command: time_window can only be used on input that is sorted in time order (both ascending and descending order are ok).",
      '',
    ],
    [
      'makeresults count=1',
      "Error in 'makeresults' command: This command must be the first command of a search.",
      'makeresults',
    ],
    ['boguscommand foo', "Unknown search command 'boguscommand'.", 'boguscommand'],
  ])('%s', (search, message, at) => {
    expect(wrong(`${ROWS} | ${search}`)).toEqual({ message, at });
  });

  it.each([
    ['annotate=maybe', "Expecting a 'boolean' for option 'annotate'. Instead got 'maybe'."],
    ['annotate=on', "Expecting a 'boolean' for option 'annotate'. Instead got 'on'."],
    ['count=-1', "Expecting a 'non-negative integer' for option 'count'. Instead got '-1'."],
    ['count=abc', "Expecting a 'non-negative integer' for option 'count'. Instead got 'abc'."],
    ['count=1.5', "Expecting a 'non-negative integer' for option 'count'. Instead got '1.5'."],
  ])('makeresults %s', (option, message) => {
    expect(wrong(`| makeresults ${option}`).message).toBe(
      `Error in 'SearchProcessor': Invalid option value. ${message}`,
    );
  });

  it.each([
    ['count=2 count=3', "Error in 'SearchProcessor': Option 'count' should not be specified more than once."],
    [
      'format=json data="{\\"a\\":1}"',
      "Incorrectly-formatted JSON data detected. Make sure your JSON-formatted data starts with '[' and ends with ']' and consists of JSON objects.",
    ],
    [
      'format=xml data="<a/>"',
      "Error in 'MakeResultsProcessor': An invalid 'format' was specified: xml. Valid 'format' options are 'csv' and 'json'.",
    ],
  ])('makeresults %s', (options, message) => {
    expect(wrong(`| makeresults ${options}`).message).toBe(message);
  });

  it.each(['format=csv', 'data=x'])('makeresults %s alone', (option) => {
    expect(wrong(`| makeresults ${option}`).message).toMatch(
      /^Error in 'MakeResultsProcessor': You must specify both 'format' and 'data' arguments/,
    );
  });

  it('makeresults with inline data and a count', () => {
    expect(wrong('| makeresults format=csv data="a\n1" count=5').message).toMatch(
      /^Error in 'MakeResultsProcessor': When 'makeresults' generates events from inline data/,
    );
  });
});

describe('Splunk 10.4.2 words it so, regular expressions:', () => {
  it.each([
    ['(?P<bad>[', 'missing terminating ] for character class'],
    ['(?P<bad>', 'missing closing parenthesis'],
    ['a**', 'quantifier does not follow a repeatable item'],
    ['*a', 'quantifier does not follow a repeatable item'],
    ['(?P<1bad>x)', 'subpattern name must start with a non-digit'],
    ['a{3,1}', 'numbers out of order in {} quantifier'],
    ['[z-a]', 'range out of order in character class'],
    ['(?P<x>a)(?P<x>b)', 'two named subpatterns have the same name (PCRE2_DUPNAMES not set)'],
    ['a)', 'unmatched closing parenthesis'],
    ['(?<', 'subpattern name expected'],
  ])('rex %s', (pattern, reason) => {
    expect(wrong(`| makeresults | rex field=_raw "${pattern}"`).message).toBe(
      `Error in 'rex' command: Encountered the following error while compiling the regex '${pattern}': Regex: ${reason}.`,
    );
  });

  it.each(['regex _raw="(?P<b>["', 'regex "(?P<b>["'])('%s', (search) => {
    expect(wrong(`| makeresults | ${search}`).message).toBe(
      "Error in 'SearchOperator:regex': The regex '(?P<b>[' is invalid. Regex: missing terminating ] for character class.",
    );
  });
});

describe('Splunk words it so, as people quote it:', () => {
  it.each([
    // https://github.com/mockdr/mockdr, backend/tests/unit/splunk/test_time_modifiers.py
    ['index=a earliest=-30x', `Invalid value "-30x" for time term 'earliest'`],
    ['index=a latest=nope', `Invalid value "nope" for time term 'latest'`],
    [
      'index=a x=',
      "Error in 'search' command: Unable to parse the search: Comparator '=' is missing a term on the right hand side.",
    ],
    // https://github.com/splunk/security_content/issues/690
    ['index=a ]', "Error in 'SearchParser': Mismatched ']'."],
    [
      '| makeresults | stats count, round(avg(ms),1) as ms by path',
      "Error in 'stats' command: The argument 'round(avg(ms),1)' is invalid.",
    ],
    [
      '| makeresults | stats count as day by day',
      "Error in 'stats' command: The output field 'day' cannot have the same name as a group-by field.",
    ],
    [
      '| makeresults | stats count by x span=1m',
      "Error in 'stats' command: The argument 'span=1m' is invalid.",
    ],
    ['| makeresults | stats coutn', "Error in 'stats' command: The argument 'coutn' is invalid."],
    [
      '| makeresults | rex "(?<a>b)" earliest=-1h',
      "Error in 'rex' command: Invalid argument: 'earliest=-1h'",
    ],
    [
      '| makeresults | eval x',
      "Error in 'eval' command: Failed to parse the provided arguments. Usage: eval dest_key = expression.",
    ],
    [
      '| makeresults | tstats count',
      "Error in 'tstats' command: This command must be the first command of a search.",
    ],
    // https://github.com/gjanders/SplunkAdmins/issues/22
    [
      '`indexer_cluster`',
      `Error in 'SearchParser': The search specifies a macro 'indexer_cluster' that cannot be found. Reasons include: the macro name is misspelled, you do not have "read" permission for the macro, or the macro has not been shared with this application. Click Settings, Advanced search, Search Macros to view macro information.`,
    ],
  ])('%s', (search, message) => {
    expect(wrong(search).message).toBe(message);
  });
});
