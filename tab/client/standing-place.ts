import { createContext } from 'react';
import type { HereView } from '../../shared/home/view.ts';
import type { HostPlace } from '../host/teams-host.ts';
import type { ViewAddress } from './watch.ts';

/** Where in Teams the tab stands; undefined for one's own, and outside Teams. */
export const PlaceContext = createContext<HostPlace | undefined>(undefined);

export function hereAddress({ channel, meeting }: HostPlace): ViewAddress<HereView> {
  const asked = new URLSearchParams({
    ...(channel === undefined ? {} : { channel }),
    ...(meeting === undefined ? {} : { meeting }),
  });
  return { path: `/api/here?${asked.toString()}`, names: [] };
}
