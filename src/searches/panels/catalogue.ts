import type { Panel } from '../panel';
import { accounts } from './accounts';
import { causes } from './causes';
import { clients } from './clients';
import { codes } from './codes';
import { domainControllers } from './domain-controllers';
import { overTime } from './over-time';
import { services } from './services';
import { verdictBudget } from './verdict-budget';

/** Every panel, in the order of the page. */
export const panels: readonly Panel[] = [
  verdictBudget,
  overTime,
  causes,
  codes,
  services,
  accounts,
  clients,
  domainControllers,
];
