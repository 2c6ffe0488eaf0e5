import type { Result } from '../../domain/shared/refusal.ts';

/** The value of a step of the demonstration; a refusal there is a fault of its data and is thrown. */
export function mustSucceed<Value>(result: Result<Value>, what: string): Value {
  if (result.ok) return result.value;
  throw new Error(`demonstration data, ${what}: ${result.refusal.code} ${result.refusal.message}`);
}
