/** `Omit` for each member of a union by itself, so that the union stays one. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A copy lacking one optional property: absent, where `undefined` would be a value of its own. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Without<T, K> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Without<
    T,
    K
  >;
}
