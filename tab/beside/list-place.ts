import { createContext } from 'react';
import type { ListRoute } from '../router/route.ts';

/** The list that the rows inside are of, where what one of them leads to opens beside it. */
export const ListPlace = createContext<ListRoute | undefined>(undefined);
