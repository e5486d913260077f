import { references } from './references';
import type { CauseTheme } from './theme';

/** Logon with certificates and smart cards. */
export const certificates: CauseTheme = {
  causes: [
    {
      id: 'controller-without-certificate',
      text: 'The domain controller cannot do certificate logon: it has no suitable certificate, or does not reach the certification authority. Tools that try certificate logon anywhere cause it too.',
      confidence: 'documented',
      action:
        'Enrol a certificate from the template Kerberos Authentication on that domain controller: certutil -pulse. System events 19, 20 and 29 of the KDC confirm it. If nobody there uses certificates, investigate the client.',
      references: [references.event4771, references.pkinit],
    },
    {
      id: 'certificate-not-trusted',
      text: 'The domain controller does not trust the certificate of the client: its root or its issuer is missing in the NTAuth store, or it is revoked.',
      confidence: 'documented',
      action:
        'Publish the issuer with: certutil -dspublish -f ISSUER.cer NTAuthCA. System event 21 of the KDC names the reason.',
      references: [references.event4768, references.pkinit],
    },
    {
      id: 'controller-certificate-wrong',
      text: 'The certificate of the domain controller is not trusted by the client, or does not name it.',
      confidence: 'documented',
      action:
        'Renew the certificate of the domain controller from the template Kerberos Authentication, issued by an authority that the clients trust.',
      references: [references.codesOfRfc4120, references.pkinit],
    },
    {
      id: 'certificate-signature-wrong',
      text: 'The signature of the logon does not fit its certificate: a faulty card or driver, or someone who has the certificate without its key.',
      confidence: 'heuristic',
      action: 'Test the card with: certutil -scinfo. Investigate if the client has no business with cards.',
      references: [references.pkinit, references.event4768],
    },
    {
      id: 'certificate-mapping-weak',
      text: 'The certificate is good but not strongly mapped to the account, which domain controllers demand since KB5014754.',
      confidence: 'documented',
      action:
        'Renew the certificate so that it carries the SID of the account, or map it strongly in altSecurityIdentities (issuer and serial number). System events 39, 40 and 41 of the KDC name the account.',
      references: [references.certificateMapping, references.codesOfRfc4120],
    },
    {
      id: 'certificate-chain-broken',
      text: 'The chain of the certificate cannot be built, or a certificate in it is damaged or out of date.',
      confidence: 'documented',
      action:
        'Check it on the domain controller with: certutil -verify -urlfetch CERTIFICATE.cer. Publish what is missing, renew what has expired.',
      references: [references.pkinit],
    },
    {
      id: 'certificate-revoked',
      text: 'A revoked certificate was used to log on.',
      confidence: 'documented',
      action: 'Give the owner a new certificate. Investigate if the old one was reported lost or stolen.',
      references: [references.pkinit],
    },
    {
      id: 'revocation-unreachable',
      text: 'The domain controller cannot find out whether the certificate is revoked: the revocation list is out of date or out of reach.',
      confidence: 'documented',
      action:
        'Check with: certutil -verify -urlfetch CERTIFICATE.cer. Restore the distribution point or the OCSP responder. Many users fail at once.',
      references: [references.pkinit],
    },
    {
      id: 'certificate-name-mismatch',
      text: 'The name in the certificate is not that of the account that logs on.',
      confidence: 'documented',
      action:
        'Compare the subject alternative name of the certificate with userPrincipalName. Issue a new certificate or correct the name.',
      references: [references.pkinit, references.certificateMapping],
    },
    {
      id: 'certificate-purpose-wrong',
      text: 'The certificate is not meant for logon: it lacks the usage smart card logon or client authentication.',
      confidence: 'documented',
      action:
        'Issue one from a template with that usage. Investigate if the client has no business with certificates: tools that abuse certificates meet this too.',
      references: [references.pkinit, references.event4768],
    },
    {
      id: 'pkinit-algorithm-refused',
      text: 'An algorithm of the certificate logon is refused as weak or unknown: Diffie-Hellman parameters, a digest such as SHA-1, or the way the key is delivered.',
      confidence: 'documented',
      action:
        'Update the client. Set the PKINIT hash algorithms in Group Policy to SHA-256 and better on both sides, and renew old certificates.',
      references: [references.pkinit, 'https://www.rfc-editor.org/rfc/rfc8636#section-3'],
    },
  ],
  rules: [
    { when: { failure_code: '16' }, cause: 'controller-without-certificate' },
    { when: { failure_code: '62' }, cause: 'certificate-not-trusted' },
    { when: { failure_code: '63' }, cause: 'controller-certificate-wrong' },
    { when: { failure_code: '64' }, cause: 'certificate-signature-wrong' },
    { when: { failure_code: '65' }, cause: 'pkinit-algorithm-refused' },
    { when: { failure_code: '66' }, cause: 'certificate-mapping-weak' },
    { when: { failure_code: '70' }, cause: 'certificate-chain-broken' },
    { when: { failure_code: '71' }, cause: 'certificate-chain-broken' },
    { when: { failure_code: '72' }, cause: 'certificate-revoked' },
    { when: { failure_code: '73' }, cause: 'revocation-unreachable' },
    { when: { failure_code: '74' }, cause: 'revocation-unreachable' },
    { when: { failure_code: '75' }, cause: 'certificate-name-mismatch' },
    { when: { failure_code: '76' }, cause: 'controller-certificate-wrong' },
    { when: { failure_code: '77' }, cause: 'certificate-purpose-wrong' },
    ...['78', '79', '80', '81', '100'].map((code) => ({
      when: { failure_code: code },
      cause: 'pkinit-algorithm-refused' as const,
    })),
  ],
};
