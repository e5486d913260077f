/**
 * Unpacks the Chromium that the npm package @sparticuz/chromium carries and prints its path. A process of its
 * own, since the package is an ES module and reads its settings from the environment when it is loaded.
 */
process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
