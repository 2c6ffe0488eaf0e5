import { REGISTER_FIELDS, type RegisterField } from './register-fields.data.ts';
import type { RegisterKind } from './register-kinds.data.ts';

/** The values of an entry by the keys of its fields, each in its normal form; empty where nothing is known. */
export type EntryValues = Readonly<Record<string, string>>;

/** A field of a register; `undefined` where the register has none of that key. */
export const fieldOf = (register: RegisterKind, key: string): RegisterField | undefined =>
  REGISTER_FIELDS[register].find((it) => it.key === key);

/** What a value reads like on a page: the label of a choice, anything else as it is. */
export const shownValue = (field: RegisterField, value: string): string =>
  field.choices?.find((it) => it.value === value)?.label ?? value;

/** The fields the public reads, in the order of the form. */
export const publicFields = (register: RegisterKind): readonly RegisterField[] =>
  REGISTER_FIELDS[register].filter((it) => it.visibility === 'public');

/** Whether the party of an entry is a natural person, whose name is personal data (《个人信息保护法》第四条). */
export const isAboutPerson = (values: EntryValues): boolean => values['partyKind'] === 'person';
