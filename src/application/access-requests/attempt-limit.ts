/** Counts failures in a sliding window; kept in memory: a restart forgives, a flood does not fill the database. */
export function createAttemptLimit(most: number, windowMinutes: number, now: () => Date) {
  const failures = new Map<string, number[]>();
  const recent = (key: string): number[] => {
    const since = now().getTime() - windowMinutes * 60_000;
    return (failures.get(key) ?? []).filter((at) => at > since);
  };
  return {
    isOver: (key: string): boolean => recent(key).length >= most,
    fail(key: string): void {
      if (failures.size > 50_000) failures.clear();
      failures.set(key, [...recent(key), now().getTime()]);
    },
    succeed: (key: string): void => void failures.delete(key),
  };
}
