/** The first three letters as a case reference writes them: `Åre` → `ARE`, `Östersund` → `OST`. */
export function codeOf(municipality: string): string {
  return municipality
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 3)
    .toUpperCase();
}
