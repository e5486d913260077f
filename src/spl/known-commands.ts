/**
 * The commands of Splunk's Search Reference, built here or not: what is not built is refused by name, and
 * what is not in the list is no command at all. Internal commands that the reference names are included.
 * Source: https://docs.splunk.com/Documentation/Splunk/9.4.0/SearchReference/ListOfSearchCommands
 */
export const knownCommands: ReadonlySet<string> = new Set(
  `abstract accum addcoltotals addinfo addtotals analyzefields anomalies anomalousvalue anomalydetection
  append appendcols appendpipe arules associate audit autoregress awssnsalert bin bucket bucketdir cefout chart
  cluster cofilter collect concurrency contingency convert copyresults correlate crawl createrss datamodel dbinspect
  debug dedup delete delta diff discretize dispatch dump entitymerge erex eval eventcount eventstats extract kv fieldformat fields
  fieldsummary filldown fillnull findkeywords findtypes folderize foreach format from fromjson gauge gentimes
  geom geomfilter geostats head highlight history iconify input inputcsv inputintelligence inputlookup iplocation
  join kmeans kvform loadjob localize localop lookup makecontinuous makejson makemv makeresults maketable map mcatalog
  mcollect metadata metasearch meventcollect mpreview mrollup msearch mstats multikv multisearch mvcombine
  mvexpand nomv noop outlier outputcsv outputlookup outputraw outputtext overlap pivot predict prjob
  rangemap rare rawstats redistribute regex relevancy reltime rename replace require rest return reverse rex rtorder
  run runshellscript savedsearch script scrub search searchtxn selfjoin sendalert sendemail set setfields sichart
  sirare sistats sitimechart sitop snowevent snoweventstream snowincident snowincidentstream sort spath stats
  strcat streamstats stash sumindex summaryindex summarize surrounding table tags tail timechart timewrap tojson top transaction transpose
  trendline tscollect tstats typeahead typelearner typer union uniq untable walklex where x11 xmlkv xmlunescape
  xpath xsdisplayconcept xyseries`.split(/\s+/),
);
