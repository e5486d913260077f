/** Files of test/end-to-end that only the preview can run, with the reason. */
export const PREVIEW_FILES: Readonly<Record<string, string>> = {
  'analysis-677-hard-cases': 'starts on events of its own',
  hosts: 'plays four versions of Splunk; the real one is one version',
  package: 'is about the tarball, not about a search head',
  'real-splunk': 'starts a preview that passes on to a Splunk',
  'test-splunk-command': 'is a test of this command',
};

/** Tests of the other files that only the preview can run, by a part of their name, with the reason. */
export const PREVIEW_TESTS: Readonly<Record<string, string>> = {
  'axe finds nothing': "Splunk's own header and footer stand on the page and are not ours to mend",
  'a user without the rights': 'changes the user by an address that only the preview knows',
  'a plain user is told whom to ask': 'changes the user by an address that only the preview knows',
  'where Splunk refuses the change after all': 'changes the user by an address that only the preview knows',
  'nothing failed in the browser on the way but what was provoked': 'the test that provokes is left out',
  'the audit index is not there': 'a real Splunk has an audit index',
};
