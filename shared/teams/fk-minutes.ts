/** FK joins for an hour (handbook §2), where the team sets no other. */
export const usualFkMinutes = 60;
