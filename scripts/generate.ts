import { Command } from 'commander';
import { writeGenerated } from './build/write-generated';
import { writeTemplate } from './translations/write-template';

new Command('npm run generate')
  .description(
    'Writes default/, lookups/ and metadata/ from src/, and locale/messages.pot from the texts of the pages. They are committed; review the difference.',
  )
  .parse();

const changed = [...writeGenerated(), ...writeTemplate()];
console.log(
  changed.length === 0 ? 'Nothing changed.' : `Written:\n${changed.map((file) => `  ${file}`).join('\n')}`,
);
