'use strict';
/**
 * The directions of imports, and no cycles. The rule that matters most: the preview never imports the
 * sources, so that the tarball and the REST answer are the only bridge between the two halves.
 */
const only = (from, allowed, why) => ({
  name: `${from.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}-imports-only`,
  comment: why,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(src|app|scripts|test)/', pathNot: [from, ...allowed].map((folder) => `^${folder}/`) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('src/knowledge', [], 'facts import nothing'),
    only('src/formats', [], 'formats know neither Kerberos nor Splunk'),
    only('src/searches', ['src/knowledge'], 'what we ask knows only the facts'),
    only('src/outputs', ['src/knowledge', 'src/searches', 'src/formats'], 'pure: sources to text'),
    only(
      'src/checks',
      ['src/knowledge', 'src/searches', 'src/formats', 'src/outputs'],
      'checks look at sources and outputs',
    ),
    only('src/spl', [], 'the language is independent of this app'),
    only('src/preview', ['src/formats', 'src/spl'], 'the stand-in never sees the sources, only the tarball'),
    {
      name: 'the-preview-knows-no-server',
      comment: 'HTTP stands on jobs, scheduler, users and collections, and none of them on HTTP',
      severity: 'error',
      from: { path: '^src/preview/', pathNot: '^src/preview/server/' },
      to: { path: '^src/preview/server/' },
    },
    {
      name: 'pages-of-a-splunk-ask-no-search-head-here',
      comment: 'who answers is the real Splunk alone',
      severity: 'error',
      from: { path: '^src/preview/server/real-splunk/' },
      to: {
        path: '^src/spl/|^src/preview/(jobs|scheduler|event-index|event-files|data-models|lookups|collections|server/endpoints)/',
      },
    },
    {
      name: 'samples-never-see-rules',
      comment: 'a diagnosis must not test itself',
      severity: 'error',
      from: { path: '^src/samples/' },
      to: {
        path: '^src/(knowledge/causes|searches|outputs|checks|spl|preview)/|^(app|scripts|test)/',
        pathNot: '^src/knowledge/causes/(cause|pattern)-ids\\.ts$',
      },
    },
    {
      name: 'browser-sees-only-searches',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(src|scripts|test)/', pathNot: '^src/searches/' },
    },
    {
      name: 'panels-never-import-panels-of-pages',
      severity: 'error',
      from: { path: '^app/(panels|looks|data)/' },
      to: { path: '^app/pages/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(src|app|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'sources-import-no-scripts',
      severity: 'error',
      from: { path: '^(src|app)/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
