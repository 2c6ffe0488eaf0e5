import type { ComponentType } from 'react';
import type { SideFileView } from '../../../src/api/side-files/views.ts';

/** The form of one step: what it explains, asks for and sends. */
export type SideActionForm = {
  readonly explain?: string;
  readonly Fields: ComponentType<{ readonly view: SideFileView }>;
  readonly initial?: (view: SideFileView) => object;
  readonly toBody?: (values: Record<string, unknown>, view: SideFileView) => object;
};
