/** What cannot be known for sure, so that its writer may say that it tells of nobody. */
export const confirmableCodes = ['possible-name', 'possible-village', 'possible-age'] as const;
export type ConfirmableCode = (typeof confirmableCodes)[number];

/** Whether a text that was refused for this may be sent again with a tick that it points at no person. */
export function isConfirmable(code: string | undefined): boolean {
  return confirmableCodes.some((confirmable) => confirmable === code);
}
