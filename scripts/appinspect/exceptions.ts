/** Results of AppInspect that we live with, each with its reason. One that no longer occurs fails the run. */
export const appinspectExceptions: Readonly<Record<string, string>> = {
  check_for_splunk_js:
    "a warning for every React page: @splunk/react-page and splunk-utils load Splunk Web's own scripts by address",
  check_for_splunk_js_header_and_footer_view:
    "a warning for every React page: @splunk/react-page draws Splunk's own header through its layout script",
  check_collections_conf:
    'a notice for every app with KV store collections, here the known failures; AppInspect says that no action is required',
  check_for_datamodel_acceleration:
    'a warning for every app whose datamodels.conf names a data model; an accelerated one would fail, this one says acceleration = false',
};
