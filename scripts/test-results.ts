/** Where `npm test` notes the SHA-256 of the tarball that its end-to-end tests used, below the root. */
export const TESTED_TARBALL: readonly string[] = ['dist', 'test-results', 'tarball.sha256'];
