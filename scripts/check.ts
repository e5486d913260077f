import { checks } from '../src/checks/catalogue';
import { runChecks } from './run-checks';

const problems = runChecks();
console.log(problems === 0 ? `${checks.length} checks hold.` : `${problems} problem(s).`);
process.exit(problems === 0 ? 0 : 1);
