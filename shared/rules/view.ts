/** The rule sets as they are shown: everything handbook §9 lists, and what is assumed. */
export interface RulesView {
  readonly sets: readonly {
    readonly code: string;
    readonly title: string;
    /** `Gäller från 1 juli 2026`, `Gällde till …`. */
    readonly validText: string;
    readonly inForce: boolean;
    readonly assumptions: readonly string[];
    readonly sections: readonly {
      readonly title: string;
      readonly lines: readonly { readonly label: string; readonly text: string }[];
    }[];
  }[];
  /** How the form of the planning meeting is chosen: the table of §3. */
  readonly planningTable: readonly {
    readonly fkText: string;
    readonly bothText: string;
    readonly resultText: string;
  }[];
}
