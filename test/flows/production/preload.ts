import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/**
 * Loaded into a server before all else. Notes each file that is loaded then (`MONTH_LOADED` names the list), and stands in for
 * the machine's clock, which shows a time so many milliseconds ahead (`MONTH_AHEAD`): production has no setting for that.
 */
const { MONTH_AHEAD: ahead = '', MONTH_LOADED: list = '' } = process.env;

const now = Date.now.bind(Date);
Date.now = () => now() + Number(ahead);
globalThis.Date = new Proxy(Date, {
  construct: (RealDate, given, asked: NewableFunction) =>
    Reflect.construct(RealDate, given.length === 0 ? [Date.now()] : given, asked) as Date,
});

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(list, `${url}\n`);
    return next(url, context);
  },
});
