import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { UPLOAD_LIMITS } from '../../../application/access-requests/check-uploads.ts';
import type { Upload } from '../../../application/access-requests/public-views.ts';
import { BadForm } from './bad-form.ts';

/** Which file field serves which purpose. */
export type FileFields = Readonly<Record<string, Upload['purpose']>>;

export type ReceivedForm = {
  readonly values: Record<string, string>;
  readonly uploads: readonly Upload[];
  /** A file was cut off, or there were too many: one message for the field it came from. */
  readonly uploadErrors: Record<string, string>;
};

/** Longest text of a single field in bytes; the use case judges the length in characters, with a message. */
const LONGEST_FIELD = 64 * 1024;
/** A body that announces more than this is not read at all. */
const LARGEST_BODY = 120 * 1024 * 1024;

/** One more file than may be sent is read, so that the message stands at the field and nothing typed is lost. */
const READING = {
  limits: { fileSize: UPLOAD_LIMITS.each, files: 40, fields: 40, fieldSize: LONGEST_FIELD, parts: 80 },
  throwFileSizeLimit: false,
};

/**
 * A multipart form, read as a stream: what exceeds the limits is let pass by unkept. Unknown or repeated
 * fields are a `BadForm` (400): no page of ours sends them.
 */
export async function readMultipartForm(
  request: FastifyRequest,
  names: readonly string[],
  fileFields: FileFields,
): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw new BadForm('提交的内容不是表单，请返回页面重新填写');
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) {
    throw new BadForm('上传的文件太大，合计不能超过30MB', 413);
  }
  const values = new Map<string, string>();
  const files = new FileCollector();
  try {
    for await (const part of request.parts(READING)) {
      if (part.type === 'file') await files.take(part, fileFields);
      else takeField(values, part.fieldname, String(part.value), names);
    }
  } catch (error) {
    throw hasStatus(error) ? error : new BadForm('提交的内容不完整，请返回页面重新提交');
  }
  return { values: Object.fromEntries(values), uploads: files.uploads, uploadErrors: files.errors };
}

/** The parser's own errors about a broken or cut-off body carry no status; all others do. */
const hasStatus = (error: unknown): boolean =>
  error instanceof Error && typeof (error as { statusCode?: unknown }).statusCode === 'number';

/** Keeps a field of the form; a name the form does not have, or has had, is refused. */
export function takeField(
  values: Map<string, string>,
  name: string,
  value: string,
  names: readonly string[],
): void {
  if (value.includes('\0')) throw new BadForm('表单中有不能识别的字符，请返回页面重新填写');
  if (!names.includes(name)) throw new BadForm('表单中有不认识的项目，请返回页面重新填写');
  if (values.has(name)) throw new BadForm('表单中有重复的项目，请返回页面重新填写');
  values.set(name, value);
}

class FileCollector {
  readonly uploads: Upload[] = [];
  readonly errors: Record<string, string> = {};
  private bytes = 0;

  async take(part: MultipartFile, fileFields: FileFields): Promise<void> {
    const purpose = Object.hasOwn(fileFields, part.fieldname) ? fileFields[part.fieldname] : undefined;
    if (!purpose) throw new BadForm('表单中有不认识的文件项目，请返回页面重新填写');
    const chunks: Buffer[] = [];
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      this.bytes += chunk.length;
      if (this.bytes <= UPLOAD_LIMITS.together) chunks.push(chunk);
    }
    if (part.filename === undefined || part.filename === '') return;
    if (part.file.truncated) this.errors[part.fieldname] ??= `“${part.filename}”超过10MB，请压缩后再上传`;
    else if (this.bytes > UPLOAD_LIMITS.together)
      this.errors[part.fieldname] ??= '上传的文件合计不能超过30MB';
    else this.uploads.push({ purpose, name: part.filename, bytes: Buffer.concat(chunks) });
  }
}
