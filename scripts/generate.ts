import { Command } from 'commander';
import { writeGenerated } from './build/write-generated';

new Command('npm run generate')
  .description(
    'Writes default/, lookups/ and metadata/ from src/. They are committed; review the difference.',
  )
  .parse();

const changed = writeGenerated();
console.log(
  changed.length === 0 ? 'Nothing changed.' : `Written:\n${changed.map((file) => `  ${file}`).join('\n')}`,
);
