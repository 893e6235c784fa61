/** Whether somebody is writing or choosing there: a key is theirs, and nothing is to move under them. */
export function isWriting(element: Element | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element.isContentEditable) return true;
  if (element instanceof HTMLInputElement)
    return !['button', 'checkbox', 'radio', 'submit'].includes(element.type);
  return (
    element.matches('textarea, select') ||
    element.closest('[role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]') !== null
  );
}
