import { hearers } from './hearers.ts';

/** Tells every open view that something was done, so that all of them ask again. */
const changes = hearers<[]>();

export const announceChange = changes.tell;
export const onChange = changes.listen;
