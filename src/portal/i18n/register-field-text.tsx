import { useContext } from 'react';
import type { RegisterField } from '../../domain/registers/register-fields.data.ts';
import { shownValue } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import { ENGLISH_REGISTER_FIELDS } from './english-register-fields.data.ts';
import { PageLanguage } from './language.ts';
import { OfficialText } from './official-text.tsx';

type FieldProps = { readonly register: RegisterKind; readonly field: RegisterField | undefined };

/** What a field of a register is called in the language of the page. */
export function FieldLabel({ register, field }: FieldProps) {
  const language = useContext(PageLanguage);
  if (!field || language === 'zh') return field?.label;
  return ENGLISH_REGISTER_FIELDS[register][field.key]?.label ?? <OfficialText>{field.label}</OfficialText>;
}

/** A value as a page shows it: a choice by its name in the language of the page, what was written as it is. */
export function FieldValue({ register, field, value }: FieldProps & { readonly value: string }) {
  const language = useContext(PageLanguage);
  if (!field || language === 'zh') return field ? shownValue(field, value) : value;
  const choice = ENGLISH_REGISTER_FIELDS[register][field.key]?.choices?.[value];
  if (choice) return choice;
  return field.kind === 'day' ? value : <OfficialText>{shownValue(field, value)}</OfficialText>;
}
