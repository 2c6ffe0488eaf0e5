import { z } from 'zod';
import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { SEAL_WAYS } from '../../domain/letters/seal.ts';

const Day = z
  .custom<PlainDate>((value) => typeof value === 'string')
  .meta({ type: 'string', format: 'date' });

const Seal = z.object({
  way: z.enum(['paper', 'seal-server']),
  status: z.enum(['waiting', 'sealed']),
  /** SM3 of the PDF that was sealed. */
  sm3: z.string(),
  pages: z.int(),
  /** The stamped copy or sealed PDF, and its SHA-256; `null` for a detached signature. */
  fileId: z.string().nullable(),
  sha256: z.string().nullable(),
  recordedBy: z.string().nullable(),
  recordedAt: z.string().nullable(),
  sealId: z.string().nullable(),
  sealedAt: z.string().nullable(),
  attempts: z.int(),
  fault: z.string().nullable(),
  retryAt: z.string().nullable(),
});

/** A letter of a case, with its seal. */
export const CaseLetterView = z
  .object({
    id: z.string(),
    kind: z.string(),
    number: z.string(),
    title: z.string(),
    signedOn: Day,
    signedBy: z.string(),
    isReply: z.boolean(),
    fileId: z.string().nullable(),
    sha256: z.string().nullable(),
    cancelledOn: Day.nullable(),
    seal: Seal.nullable(),
  })
  .meta({ id: 'CaseLetter' });
export type CaseLetterView = z.infer<typeof CaseLetterView>;

/** Whether a service meets the reply period. */
export const ServiceVerdictView = z
  .object({
    dueOn: Day.nullable(),
    onTime: z.boolean(),
    lateDays: z.int(),
    verdict: z.string(),
    dayRule: z.string(),
  })
  .meta({ id: 'ServiceVerdict' });
export type ServiceVerdictView = z.infer<typeof ServiceVerdictView>;

/** How the reply of a case was served. */
export const ServiceView = ServiceVerdictView.extend({
  on: Day,
  method: z.enum(['counter', 'post', 'entrusted-organ', 'online']),
  methodLabel: z.string(),
  failedOn: Day.nullable(),
}).meta({ id: 'Service' });

export const SealWayView = z.enum(SEAL_WAYS);

/** The register of numbers (文号登记簿) of one series and year. */
export const LetterRegisterView = z
  .object({
    series: z.string(),
    year: z.int(),
    choices: z.array(z.object({ series: z.string(), label: z.string(), years: z.array(z.int()) })),
    complete: z.boolean(),
    items: z.array(
      z.object({
        id: z.string(),
        serial: z.int(),
        number: z.string(),
        title: z.string(),
        place: z.enum(['access-requests', 'side-files']),
        requestId: z.string(),
        requestNumber: z.string(),
        signedOn: Day,
        signedBy: z.string(),
        cancelledOn: Day.nullable(),
        sealLabel: z.string(),
        servedOn: Day.nullable(),
        stateLabel: z.string(),
      }),
    ),
  })
  .meta({ id: 'LetterRegister' });
export type LetterRegisterView = z.infer<typeof LetterRegisterView>;
