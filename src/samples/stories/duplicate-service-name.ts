import { officeTime, SECOND } from '../calendar';
import { isOld } from '../company/domain-controllers';
import { employee, plantWorker } from '../company/people';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { duplicateName } from '../system-events';
import { TRUTH } from '../truth';

/** Two accounts hold the same service principal name, so the KDC issues no ticket for it. */
export const duplicateServiceName: Story = {
  id: 'duplicate-service-name',
  about: 'Two accounts hold the same service principal name, so the KDC issues no ticket for it.',
  subnet: 125,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.weekend) return;
    const dc = random.pick(controllers.readable);
    const old = isOld(dc);
    const name = old
      ? 'HTTP/pintra.plant.halden.example'
      : `MSSQLSvc/${scene.named('dwh02')}.corp.halden.example:1433`;
    const time = officeTime(scene.day, random);
    const who = random.between(0, 100);
    yield refusedService(scene, {
      dc,
      time,
      account: old ? plantWorker(who) : employee(who),
      client: scene.address(who),
      service: name,
      code: 8,
      label: TRUTH.duplicateName,
    });
    if (random.chance(0.5)) yield duplicateName(scene, { dc, time: time + SECOND }, name);
  },
};
