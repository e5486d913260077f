import { tellCases, type ToldCase } from '../told-cases';
import type { FinalStory } from '../final-story';

const CASES: readonly ToldCase[] = [
  { request: 'as', code: 16, cause: 'controller-without-certificate', dcs: 'current', preauth: 16 },
  { request: 'preauth', code: 16, cause: 'controller-without-certificate', dcs: 'current', preauth: 15 },
  {
    request: 'as',
    code: 62,
    cause: 'certificate-not-trusted',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'as',
    code: 63,
    cause: 'controller-certificate-wrong',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  { request: 'as', code: 76, cause: 'controller-certificate-wrong', dcs: 'current', preauth: 16 },
  {
    request: 'as',
    code: 64,
    cause: 'certificate-signature-wrong',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  { request: 'as', code: 65, cause: 'pkinit-algorithm-refused', dcs: 'patched', preauth: 16 },
  {
    request: 'as',
    code: 78,
    cause: 'pkinit-algorithm-refused',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'as',
    code: 66,
    cause: 'certificate-mapping-weak',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'preauth',
    code: 66,
    cause: 'certificate-mapping-weak',
    dcs: 'patched',
    preauth: 16,
    certificate: true,
    account: 'KIOSK-44$',
  },
  {
    request: 'as',
    code: 70,
    cause: 'certificate-chain-broken',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  { request: 'as', code: 71, cause: 'certificate-chain-broken', dcs: 'current', preauth: 15 },
  { request: 'as', code: 72, cause: 'certificate-revoked', dcs: 'current', preauth: 15, certificate: true },
  {
    request: 'as',
    code: 73,
    cause: 'revocation-unreachable',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'as',
    code: 74,
    cause: 'revocation-unreachable',
    dcs: 'patched',
    preauth: 16,
    certificate: true,
  },
  {
    request: 'as',
    code: 75,
    cause: 'certificate-name-mismatch',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  {
    request: 'as',
    code: 77,
    cause: 'certificate-purpose-wrong',
    dcs: 'current',
    preauth: 15,
    certificate: true,
  },
  { request: 'as', code: 80, cause: 'pkinit-algorithm-refused', dcs: 'patched', preauth: 16 },
];

/** Certificates, smart cards and Windows Hello meet domain controllers that do not like them. */
export const badgesAndReaders: FinalStory = {
  id: 'badges-and-readers',
  about: 'Certificates, smart cards and Windows Hello meet domain controllers that do not like them.',
  subnet: 122,
  *tell(scene) {
    if (scene.weekend) return;
    yield* tellCases(scene, CASES, 3);
  },
};
