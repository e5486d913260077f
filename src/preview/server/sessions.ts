import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { User } from '../users';
import { userNamed } from '../users';

/** Somebody who is logged in. */
export interface Session {
  readonly key: string;
  readonly user: User;
  /** What the form key header of writing requests must repeat. */
  readonly formKey: string;
}

/** The sessions of one server; they end with it. */
export interface Sessions {
  open(user: User): Session;
  find(key: string): Session | undefined;
  close(key: string): void;
  /** The user of this name, if the password is the preview's. */
  login(name: string, password: string): User | undefined;
}

/** More sessions than a person opens; the oldest go first. */
const MOST_SESSIONS = 1000;

/** Whether two texts are equal, in a time that does not depend on where they differ. */
export function sameSecret(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

/** An empty set of sessions; all users share one password, which the preview prints when it starts. */
export function createSessions(password: string): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open: (user) => {
      const session = {
        key: randomBytes(24).toString('hex'),
        user,
        formKey: BigInt(`0x${randomBytes(8).toString('hex')}`).toString(),
      };
      sessions.set(session.key, session);
      if (sessions.size > MOST_SESSIONS) sessions.delete(sessions.keys().next().value as string);
      return session;
    },
    find: (key) => sessions.get(key),
    close: (key) => {
      sessions.delete(key);
    },
    login: (name, given) => {
      const user = userNamed(name);
      return user && sameSecret(given, password) ? user : undefined;
    },
  };
}
