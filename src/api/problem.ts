import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Forbidden, NotFound, Outdated } from '../application/actor.ts';
import type { Refusal, Result } from '../domain/shared/refusal.ts';

/** What every refusal and error of the API looks like (RFC 9457). */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    article: z.string().nullable(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    /** The version that now stands, with 412. */
    version: z.int().optional(),
    /** Names the entry in the operational log, with 500. */
    reference: z.string().optional(),
  })
  .meta({ id: 'Problem' });

type Extra = Partial<Pick<z.infer<typeof Problem>, 'errors' | 'version' | 'reference' | 'article'>>;

/** Answers with a problem. */
export function problem(
  reply: FastifyReply,
  status: number,
  { code, title, ...extra }: { code: string; title: string } & Extra,
) {
  return reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({ type: `/api/docs/problems#${code}`, title, status, code, article: null, ...extra }),
    );
}

const STATUS_OF: Readonly<Record<string, number>> = {
  forbidden: 403,
  'separation-of-duties': 403,
  'sign-in-failed': 401,
  'sign-in-delayed': 429,
  'reauthentication-failed': 403,
  'reauthentication-delayed': 429,
  'too-many-attempts': 429,
};

export const refusalProblem = (reply: FastifyReply, { code, message, article }: Refusal) =>
  problem(reply, STATUS_OF[code] ?? 409, { code, title: message, article });

/** Answers with the value of a result, or with its refusal as a problem. */
export const respond = <Value>(reply: FastifyReply, result: Result<Value>) =>
  result.ok ? result.value : refusalProblem(reply, result.refusal);

/** The one error handler of the API: a person learns what is wrong, nobody learns how the inside works. */
export function apiErrorHandler(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((it) => ({
      path: it.instancePath.replace(/^\//, ''),
      message: it.message ?? '格式不正确',
    }));
    return problem(reply, 400, {
      code: 'invalid-input',
      title: errors[0]?.message ?? '提交的内容格式不正确',
      errors,
    });
  }
  if (error instanceof NotFound) return problem(reply, 404, { code: 'not-found', title: error.message });
  if (error instanceof Forbidden) return problem(reply, 403, { code: 'forbidden', title: error.message });
  if (error instanceof Outdated)
    return problem(reply, 412, { code: 'outdated', title: error.message, version: error.version });
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status && status >= 400 && status < 500)
    return problem(reply, status, { code: clientCode(status), title: CLIENT_TITLES[status] ?? '请求不正确' });
  const reference = randomUUID().slice(0, 8);
  request.log.error({ err: error, reference }, 'fault');
  return problem(reply, 500, {
    code: 'fault',
    title: `系统出现故障，请稍后再试；如需帮助，请提供编号 ${reference}`,
    reference,
  });
}

const CLIENT_TITLES: Readonly<Record<number, string>> = {
  400: '请求的格式不正确',
  401: '请先登录',
  403: '请求的来源不正确，请从本系统页面操作',
  413: '提交的内容过大，每个文件不能超过10MB',
  406: '请以表单（multipart/form-data）上传文件',
  415: '不支持这种内容格式',
  429: '操作过于频繁，请稍后再试',
};

const clientCode = (status: number): string =>
  status === 413
    ? 'too-large'
    : status === 415
      ? 'unsupported-media'
      : status === 429
        ? 'too-many-attempts'
        : 'bad-request';
