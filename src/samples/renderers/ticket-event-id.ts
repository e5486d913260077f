import type { TicketOccurrence } from '../occurrence';

/** Which event a Windows version writes: 2000 has ids of their own for refusals, 2003 no longer uses two of them. */
export function ticketEventId({ dc, request, code, restriction }: TicketOccurrence): number {
  if (dc.windows === '2000') {
    return { as: code === 0 ? 672 : 676, preauth: 675, tgs: code === 0 ? 673 : 677, renewal: 674 }[request];
  }
  if (dc.windows === '2003') return { as: 672, preauth: 675, tgs: 673, renewal: 674 }[request];
  if (restriction) return request === 'as' ? 4820 : 4821;
  return { as: 4768, preauth: 4771, tgs: 4769, renewal: 4770 }[request];
}
