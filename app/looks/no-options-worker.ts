/**
 * Stands in the bundle for @splunk/async-dynamic-options-evaluator, a megabyte that evaluates chart options in
 * a worker and is used only where Splunk's feature flag visualizations_useWebWorkersForDSL is on; these pages
 * set no feature flags. Its default export is what the charts import.
 */
const noOptionsWorker = {
  evaluate: (): Promise<never> => Promise.reject(new Error('chart options are evaluated without a worker')),
  reset: (): void => undefined,
};

export { noOptionsWorker as default };
