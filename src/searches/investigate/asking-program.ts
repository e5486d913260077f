import type { PageJob } from '../page-job';

/** One value: its XML data names, and the labels of the text. */
function extraction(field: string, xml: string, labels: string): string {
  return `rex field=_raw "(?m)(?:<Data Name=.(?:${xml}).>|^[ \\t]*(?:${labels}):[ \\t]*)(?<${field}>(?<=>)[^<]*|(?<!>)[^\\r\\n]*)"`;
}

/**
 * Which program on the client opened a connection to a domain controller's port 88 (Kerberos) from a port: event
 * 5156 of the Windows Filtering Platform, or event 3 of Sysmon. `{{terms}}` are the raw terms of address and port,
 * `{{port}}` the quoted port. Clients' logs lie in other indexes than those of domain controllers, so it looks into
 * all that the user may read, for the minute around one event only. On demand.
 */
export const askingProgram: PageJob = {
  id: 'asking-program',
  purpose: 'The program behind a client port.',
  search: [
    'search index=* {{terms}} (5156 OR TERM(EventCode=5156) OR Sysmon)',
    extraction('program', 'Image|Application', 'Image|Application Name'),
    extraction('k677_source_port', 'SourcePort', 'SourcePort|Source Port'),
    extraction('k677_target_port', 'DestinationPort|DestPort', 'DestinationPort|Destination Port'),
    extraction('process_id', 'ProcessId|ProcessID', 'ProcessId|Process ID'),
    extraction('user', 'User', 'User'),
    'rex field=_raw "(?m)(?:<Computer>|^ComputerName=)(?<computer>[^<\\r\\n]+)"',
    'where trim(k677_source_port)={{port}} AND trim(k677_target_port)="88"',
    'eval at=_time, program=trim(program), user=coalesce(nullif(trim(user), ""), "-"), process_id=coalesce(nullif(trim(process_id), ""), "-"), computer=coalesce(computer, "-")',
    'stats count min(at) as at by program user process_id computer',
    'sort 10 at',
    'table at program user process_id computer count',
  ].join(' | '),
  columns: ['at', 'program', 'user', 'process_id', 'computer', 'count'],
};
