import { ok, type Result, refuse } from '../domain/shared/refusal.ts';

const SHORTEST = 10;
const LONGEST = 128;
const COMMON = ['password', '12345678', 'qwerty', 'admin', 'gongkai', 'abc123', '111111', '888888'];

/** What a password must be: 10–128 characters of at least three kinds (等保三级), not a well-known one, not the login. */
export function checkPassword(password: string, login: string): Result<null> {
  if (password.length < SHORTEST) return refuse('password-too-short', `密码至少需要${SHORTEST}个字符`);
  if (password.length > LONGEST) return refuse('password-too-long', `密码不能超过${LONGEST}个字符`);
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  if (kinds < 3) return refuse('password-too-plain', '密码应当包含大写字母、小写字母、数字、符号中的三种');
  const plain = password.toLowerCase();
  if (
    COMMON.some((word) => plain.includes(word)) ||
    (login.length > 2 && plain.includes(login.toLowerCase()))
  ) {
    return refuse('password-too-common', '密码过于常见或者包含登录名，请换一个');
  }
  return ok(null);
}
