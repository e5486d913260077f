import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from '../repository';
import { gatherTexts } from './gather-texts';
import { printTemplate } from './print-template';

/** Where Splunk looks for an app's texts. The template is for translators and does not ship. */
export const TEMPLATE = 'locale/messages.pot';

/** Writes the template where it differs; says whether it did. */
export function writeTemplate(): readonly string[] {
  const target = inRepository(TEMPLATE);
  const text = printTemplate(gatherTexts());
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return [];
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  return [TEMPLATE];
}
