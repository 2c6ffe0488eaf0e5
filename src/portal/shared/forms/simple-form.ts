import type { FastifyRequest } from 'fastify';
import { BadForm } from './bad-form.ts';
import { takeField } from './multipart-form.ts';

/** The fields of an ordinary form (`application/x-www-form-urlencoded`); what the form does not have is refused. */
export function readSimpleForm(request: FastifyRequest, names: readonly string[]): Record<string, string> {
  const { body } = request;
  if (body !== undefined && body !== null && typeof body !== 'object') {
    throw new BadForm('提交的内容不是表单，请返回页面重新填写');
  }
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (typeof value !== 'string') throw new BadForm('表单中有重复的项目，请返回页面重新填写');
    takeField(values, name, value, names);
  }
  return Object.fromEntries(values);
}
