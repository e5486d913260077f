import type { Happening } from '../data/sequence';
import { happeningTexts } from '../texts/investigate/happenings';
import { textById } from '../texts/text-by-id';

/** What was asked for, in words. */
export function askedWords({ request }: Pick<Happening, 'request'>): string {
  return textById(happeningTexts.asked, request) ?? happeningTexts.request();
}

/** Whether the service says more than the request: logons always ask the ticket-granting service. */
export function namesService({ request, service }: Pick<Happening, 'request' | 'service'>): boolean {
  const logon = request === 'AS' || request === 'PREAUTH';
  return service !== '-' && service !== '' && !(logon && /^krbtgt(?:\/|$)/i.test(service));
}

/** What is to say about something that was not refused: what NTLM said, or how the ticket is encrypted. */
export function detailWords({ outcome, detail }: Pick<Happening, 'outcome' | 'detail'>): string {
  if (outcome === 'granted') {
    return detail === '' || detail === '-' ? '' : happeningTexts.encryptedWith(detail);
  }
  return textById(happeningTexts.steps, detail) ?? '';
}
