/**
 * What the page RC4 and encryption cuts from its jobs: searches after a job's search, without the leading pipe.
 * `{{kind}}` is the letter of the kind of entity: s, a, c or k.
 */

const withReason =
  'lookup kerberos_encryption_reasons encryption_reason OUTPUT encryption_reason_text encryption_reason_action encryption_reason_reference';

/** Who got weak tickets, by name and reason; most tickets first, what only a new domain controller mends last. */
export const weakByName = [
  'where substr(entity,1,2)="{{kind}} "',
  'eval name=substr(entity,3)',
  'lookup kerberos_encryption_types encryption_type OUTPUT encryption_name',
  'stats sum(count) as count values(encryption_name) as types values(request) as requests min(first) as first max(last) as last by name encryption_reason',
  'eventstats sum(count) as total by name',
  withReason,
  'eval rank=if(encryption_reason="old-domain-controller",2,1)',
  'sort 0 + rank - total + name - count',
].join(' | ');

/** Weak tickets by type and era, summed over all. */
export const weakTotals =
  'where substr(entity,1,2)="t " | lookup kerberos_encryption_types encryption_type OUTPUT encryption_name | stats sum(count) as count by encryption_name era request';

/** Weak tickets that domain controllers of 2008 and later granted, by time, RC4 apart from DES. */
export const weakByTime =
  'where substr(entity,1,2)="t " AND era="2008+" | eval bucket=substr(entity,3), family=if(in(encryption_type,"1","3"),"DES","RC4") | stats sum(count) as count by bucket family';

/** Who was refused, by name and reason; `told` lists what was seen as `<refused or event id> <count>`. */
export const refusedByName = [
  'where substr(entity,1,2)="{{kind}} "',
  'eval name=substr(entity,3), seen=told." ".count, refused=if(told="refused",count,0)',
  'stats sum(count) as count sum(refused) as refused values(seen) as told min(first) as first max(last) as last by name encryption_reason',
  'eventstats sum(count) as total by name',
  withReason,
  'sort 0 - total + name - count',
].join(' | ');

/** Refusals and events of the KDC, summed over all. */
export const refusedTotals =
  'where entity="all" | stats sum(count) as count by told | lookup kerberos_event_ids event_id as told OUTPUT event_title';
