import { anyTime } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A Unix host with DES or AES keys alone finds no common encryption type in the old domain. */
export const oldSystemsWithoutCommonEncryption: Story = {
  id: 'old-systems-without-common-encryption',
  about: 'A Unix host with DES or AES keys alone finds no common encryption type in the old domain.',
  subnet: 180,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.old.length === 0 || scene.day % 2 !== 1) return;
    yield refusedService(scene, {
      dc: random.pick(controllers.old),
      time: anyTime(scene.day, random),
      account: scene.named('punixhost'),
      client: scene.address(34),
      service: random.pick(['host/punixhost.plant.halden.example', 'nfs/punixhost.plant.halden.example']),
      options: 0x40800000,
      code: 14,
      label: TRUTH.noCommonEncryption,
    });
  },
};
