import { anyTime, SECOND } from '../calendar';
import { refusedTicket } from '../requests';
import type { Story } from '../story';
import { TRUTH } from '../truth';

/** One machine tries a list of likely names within minutes to learn which exist. */
export const userEnumeration: Story = {
  id: 'user-enumeration',
  about: 'One machine tries a list of likely names within minutes to learn which exist.',
  subnet: 121,
  *tell(scene) {
    const { controllers, random, cast } = scene;
    const day = cast.between(5, 25);
    if (scene.day !== day || controllers.current.length === 0) return;
    const dc = cast.pick(controllers.current);
    const begin = anyTime(day, random);
    const guesses = [
      'admin',
      'test',
      'backup',
      'scan',
      'sql',
      'web',
      'ftp',
      'oracle',
      'support',
      'guest',
      'hr',
      'info',
    ];
    for (let index = 0; index < 55; index++) {
      yield refusedTicket(scene, {
        dc,
        time: begin + Math.floor(index * 2.5) * SECOND,
        account: `${guesses[index % guesses.length] as string}${index < guesses.length ? '' : String(index)}`,
        client: scene.address(66),
        plainAddress: true,
        options: 0x10,
        code: 6,
        label: TRUTH.enumeration,
      });
    }
  },
};
