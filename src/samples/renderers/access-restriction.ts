import type { AccessRestriction, TicketOccurrence } from '../occurrence';

const HEADINGS = {
  as: 'A Kerberos Ticket-granting-ticket (TGT) was denied because the device does not meet the access control restrictions.',
  tgs: 'A Kerberos service ticket was denied because the user, device, or both does not meet the access control restrictions.',
} as const;

/**
 * Turns the message of a refused 4768 or 4769 into that of 4820 or 4821: another heading, and the sections on
 * policy and device before the service.
 */
export function restrictedMessage(
  message: string,
  request: TicketOccurrence['request'],
  rule: AccessRestriction,
): string {
  const [, ...sections] = message.split('\n\n');
  const lifetime = request === 'as' ? '\n\tTGT Lifetime:\t\t0' : '';
  return [
    request === 'as' ? HEADINGS.as : HEADINGS.tgs,
    sections[0],
    `Authentication Policy Information:\n\tSilo Name:\t\t${rule.silo}\n\tPolicy Name:\t\t${rule.policy}${lifetime}`,
    `Device Information:\n\tDevice Name:\t\t${rule.device}`,
    ...sections.slice(1),
  ].join('\n\n');
}

/** The same for the fields of XML: the device before the service, silo and policy at the end. */
export function restrictedData(
  data: readonly (readonly [name: string, value: string])[],
  request: TicketOccurrence['request'],
  rule: AccessRestriction,
): (readonly [name: string, value: string])[] {
  return [
    ...data.flatMap((field) =>
      field[0] === 'ServiceName' ? [['DeviceName', rule.device] as const, field] : [field],
    ),
    ['SiloName', rule.silo],
    ['PolicyName', rule.policy],
    ...(request === 'as' ? [['TGTLifetime', '0'] as const] : []),
  ];
}
