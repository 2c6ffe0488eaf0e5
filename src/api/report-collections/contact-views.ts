import { z } from 'zod';

/** A list of members as read from a file; nothing is stored yet. */
export const MemberListView = z
  .object({
    rows: z.array(
      z.object({
        name: z.string(),
        creditCode: z.string().nullable(),
        email: z.string().nullable(),
        telephone: z.string().nullable(),
        rulePower: z.boolean().nullable(),
        platformAgencyId: z.string().nullable(),
      }),
    ),
    problems: z.array(z.object({ row: z.int(), message: z.string() })),
  })
  .meta({ id: 'ReportCollectionMemberList' });

/** Links just issued; the codes are shown this once. */
export const IssuedLinksView = z
  .array(
    z.object({
      memberId: z.string(),
      name: z.string(),
      url: z.string(),
      code: z.string(),
      /** Whether both were also queued as an e-mail to its contact. */
      mailed: z.boolean(),
    }),
  )
  .meta({ id: 'IssuedReportLinks' });

const Named = z.object({ memberId: z.string(), name: z.string() });
/** Who is told by e-mail, and who is not. */
export const ToldView = z.object({
  mailed: z.array(Named),
  /** No e-mail is known, or e-mail is not set up: these are telephoned. */
  toTelephone: z.array(Named.extend({ telephone: z.string().nullable() })),
});

export const ChasedView = ToldView.extend({
  /** Chased today already: nothing was sent again. */
  alreadyToday: z.array(Named),
  /** The text to copy. */
  text: z.string(),
}).meta({ id: 'ChasedReports' });
