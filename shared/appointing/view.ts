import type { IsoDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';

interface OfTeam {
  readonly teamId: string;
  readonly teamName: string;
  /** After the team's name and a colon. */
  readonly text: string;
}

/** A team that a styrgrupp is to choose a samordnare for, or has chosen one for that the kansli has not put in their seat yet. */
export type AppointingRow = OfTeam &
  (
    | {
        readonly state: 'waits';
        /** For who may choose: among whom, and from when at the earliest. */
        readonly appoint?: {
          readonly choices: readonly Choice[];
          readonly from: IsoDate;
          /** The one that was chosen before, and is over. */
          readonly after?: string;
        };
      }
    | {
        readonly state: 'appointed';
        readonly appointmentId: string;
        /** Who decided it and when. */
        readonly byText: string;
        readonly canWithdraw: boolean;
      }
  );
