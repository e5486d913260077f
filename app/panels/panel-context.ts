import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

import type { KnownFailure } from '../../src/searches/known-failures';
import type { Panel } from '../../src/searches/panel';
import type { PageState } from '../data/page-state';
import type { PanelData } from '../data/use-post-process';
import { usePostProcess } from '../data/use-post-process';
import type { ChangeState } from '../data/use-page-state';
import type { RunningJob } from '../data/use-search-job';
import type { TrendRange } from '../data/trend';

/** What a row of known failures begins with: the cause, and what narrows it. */
export type KnownKeys = KnownFailure['keys'];

/** The dialogs about known failures. */
export interface KnownDialogs {
  readonly mark: (keys: KnownKeys) => void;
  readonly list: () => void;
}

/** What a page gives to its panels. */
export interface PanelContext {
  readonly state: PageState;
  readonly change: ChangeState;
  /** The page's jobs by id. */
  readonly jobs: Readonly<Record<string, RunningJob>>;
  /** The texts that panels' searches are filled in with. */
  readonly fill: (search: string) => string;
  /** The address of Splunk's search page for a panel's search over its job. */
  readonly searchUrl: (panel: Panel) => string;
  readonly range: TrendRange;
  /** The search head's now as an ISO time in the user's zone. */
  readonly now: string;
  /** The search for the events behind what is explained, where it is not that of the state's filters. */
  readonly events?: string;
  /** The address of Splunk's search page for a search over the range that the page reads; the state's if absent. */
  readonly link?: (search: string) => string;
  /** Another number runs the searches on demand anew. */
  readonly turn?: number;
  /** Opens the dialogs about known failures; absent on pages without them. */
  readonly known?: KnownDialogs;
  /** Seconds of a time bucket. */
  readonly bucketSeconds: number;
  /** What the first panel says when there is nothing: the reason and the way on. */
  readonly advice: ReactNode;
  /** What the other panels say then. */
  readonly empty: ReactNode;
}

const Context = createContext<PanelContext | undefined>(undefined);

/** Hands a page's context to its panels. */
export const PanelContextProvider = Context.Provider;

/** The context of the page around a panel. */
export function usePanelContext(): PanelContext {
  const context = useContext(Context);
  if (!context) {
    throw new Error('a panel stands outside a page');
  }
  return context;
}

/** The data of a panel, cut from its job's results. */
export function usePanelData(panel: Panel): PanelData {
  const { jobs, fill } = usePanelContext();
  const job = jobs[panel.job];
  if (!job) {
    throw new Error(`the page runs no job ${panel.job}`);
  }
  return usePostProcess(job, fill(panel.search));
}
