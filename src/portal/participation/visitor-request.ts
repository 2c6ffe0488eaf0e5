import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Agency } from '../../application/agencies/find-agency.ts';
import type { VisitorForm } from '../../application/participation/visitor-form.ts';
import { type ReceivedForm, readMultipartForm } from '../shared/forms/multipart-form.ts';
import { FORM_KEY, TRAP } from './parts.tsx';

/** A number for a form shown for the first time. */
export const newFormKey = (): string => randomUUID();

export type ReceivedVisitorForm = {
  readonly sent: VisitorForm;
  readonly values: Readonly<Record<string, string>>;
  readonly formKey: string;
  /** Files that were cut off while they were read. */
  readonly uploadErrors: ReceivedForm['uploadErrors'];
};

/** A visitor's form with its guarded fields; `names` are the fields the use case is told, `beside` those it is not. */
export async function readVisitorRequest(
  request: FastifyRequest,
  agency: Agency,
  names: readonly string[],
  beside: readonly string[] = [],
): Promise<ReceivedVisitorForm> {
  const form = await readMultipartForm(request, [...names, ...beside, FORM_KEY, TRAP], {
    uploads: 'applicant-upload',
  });
  const { values, uploads, uploadErrors } = form;
  const formKey = values[FORM_KEY] ?? '';
  const input = Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
  const defence = { trap: values[TRAP] ?? '', remoteAddress: request.ip };
  return { sent: { agency, formKey, input, uploads, defence }, values, formKey, uploadErrors };
}
