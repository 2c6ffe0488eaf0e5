import { type CheckedUpload, checkUploads } from '../access-requests/check-uploads.ts';
import type { Upload } from '../access-requests/public-views.ts';
import type { Opinion } from './invitation.ts';

/** The fields of the page as they were typed. */
export type OpinionForm = Readonly<Record<'consents' | 'reasons' | 'contact', string>>;

/** One message a field, in the order of the form; `files` for the uploads. */
export type OpinionErrors = Readonly<Record<string, string>>;

export const MOST_FILES = 3;
const LONGEST_REASONS = 4000;
const LONGEST_CONTACT = 100;

/** The opinion a form holds with its files, or all that is wrong. A refusal needs reasons (art. 32: 有合理理由). */
export async function checkOpinion(
  form: OpinionForm,
  uploads: readonly Upload[],
): Promise<
  { readonly opinion: Opinion; readonly files: readonly CheckedUpload[] } | { readonly errors: OpinionErrors }
> {
  const reasons = form.reasons.trim();
  const contact = form.contact.trim();
  const errors: Record<string, string> = {};
  if (form.consents !== 'yes' && form.consents !== 'no') errors['consents'] = '请选择同意公开或者不同意公开';
  if (form.consents === 'no' && reasons === '') errors['reasons'] = '不同意公开的，请写明内容和理由';
  else if ([...reasons].length > LONGEST_REASONS)
    errors['reasons'] = `意见和理由不能超过${LONGEST_REASONS}个字`;
  if ([...contact].length > LONGEST_CONTACT)
    errors['contact'] = `填写人和联系电话不能超过${LONGEST_CONTACT}个字`;
  const files = await checkedFiles(uploads);
  if (typeof files === 'string') errors['files'] = files;
  if (typeof files === 'string' || Object.keys(errors).length > 0) return { errors };
  return { opinion: { consents: form.consents === 'yes', reasons, contact }, files };
}

async function checkedFiles(uploads: readonly Upload[]): Promise<readonly CheckedUpload[] | string> {
  if (uploads.length > MOST_FILES) return `最多上传${MOST_FILES}个文件`;
  const checked = await checkUploads(uploads);
  return 'error' in checked ? checked.error : checked.files;
}
