/** A seat as it will be; `roleIds` are the seats it comes from, for who leaves it out. */
export interface CarriedSeatView {
  readonly text: string;
  readonly roleIds: readonly string[];
}

/** A group after the change. */
export interface RegroupedView {
  readonly id: string;
  readonly name: string;
  /** `Ny` · `Får andra team`. */
  readonly mark: string;
  readonly teamsText: string;
  /** Whom they answered to until then. */
  readonly beforeText: string;
  /** Empty where there is none, which is among the warnings. */
  readonly channelText: string;
  readonly channelMissing: boolean;
  readonly seats: readonly CarriedSeatView[];
  /** What somebody must see to. */
  readonly warnings: readonly string[];
}

/** What a new division comes to, before it is done. */
export interface RegroupingPreview {
  /** `Från lör 1 aug 2026: 8 styrgrupper blir 4.` */
  readonly summary: string;
  readonly whenText: string;
  readonly groups: readonly RegroupedView[];
  readonly ended: readonly { readonly id: string; readonly name: string; readonly text: string }[];
  readonly teams: readonly {
    readonly teamId: string;
    readonly name: string;
    readonly text: string;
  }[];
  /** `Styrgrupp Berg → Styrgrupp Söder: 3 möten och 2 öppna mötesbeslut följer med.` */
  readonly carries: readonly string[];
  /** What waits for a styrgrupp today, and for whom it waits then. */
  readonly waits: readonly string[];
  /** Seats that were left out and can be taken back in. */
  readonly leftOut: readonly CarriedSeatView[];
}
