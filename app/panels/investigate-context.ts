import { createContext, useContext } from 'react';

import type { Entity } from '../data/entity';
import type { FixedCause } from '../data/fixed-causes';
import type { InvestigateState } from '../data/investigate-address';
import type { Happening } from '../data/sequence';
import type { ChangeAddress } from '../data/use-address';
import type { History } from '../data/use-entity-history';

/** What the page Investigate gives to its panels. */
export interface InvestigateContext {
  readonly state: InvestigateState;
  readonly change: ChangeAddress<InvestigateState>;
  readonly history: History;
  /** The search head's now as an ISO time in the user's zone. */
  readonly now: string;
  /** Shows another entity, with the same range and nothing else chosen. */
  readonly goTo: (entity: Entity) => void;
  readonly marks: readonly FixedCause[];
  /** Marks a cause as fixed at a time in epoch seconds, now where none is given; an earlier mark of the same moves. */
  readonly mark: (causeId: string, service: string, at?: number) => void;
  /** Takes a mark away. */
  readonly unmark: (mark: FixedCause) => void;
  /** Shows one thing that happened beside the panels. */
  readonly choose: (happening: Happening) => void;
}

const Context = createContext<InvestigateContext | undefined>(undefined);

/** Hands the page's context to its panels. */
export const InvestigateContextProvider = Context.Provider;

/** The context of the page around a panel. */
export function useInvestigate(): InvestigateContext {
  const context = useContext(Context);
  if (!context) {
    throw new Error('a panel stands outside the page Investigate');
  }
  return context;
}
