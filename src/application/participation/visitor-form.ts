import { createHash } from 'node:crypto';
import { z } from 'zod';
import { checkUploads } from '../access-requests/check-uploads.ts';
import type { Upload } from '../access-requests/public-views.ts';
import type { Agency } from '../agencies/find-agency.ts';
import type { Once } from '../shared/once.ts';
import type { Defence } from './visitor-limits.ts';

/** At most three files with a message or an opinion. */
export const VISITOR_FILES = 3;

/** One message a field, as the portal shows them. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A form a visitor sends: what was typed, the files, the form's own number that makes a repeat one, the defence. */
export type VisitorForm = {
  readonly agency: Agency;
  /** The number the page gave the form; the same form sent twice has one effect. */
  readonly formKey: string;
  readonly input: unknown;
  readonly uploads: readonly Upload[];
  readonly defence: Defence;
};

/** The person behind a message; empty where nothing was given. */
export type VisitorPerson = { readonly name: string; readonly contact: string };

const optional = (label: string, longest: number) =>
  z.string().trim().max(longest, `${label}不能超过${longest}个字`).default('');

export const PERSON_FIELDS = { name: optional('姓名', 50), contact: optional('联系方式', 100) } as const;

export const demanded = (label: string, longest: number, least = 1) =>
  z
    .string({ error: `请填写${label}` })
    .trim()
    .min(least, least > 1 ? `${label}至少${least}个字` : `请填写${label}`)
    .max(longest, `${label}不能超过${longest}个字`);

const FormKey = z.uuid();

/** The form with its files checked, or one message a field. */
export async function readVisitorForm<Shape extends z.ZodType>(
  shape: Shape,
  { input, uploads, formKey }: VisitorForm,
) {
  const parsed = shape.safeParse(input);
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.success ? [] : parsed.error.issues)
    errors[String(path[0] ?? 'form')] ??= message;
  if (!FormKey.safeParse(formKey).success) errors['form'] = '表单不完整，请刷新页面后重新填写';
  const files = await checkUploads(uploads);
  if ('error' in files) errors['uploads'] = files.error;
  else if (uploads.length > VISITOR_FILES) errors['uploads'] = `最多上传${VISITOR_FILES}个文件`;
  if (!parsed.success || 'error' in files || Object.keys(errors).length > 0) return { errors };
  return { form: parsed.data, files: files.files };
}

/** The same form twice is one submission; its key with other words or files is another and is refused. */
export const onceOfForm = ({ formKey, input, uploads }: VisitorForm, what: string): Once => {
  const digests = uploads.map((it) => createHash('sha256').update(it.bytes).digest('hex'));
  return { key: formKey, actorId: null, request: `${what}\n${JSON.stringify([input, digests])}` };
};
