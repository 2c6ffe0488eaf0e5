import type { Result } from '../../src/domain/shared/refusal.ts';

/** The value of a result a test expects to be granted; a refusal fails the test with its words. */
export function granted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.message}`);
  return result.value;
}
