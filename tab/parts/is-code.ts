/** Whether what stands in a form is one of the codes that have a name. */
export function isCode<Code extends string>(
  labels: Readonly<Record<Code, string>>,
  value: string,
): value is Code {
  return Object.hasOwn(labels, value);
}
