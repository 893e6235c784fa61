import { heldAppointment } from './held-appointment.ts';
import { type HeldDocuments, heldDocuments } from './held-documents.ts';
import { type HeldMilestones, heldMilestones } from './held-milestones.ts';
import { type HeldRulings, heldRulings } from './held-rulings.ts';
import type { Run } from './run.ts';
import type { World } from './world.ts';

/** What is kept above the teams: the rulings, the documents and the delmål. */
export interface HeldRegisters {
  readonly rulings: HeldRulings;
  readonly documents: HeldDocuments;
  readonly milestones: HeldMilestones;
  /** The samordnare that a styrgrupp has chosen. */
  readonly appointed: string;
}

export async function heldRegisters(world: World, run: Run): Promise<HeldRegisters> {
  return {
    rulings: await heldRulings(world, run),
    documents: await heldDocuments(run),
    milestones: await heldMilestones(run),
    appointed: await heldAppointment(run),
  };
}
