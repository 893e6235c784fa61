import { createContext } from 'react';
import type { HostPlace } from '../host/teams-host.ts';

/** Where in Teams the tab stands; undefined for one's own, and outside Teams. */
export const PlaceContext = createContext<HostPlace | undefined>(undefined);
