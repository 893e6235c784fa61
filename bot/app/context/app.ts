import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Directory, Messenger, Nudger } from '../messages.ts';
import { keepingUnreadable } from '../documents/keep-unreadable.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { foldsMarked } from './folds-marked.ts';
import { createKeyedQueue, type KeyedQueue } from './keyed-queue.ts';
import { createEndedCases, type EndedCases } from './ended-cases.ts';
import { createOngoingCases, type OngoingCases } from './ongoing-cases.ts';
import type { Via } from '../documents/records.ts';
import type {
  Clock,
  Credentials,
  Ids,
  Log,
  Scope,
  SheetFiles,
  Store,
  TabLinks,
  Watcher,
  Workings,
} from '../ports.ts';
import { numbersAsked } from './numbers-asked.ts';
import { createReadLog, type ReadLog } from './read-log.ts';
import { createRegistry, type Registry } from './registry.ts';
import { type SavedWork, signalling, type Signal } from './scope-signal.ts';
import { unwatched } from './unwatched.ts';
import { watchedStore } from './watched-store.ts';
import { untoldWorkings } from './workings.ts';

/** What the process is wired with. */
export interface AppPorts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly messenger: Messenger;
  readonly directory: Directory;
  /** Left out where nobody can be reached in private: then all is said in the channels. */
  readonly nudger?: Nudger;
  readonly credentials: Credentials;
  /** Whose people and channels are heard, lower case; everybody's when left out. */
  readonly tenants?: readonly string[];
  /** Who may found a federation where there is none: in local mode anybody, in production who is named, if anybody is. */
  readonly founder?: Founder;
  /** Addresses in the tab, for messages that lead there; left out while nobody knows where the tab is. */
  readonly links?: TabLinks;
  /** Nobody when left out. */
  readonly watch?: Watcher;
  /** Left out where no files come in through the tab. */
  readonly files?: SheetFiles;
  /** Left out where nothing is wired but the application. */
  readonly workings?: Workings;
}

export type Founder = 'anybody' | 'nobody' | { readonly account: AccountKey };

/** Anybody, when nothing was said of it. */
export function mayFound({ founder = 'anybody' }: Pick<AppPorts, 'founder'>, actor: AccountKey) {
  return founder === 'anybody' || (founder !== 'nobody' && founder.account === actor);
}

/** What every use case, query and effect gets. */
export interface App extends AppPorts {
  readonly watch: Watcher;
  readonly workings: Workings;
  readonly registry: Registry;
  readonly workSignal: Signal<SavedWork>;
  readonly written: Signal<Scope>;
  readonly logSignal: Signal<Scope>;
  readonly readLog: ReadLog;
  /** Where it is worked from: what is done and read is logged with it. */
  readonly via?: Via;
  readonly ongoing: OngoingCases;
  readonly ended: EndedCases;
  /** Commands on one document wait for each other here instead of colliding in the store. */
  readonly commandQueue: KeyedQueue;
  /** Teams are counted one at a time. */
  readonly countingQueue: KeyedQueue;
}

export function createApp(wired: AppPorts): App {
  const { watch = unwatched } = wired;
  const { store, written, workSignal, logSignal } = signalling(watchedStore(wired.store, watch));
  const { workings = untoldWorkings(wired) } = wired;
  const ports = {
    ...wired,
    watch,
    workings,
    store: keepingUnreadable(foldsMarked(numbersAsked(store, wired.clock), wired.clock)),
  };
  setApartIn(ports.store).onNew(({ scope, kind, id, why }) => {
    ports.log.error('document-unreadable', { scope, document: `${kind} ${id}`, why });
  });
  const registry = createRegistry(ports);
  return {
    ...ports,
    written,
    workSignal,
    logSignal,
    registry,
    readLog: createReadLog({ ...ports, registry }),
    ongoing: createOngoingCases(ports),
    ended: createEndedCases(ports),
    commandQueue: createKeyedQueue(),
    countingQueue: createKeyedQueue(),
  };
}

/** The same application, as it is worked from a card or from the tab. */
export function workedFrom(via: Via, app: App): App {
  return { ...app, via, readLog: createReadLog(app, via) };
}

/** In Sweden. */
export function today(app: Pick<App, 'clock'>): IsoDate {
  return localDate(app.clock.now());
}
