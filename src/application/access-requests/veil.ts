import type { Transaction } from '../../database/store.ts';
import { openPart } from '../consultations/invitation.ts';
import type { ApplicationForm } from './application-form.ts';
import { type LoadedCase, openApplicant } from './load-case.ts';
import { maskAddress, maskEmail, maskIdentity, maskName, maskPhone } from './mask.ts';

/** Puts stars in the place of the particulars of people wherever they stand in the texts of a value. */
export type Veil = <Value>(value: Value) => Value;

type Particular = readonly [clear: string, masked: string];

/** A person consulted as a third party: the name their letter is addressed to. */
export type PersonConsulted = { readonly consultationId: string; readonly name: string };

/** Short Latin words and figures stand in too many other texts to be told from them. */
const isTelling = (clear: string): boolean =>
  /^[\u0020-\u007e]*$/.test(clear) ? clear.length > 4 : [...clear].length > 1;

function particularsOf(form: ApplicationForm): Particular[] {
  const own: Particular[] =
    form.applicant === 'citizen'
      ? [
          [form.name, maskName(form.name)],
          [form.identityNumber, maskIdentity(form.identityNumber)],
        ]
      : [[form.contactName, maskName(form.contactName)]];
  return [
    ...own,
    [form.phone, maskPhone(form.phone)],
    [form.email, maskEmail(form.email)],
    [form.address, maskAddress(form.address)],
  ];
}

/** The third parties of a case that are people; the name of an organisation is not personal. */
export async function peopleConsulted(tx: Transaction, loaded: LoadedCase): Promise<PersonConsulted[]> {
  if (!loaded.state.consultations.some((it) => it.kind === 'third-party')) return [];
  const rows = await tx.consultations.ofRequest(loaded.row.id);
  return rows.flatMap(({ consultationId, sealedContent }) => {
    const { kind, partyKind, party } = openPart(loaded.dataKey, 'content', sealedContent);
    return kind === 'third-party' && partyKind === 'person' ? [{ consultationId, name: party }] : [];
  });
}

/**
 * What covers the particulars of the applicant and of people consulted in everything a case shows until somebody
 * asks for them, which is recorded (decision 12, 《个人信息保护法》第六条、第五十一条). Staff sometimes write a name
 * into their notes, and applicants theirs into the description, so texts are covered too, not only fields.
 */
export async function veilOf(tx: Transaction, loaded: LoadedCase): Promise<Veil> {
  return veilOver(openApplicant(loaded), await peopleConsulted(tx, loaded));
}

/** The same over the applicant's particulars, and over the people consulted as far as they are given. */
export function veilOver(form: ApplicationForm, people: readonly PersonConsulted[] = []): Veil {
  const known = [...particularsOf(form), ...people.map(({ name }): Particular => [name, maskName(name)])];
  const pairs = known
    .map(([clear, masked]): Particular => [clear.trim(), masked])
    .filter(([clear]) => isTelling(clear))
    .sort(([one], [other]) => other.length - one.length);
  const cover = (text: string): string =>
    pairs.reduce((covered, [clear, masked]) => covered.replaceAll(clear, masked), text);
  return (value) => covered(value, cover) as typeof value;
}

function covered(value: unknown, cover: (text: string) => string): unknown {
  if (typeof value === 'string') return cover(value);
  if (Array.isArray(value)) return value.map((it) => covered(it, cover));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, covered(part, cover)]));
}
