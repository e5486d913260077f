import { HOUR, SECOND } from '../calendar';
import { refusedService } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** A monitoring server looks at four web sites whose names nobody registered: many refusals, few names. */
export const monitoringOfWebSites: Story = {
  id: 'monitoring-of-web-sites',
  about:
    'A monitoring server looks at four web sites whose names nobody registered: many refusals, few names.',
  subnet: 116,
  *tell(scene) {
    const { controllers, random } = scene;
    if (controllers.current.length === 0 || scene.day % 7 !== 1) return;
    const sites = ['intranet-test', 'wiki-test', 'shop-test', 'mobile-test'];
    for (let round = 0; round < 2; round++) {
      for (const [index, site] of sites.entries()) {
        yield refusedService(scene, {
          dc: random.pick(controllers.current),
          time: scene.midnight + (8 + round) * HOUR + index * 20 * SECOND,
          account: scene.named('svc_monitor'),
          client: scene.address(8),
          service: `HTTP/${site}.corp.halden.example`,
          code: 7,
          label: TRUTH.webWithoutSpn,
        });
      }
    }
  },
};
