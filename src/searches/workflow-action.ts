/**
 * A link that Splunk shows at an event. Splunk encodes the values that it puts for `$Field$`; the address is of
 * this app or https. Source: https://docs.splunk.com/Documentation/Splunk/9.2.1/Admin/Workflow_actionsconf
 */
export interface WorkflowAction {
  readonly name: string;
  readonly label: string;
  /** The fields that an event must have; the link stands in the menus of these fields too. */
  readonly fields: readonly string[];
  readonly eventTypes: readonly string[];
  readonly uri: string;
}

const PAGE = '/app/kerberos_677/analysis_677';

/** The field that holds the code: 4769, 4771 and 673 to 677 in text, 4768 and 672 in text, any of them in XML. */
const CODE_FIELDS = ['Failure_Code', 'Result_Code', 'Status'] as const;

const OF_FAILURES = ['kerberos_677_failure'] as const;

function codeActions(field: (typeof CODE_FIELDS)[number]): readonly WorkflowAction[] {
  const code = `$${field}$`;
  const id = field.toLowerCase();
  return [
    {
      name: `kerberos_677_explain_${id}`,
      label: `Kerberos 677: what does code ${code} mean?`,
      fields: [field],
      eventTypes: OF_FAILURES,
      uri: `${PAGE}?requests=all&focus=code%3A${code}`,
    },
    {
      name: `kerberos_677_rfc_${id}`,
      label: `Kerberos 677: error codes in RFC 4120 (${code})`,
      fields: [field],
      eventTypes: OF_FAILURES,
      uri: 'https://www.rfc-editor.org/rfc/rfc4120#section-7.5.9',
    },
    {
      name: `kerberos_677_eventid_net_${id}`,
      label: 'Kerberos 677: event $EventCode$ on EventID.Net',
      fields: [field, 'EventCode'],
      eventTypes: OF_FAILURES,
      uri: 'https://www.eventid.net/display.asp?eventid=$EventCode$&source=Security',
    },
    {
      name: `kerberos_677_microsoft_${id}`,
      label: 'Kerberos 677: event $EventCode$ on Microsoft Learn',
      fields: [field, 'EventCode'],
      eventTypes: OF_FAILURES,
      uri: `https://learn.microsoft.com/search/?terms=Kerberos%20event%20$EventCode$%20failure%20code%20${code}`,
    },
    {
      name: `kerberos_677_web_${id}`,
      label: `Kerberos 677: search the web for code ${code}`,
      fields: [field, 'EventCode'],
      eventTypes: OF_FAILURES,
      uri: `https://duckduckgo.com/?q=Windows%20Kerberos%20event%20$EventCode$%20%22failure%20code%22%20${code}%20domain%20controller`,
    },
  ];
}

/** The fields that name an account: in the text of 2000 and 2003, of later Windows, and in XML. */
const ACCOUNT_FIELDS = ['User_Name', 'Account_Name', 'TargetUserName'] as const;

/**
 * Service-ticket events print `name@REALM`, which the page takes as `principal`; logon events print the account as
 * the page knows it.
 */
const accountActions: readonly WorkflowAction[] = ACCOUNT_FIELDS.flatMap((field) =>
  [
    ['service_ticket', 'kerberos_677_refused_service_ticket', 'principal'] as const,
    ['logon', 'kerberos_677_refused_logon', 'account'] as const,
  ].map(([request, eventType, parameter]) => ({
    name: `kerberos_677_account_${request}_${field.toLowerCase()}`,
    label: `Kerberos 677: failures of account $${field}$`,
    fields: [field],
    eventTypes: [eventType],
    uri: `${PAGE}?requests=all&${parameter}=$${field}$`,
  })),
);

/** Services and clients, by the name that the page gives to the filter. */
const ENTITIES: readonly (readonly [field: string, filter: string])[] = [
  ['Service_Name', 'service'],
  ['ServiceName', 'service'],
  ['Client_Address', 'client'],
  ['IpAddress', 'client'],
];

/** All workflow actions that ship. */
export const workflowActions: readonly WorkflowAction[] = [
  ...CODE_FIELDS.flatMap(codeActions),
  ...accountActions,
  ...ENTITIES.map(([field, filter]) => ({
    name: `kerberos_677_${filter}_${field.toLowerCase()}`,
    label: `Kerberos 677: failures of ${filter} $${field}$`,
    fields: [field],
    eventTypes: OF_FAILURES,
    uri: `${PAGE}?requests=all&${filter}=$${field}$`,
  })),
];
