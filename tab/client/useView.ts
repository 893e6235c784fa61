import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ahead, askServer, pageVisibility } from './browser.ts';
import { onChange } from './changes.ts';
import { watchView, type Loadable, type ViewAddress } from './watch.ts';

/** A view that is read again when anything has been done, and on demand. */
export type Viewed<T> = Loadable<T> & { readonly refresh: () => void };

/**
 * Reads a view and keeps it while the component is there.
 *
 * @param everyMs ask again this often, for what others change while one looks
 */
export function useView<T>(address: ViewAddress<T>, everyMs?: number): Viewed<T> {
  const { path } = address;
  const names = address.names.join();
  const watch = useMemo(
    () =>
      watchView<T>(
        askServer,
        { path, names: (names === '' ? [] : names.split(',')) as (keyof T & string)[] },
        { ...pageVisibility, come: ahead.come, ...(everyMs === undefined ? {} : { everyMs }) },
      ),
    [path, names, everyMs],
  );
  const loadable = useSyncExternalStore(watch.subscribe, watch.snapshot);
  useEffect(() => onChange(watch.refresh), [watch]);
  return useMemo(() => ({ ...loadable, refresh: watch.refresh }), [loadable, watch]);
}
