/**
 * Commands that are not Splunk's own but that public searches use, with the app they belong to: a search with
 * one of them is refused for the app that is missing, not for a misspelling.
 * Sources: https://docs.splunk.com/Documentation/MLApp/5.4.0/User/Customsearchcommands,
 * https://docs.splunk.com/Documentation/DBX/3.18.0/DeployDBX/Commands,
 * https://docs.splunk.com/Documentation/SA-LdapSearch/3.0.0/User/Theldapsearchcommand,
 * https://github.com/concanon-dev/ExtremeSearch, https://github.com/Kintyre/jmespath,
 * https://github.com/deductiv/fuzzylookup, https://github.com/gjanders/decrypt2,
 * https://github.com/doksu/TA-jsontools (each in default/commands.conf)
 */
export const appCommands: ReadonlyMap<string, string> = new Map(
  (
    [
      ["Splunk's Machine Learning Toolkit", 'fit apply summary score sample listmodels deletemodel'],
      ["Splunk's DB Connect", 'dbxquery dbxlookup dbxoutput'],
      [
        "Splunk's add-on for Active Directory",
        'ldapsearch ldapfetch ldapfilter ldapgroup ldaptestconnection',
      ],
      [
        'Extreme Search',
        'xswhere xscreatecontext xscreateudcontext xsupdatecontext xsdisplaycontext xslistcontexts xsdeletecontext xsfindmembership xsgetwherecix xsgetdistance',
      ],
      ['the JMESPath app', 'jmespath'],
      ['the Fuzzy Lookup app', 'fuzzylookup'],
      ['the Decrypt app', 'decrypt'],
      ['the JSON Tools add-on', 'mkjson'],
    ] as const
  ).flatMap(([app, names]) => names.split(' ').map((name): [string, string] => [name, app])),
);
