/** Two kinds of test: Node (everything below src and scripts) and jsdom (the browser half below app). */
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/end-to-end/', '<rootDir>/test/app/'],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      transform: { '\\.tsx?$': swc },
    },
    {
      displayName: 'app',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/app/**/*.test.ts?(x)'],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      setupFiles: ['<rootDir>/test/support/browser-stubs.cjs'],
      transform: { '\\.(tsx?|m?js)$': swc },
      transformIgnorePatterns: ['/node_modules/(?!(d3-[a-z-]+|internmap|delaunator|robust-predicates)/)'],
      moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.cjs' },
    },
    {
      displayName: 'end-to-end',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/end-to-end/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      transform: { '\\.tsx?$': swc },
    },
  ],
};
