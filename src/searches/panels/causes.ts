import type { Panel } from '../panel';

/**
 * The triage table: one row a cause with how far it reaches, one more for each note by which some are known. Missing names (`-`) count as no account, service or
 * client. `first_seen` and `last_seen` are ISO times in the user's zone; `trend` is as in `codes`.
 */
export const causes: Panel = {
  id: 'causes',
  title: 'What to do, by cause',
  question: 'Why were requests refused, what should be fixed first, and is anybody attacking?',
  job: 'refusals',
  search: [
    'stats sum(count) as count min(first) as first max(last) as last values(failure_code) as codes by known known_note verdict cause_id cause entity',
    'rex field=entity "^t \\d+(?:\\.\\d+)? (?<kdc>.+)"',
    'eval kind=substr(entity,1,2)',
    'eval events=if(kind="t ",count,0), point=if(kind="t ",entity." ".count,null())',
    'eval account=if(kind="a " AND entity!="a -",entity,null()), service=if(kind="s " AND entity!="s -",entity,null()), client=if(kind="c " AND entity!="c -",entity,null())',
    'stats sum(events) as count dc(account) as accounts dc(service) as services dc(client) as clients dc(kdc) as kdcs min(first) as first max(last) as last values(codes) as codes values(point) as trend by known known_note verdict cause_id cause',
    'eval rank=case(known="yes",4,verdict="investigate",1,verdict="fix",2,verdict="ignore",3,true(),3)',
    'sort 0 rank - count',
    'eval first_seen=strftime(first,"%Y-%m-%dT%H:%M:%S%z"), last_seen=strftime(last,"%Y-%m-%dT%H:%M:%S%z")',
    'lookup kerberos_failure_causes cause_id OUTPUT cause_action',
    'table verdict known known_note cause_id cause codes count accounts services clients kdcs trend first_seen last_seen cause_action',
  ].join(' | '),
  columns: [
    'verdict',
    'known',
    'known_note',
    'cause_id',
    'cause',
    'codes',
    'count',
    'accounts',
    'services',
    'clients',
    'kdcs',
    'trend',
    'first_seen',
    'last_seen',
    'cause_action',
  ],
  look: 'table',
  options: {},
};
