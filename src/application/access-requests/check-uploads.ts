import { fileTypeFromBuffer } from 'file-type';
import type { Upload } from './public-views.ts';

const MEGABYTE = 1024 * 1024;
export const UPLOAD_LIMITS = { each: 10 * MEGABYTE, together: 30 * MEGABYTE, files: 10 } as const;

/** What may be uploaded, by what the bytes are; the name and the browser's word are not believed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/** Longest file name in characters. */
const LONGEST_NAME = 200;

const WANTED = '请上传 JPG、PNG、PDF、DOCX、XLSX 或者 TXT 文件';

/** Media type of a file by its content and its ending together, or the reason it is not taken. */
export async function checkFile(
  name: string,
  bytes: Uint8Array,
): Promise<{ mediaType: string } | { error: string }> {
  if ([...name].length > LONGEST_NAME)
    return { error: `文件名不能超过${LONGEST_NAME}个字，请改短后重新上传` };
  if (bytes.length === 0) return { error: `“${name}”是空文件，请重新选择` };
  if (bytes.length > UPLOAD_LIMITS.each) return { error: `“${name}”超过10MB，请压缩后再上传` };
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  const sniffed = await fileTypeFromBuffer(bytes);
  if (!sniffed) {
    return ending === 'txt' && isText(bytes)
      ? { mediaType: 'text/plain' }
      : { error: `“${name}”的格式不能识别。${WANTED}` };
  }
  const endings = ALLOWED[sniffed.mime];
  if (!endings) return { error: `“${name}”不是可以接收的文件。${WANTED}` };
  if (!endings.includes(ending)) return { error: `“${name}”的扩展名与内容不符，请检查后重新上传` };
  return { mediaType: sniffed.mime };
}

/** Text holds no control characters besides tabs and line ends. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

export type CheckedUpload = Upload & { readonly mediaType: string };

/** All uploads of a form with their media types, or one message for the field. */
export async function checkUploads(
  uploads: readonly Upload[],
): Promise<{ files: readonly CheckedUpload[] } | { error: string }> {
  if (uploads.length > UPLOAD_LIMITS.files) return { error: `最多上传${UPLOAD_LIMITS.files}个文件` };
  if (uploads.reduce((sum, it) => sum + it.bytes.length, 0) > UPLOAD_LIMITS.together)
    return { error: '上传的文件合计不能超过30MB' };
  const files: CheckedUpload[] = [];
  for (const upload of uploads) {
    const checked = await checkFile(upload.name, upload.bytes);
    if ('error' in checked) return checked;
    files.push({ ...upload, ...checked });
  }
  return { files };
}
