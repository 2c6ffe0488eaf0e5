/**
 * A refusal is an answer, not a failure: a lawful or workflow reason for which a command is declined.
 * It is returned, never thrown, and carries the words staff and applicants see.
 */
export type Refusal = {
  /** Stable machine name, such as `extension-too-long`. */
  readonly code: string;
  /** What is wrong and what to do instead, in Chinese. */
  readonly message: string;
  /** The article it rests on, such as 《条例》第三十三条, or `null` when it is a matter of workflow. */
  readonly article: string | null;
};

/** The value of a decision, or the reason it was declined. Two shapes, no methods. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const refuse = (code: string, message: string, article: string | null = null): Result<never> => ({
  ok: false,
  refusal: { code, message, article },
});
