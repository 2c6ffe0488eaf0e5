import type { ComponentType } from 'react';
import type { CaseView } from '../../../../src/api/access-requests/views.ts';

/** The form of one step: what it explains, asks for and sends. */
export type ActionForm = {
  /** What the step means in law, before anything is typed. */
  readonly explain?: string;
  readonly Fields?: ComponentType<{ readonly view: CaseView }>;
  readonly initial?: (view: CaseView) => object;
  /** What is typed, as the API takes it; as typed where absent. */
  readonly toBody?: (values: Record<string, unknown>) => object;
  /** The draft's letter is shown beside the form. */
  readonly letter?: true;
  readonly wide?: true;
  /** The step ends the case or cannot be taken back. */
  readonly danger?: true;
};
