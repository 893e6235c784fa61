/** Excel reads the file as UTF-8 by this, and Swedish Excel parts columns at semicolons. */
const byteOrderMark = '\uFEFF';
const separator = ';';

/**
 * A table as a file that spreadsheets open. What begins like a formula would be run there: it gets an apostrophe first, which
 * makes it text (OWASP, CSV injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => row.map(cell).join(separator)).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
