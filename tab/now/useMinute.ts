import { useSyncExternalStore } from 'react';
import type { Instant } from '../../shared/kernel/calendar.ts';

const minuteMs = 60_000;

/** The time by one's own clock, cut to the minute: drawn anew when a new one begins, asking nobody. */
export function useMinute(): Instant {
  return useSyncExternalStore(onMinute, thisMinute);
}

function thisMinute(): Instant {
  return new Date(Math.floor(Date.now() / minuteMs) * minuteMs).toISOString();
}

/** A clock that has been put to sleep with its page says the right time when it wakes. */
function onMinute(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        listener();
        wait();
      },
      minuteMs - (Date.now() % minuteMs),
    );
  };
  wait();
  document.addEventListener('visibilitychange', listener);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', listener);
  };
}
