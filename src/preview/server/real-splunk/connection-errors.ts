/** What to do about an error on the way to a splunkd, by the pattern of its code. */
const ADVICE: readonly (readonly [code: RegExp, advice: string])[] = [
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/,
    'Its certificate is not trusted. Give Node the issuer with NODE_EXTRA_CA_CERTS, or pass --insecure on a network you trust.',
  ],
  [/^ECONNREFUSED$/, "Is this splunkd's management port, 8089 by default?"],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'The name is not known here. Is it spelled right, and is the VPN up?'],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/, 'It cannot be reached from here. Is a firewall between?'],
  [/^(?:EPROTO|ERR_SSL_)/, 'It does not speak TLS there as expected. Does splunkd listen with https?'],
  [/^HPE_/, 'What answers there is no splunkd, or it wants https.'],
];

/** Why a splunkd at `base` gave no answer, and what to do, in words for whoever named the address. */
export function explainConnection(base: string, { code = '', message }: NodeJS.ErrnoException): string {
  const advice = ADVICE.find(([pattern]) => pattern.test(code))?.[1];
  return `${base}: ${message === '' ? code : message}${advice === undefined ? '' : `\n${advice}`}`;
}
