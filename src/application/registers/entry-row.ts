import { v7 as uuid } from 'uuid';
import type { RegisterEntryRow } from '../../database/registers.ts';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { maskParty } from '../../domain/registers/mask-party.ts';
import { publicUntilOf } from '../../domain/registers/publication-end.ts';
import { type EntryValues, isAboutPerson } from '../../domain/registers/register-fields.ts';
import type { RegisterKind } from '../../domain/registers/register-kinds.data.ts';
import type { RegisterSettings } from '../../domain/registers/register-settings.ts';
import type { App } from '../app.ts';
import { dueOnOf } from './register-context.ts';

/** What is sealed of an entry: the name of a natural person, and the number of a paper of identity. */
export type EntryPerson = { readonly name: string; readonly identityNumber: string };

/** The place the sealed part of an entry belongs to. */
const SEALED_PERSON = 'register-person';

/** Opens what is sealed of an entry; `null` where nothing is. */
export function openEntryPerson(
  app: App,
  { wrappedKey, sealedPerson }: Pick<RegisterEntryRow, 'wrappedKey' | 'sealedPerson'>,
): EntryPerson | null {
  if (!wrappedKey || !sealedPerson) return null;
  return JSON.parse(app.keyring.unwrap(wrappedKey).openText(sealedPerson, SEALED_PERSON)) as EntryPerson;
}

function sealEntryPerson(app: App, person: EntryPerson) {
  if (person.name === '' && person.identityNumber === '') return { wrappedKey: null, sealedPerson: null };
  const { dataKey, wrapped } = app.keyring.newDataKey();
  return {
    wrappedKey: Buffer.from(wrapped),
    sealedPerson: Buffer.from(dataKey.seal(JSON.stringify(person), SEALED_PERSON)),
  };
}

/** Keeps what the form shows masked or not at all: nobody types a name again to change a date. */
export function withKeptPerson(values: EntryValues, kept: EntryPerson | null): EntryValues {
  if (!kept) return values;
  const sameName = isAboutPerson(values) && kept.name !== '' && values['partyName'] === maskParty(kept.name);
  return {
    ...values,
    ...(sameName ? { partyName: kept.name } : {}),
    ...(values['identityNumber'] === '' ? { identityNumber: kept.identityNumber } : {}),
  };
}

/** The columns of a row that follow from the checked values: what is personal sealed, what remains in clear. */
export function contentColumns(
  app: App,
  register: RegisterKind,
  values: EntryValues,
  settings: RegisterSettings,
) {
  const person = isAboutPerson(values);
  const { identityNumber = '', ...open } = values;
  const name = open['partyName'] ?? '';
  const fields: EntryValues = person ? { ...open, partyName: maskParty(name) } : open;
  return {
    number: open['number'] ?? '',
    title: open['subject'] ?? '',
    partyName: register === 'fee' ? null : (fields['partyName'] ?? ''),
    decidedOn: open['decidedOn'] as PlainDate,
    result: open['result'] ?? '',
    plan: open['plan'] === 'withhold' ? ('withhold' as const) : ('publish' as const),
    fields,
    ...sealEntryPerson(app, { name: person ? name : '', identityNumber }),
    publicUntil: publicUntilOf(register, values, settings),
  };
}

type NewEntry = {
  readonly register: RegisterKind;
  readonly values: EntryValues;
  readonly flagged: boolean;
  readonly settings: RegisterSettings;
  readonly actorId: string;
  readonly importId: string | null;
};

/** A new row, waiting for its review; the version comes with its event. */
export function newEntryRow(
  app: App,
  { register, values, flagged, settings, actorId, importId }: NewEntry,
): Omit<RegisterEntryRow, 'agencyId' | 'version'> {
  const content = contentColumns(app, register, values, settings);
  return {
    id: uuid(),
    register,
    ...content,
    status: 'entered',
    enteredBy: actorId,
    enteredAt: app.now(),
    importId,
    flagged,
    dueOn: dueOnOf(app, settings, { register, plan: content.plan, from: content.decidedOn }),
    overturnedOn: null,
    overturnedBy: null,
    withdrawDueOn: null,
    publicVersion: null,
    lastVersion: 0,
  };
}
