import { createContext } from 'react';

/**
 * What the heading of a page is where two pages stand side by side: the page's own h1, which names the window too; one
 * `beside` it; or the h1 of what was just `chosen`, which takes the focus when it comes.
 */
export const PageHeading = createContext<'page' | 'beside' | 'chosen'>('page');
