/** Starts counting; the answer tells the milliseconds of processor time since, whatever else the machine has done. */
export function countProcessorTime(): () => number {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}
