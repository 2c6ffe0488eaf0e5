import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { BadForm } from '../../shared/forms/bad-form.ts';

const FIELDS = ['report', 'previous'] as const;
export type UploadField = (typeof FIELDS)[number];

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };
export type Uploads = {
  readonly files: Partial<Record<UploadField, UploadedFile>>;
  /** Fields whose file was larger than {@link LARGEST_REPORT}. */
  readonly tooLarge: readonly UploadField[];
};

/** Bytes of one file. */
const LARGEST_REPORT = 10 * 1024 * 1024;
/** A body that announces more than this is not read at all. */
const LARGEST_BODY = 24 * 1024 * 1024;
const READING = {
  limits: { fileSize: LARGEST_REPORT, files: FIELDS.length, fields: 0, parts: FIELDS.length },
  throwFileSizeLimit: false,
};

const isField = (name: string): name is UploadField => FIELDS.some((field) => field === name);

/** The files of the form, in memory only. Fields the form does not have are a `BadForm` (400). */
export async function readUploads(request: FastifyRequest): Promise<Uploads> {
  if (!request.isMultipart()) throw new BadForm('提交的内容不是表单，请返回页面重新选择文件');
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY)
    throw new BadForm('上传的文件太大，每个文件不能超过10MB', 413);
  const files: Partial<Record<UploadField, UploadedFile>> = {};
  const tooLarge: UploadField[] = [];
  try {
    for await (const part of request.files(READING)) await takeFile(part, files, tooLarge);
  } catch (error) {
    throw error instanceof BadForm ? error : new BadForm('提交的内容不完整，请返回页面重新提交');
  }
  return { files, tooLarge };
}

async function takeFile(
  part: MultipartFile,
  files: Partial<Record<UploadField, UploadedFile>>,
  tooLarge: UploadField[],
): Promise<void> {
  const { fieldname } = part;
  if (!isField(fieldname) || fieldname in files) throw new BadForm('表单中有不认识的文件项目');
  const bytes = await part.toBuffer();
  if (part.file.truncated) tooLarge.push(fieldname);
  else if (part.filename !== '' && bytes.length > 0) files[fieldname] = { name: part.filename, bytes };
}
