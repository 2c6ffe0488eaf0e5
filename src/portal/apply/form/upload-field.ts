import type { Upload } from '../../../application/access-requests/public-views.ts';
import type { FormErrors } from '../../shared/forms/form-state.ts';

/** The file field a message about uploads belongs to: that of the file it names, else the first. */
export function uploadFieldOf(uploads: readonly Upload[], errors: FormErrors): string {
  const message = errors['uploads'] ?? '';
  const culprit = uploads.find((upload) => message.includes(`“${upload.name}”`));
  return culprit?.purpose === 'applicant-upload' ? 'materials' : 'identityProof';
}
