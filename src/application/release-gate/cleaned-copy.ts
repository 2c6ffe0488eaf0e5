import { LEAK_KINDS } from '../../documents/release-gate/leak-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Download } from '../access-requests/public-views.ts';
import type { App } from '../app.ts';

/** The name under which a clean copy is offered: `名单（已清理）.xlsx`. */
const cleanName = (name: string): string => name.replace(/(\.[^.]+)?$/, '（已清理）$1');

/**
 * A copy of a file without what its reader does not see. It is looked into like any other: where something is
 * left that a person has to decide on, there is no copy, and the refusal says what.
 */
export async function cleanedCopy(app: App, { name, mediaType, bytes }: Download): Promise<Result<Download>> {
  const cleaned = await app.gate.clean({ name, bytes });
  if (!cleaned.ok) return refuse('not-cleaned', `“${name}”不能自动清理：${cleaned.reason}`);
  const { leaks } = await app.gate.inspect({ name, bytes: cleaned.bytes });
  const left = leaks.find((it) => LEAK_KINDS[it.code].severity === 'block');
  if (left) {
    const { message, advice } = LEAK_KINDS[left.code];
    return refuse('not-cleaned', `“${name}”不能自动清理：${message}（${left.where}）。${advice}`);
  }
  return ok({ name: cleanName(name), mediaType, bytes: cleaned.bytes });
}
