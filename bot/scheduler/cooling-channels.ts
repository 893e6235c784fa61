import type { Instant } from '../../shared/kernel/calendar.ts';

/** Channels whose service has asked for a pause (Retry-After): it holds for every job there, new ones too. */
export interface CoolingChannels {
  cool(channelId: string, until: Instant): void;
  /** When the pause ends, while it lasts. */
  until(channelId: string, now: Instant): Instant | undefined;
}

export function createCoolingChannels(): CoolingChannels {
  const pauses = new Map<string, Instant>();
  return {
    cool(channelId, until) {
      pauses.set(channelId, until);
    },
    until(channelId, now) {
      const until = pauses.get(channelId);
      if (until === undefined) return undefined;
      if (until > now) return until;
      pauses.delete(channelId);
      return undefined;
    },
  };
}
