import { APP_AUTHOR, APP_DESCRIPTION, APP_ID, APP_LABEL, APP_VERSION } from './app-identity';

/**
 * app.manifest, schema 2.0.0: what Splunk's packaging tools read. Agrees with default/app.conf.
 * Source: https://dev.splunk.com/enterprise/reference/packagingtoolkit/pkgtoolkitappmanifest/
 */
export function appManifest(): string {
  const manifest = {
    schemaVersion: '2.0.0',
    info: {
      title: APP_LABEL,
      id: { group: null, name: APP_ID, version: APP_VERSION },
      author: [{ name: APP_AUTHOR, email: null, company: null }],
      releaseDate: null,
      description: APP_DESCRIPTION,
      classification: {
        intendedAudience: 'IT Professionals',
        categories: ['Security, Fraud & Compliance'],
        developmentStatus: 'Production/Stable',
      },
      commonInformationModels: null,
      license: { name: 'Apache-2.0', text: 'LICENSE', uri: 'https://www.apache.org/licenses/LICENSE-2.0' },
      privacyPolicy: { name: null, text: null, uri: null },
      releaseNotes: { name: 'README', text: 'README.md', uri: null },
    },
    dependencies: null,
    tasks: null,
    inputGroups: null,
    incompatibleApps: null,
    // Splunk's packaging toolkit knows no release after 8.0 and refuses any requirement of a later one.
    platformRequirements: null,
    supportedDeployments: ['_standalone', '_distributed', '_search_head_clustering'],
    targetWorkloads: ['_search_heads'],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
