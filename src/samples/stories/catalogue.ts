import type { Story } from '../story';
import { sqlWithoutSpn } from './sql-without-spn';

/** Every story, in the order in which they are told. */
export const STORIES: readonly Story[] = [sqlWithoutSpn];
