import type { Selectable, Transaction } from 'kysely';
import type { WanYuan } from '../domain/annual-reports/wan-yuan.ts';
import type { RegisterKind } from '../domain/registers/register-kinds.data.ts';
import type { RegisterSettings } from '../domain/registers/register-settings.ts';
import type { Tables } from './tables.ts';

type ImportRow = Selectable<Tables['registerImports']>;
type ConfirmationRow = Selectable<Tables['ruleCountConfirmations']>;

const CHUNK = 1000;

/** Sums collected, imports, settings and the confirmation of rule counts, of one organ. */
export const registerAccountRepository = (db: Transaction<Tables>, agencyId: string) => ({
  collected: (entryId: string): Promise<{ year: number; amount: string }[]> =>
    db
      .selectFrom('feeCollections')
      .select(['year', 'amount'])
      .where('agencyId', '=', agencyId)
      .where('entryId', '=', entryId)
      .orderBy('year', 'desc')
      .execute(),
  collectedIn: (year: number) =>
    db
      .selectFrom('feeCollections')
      .innerJoin('registerEntries', (join) =>
        join
          .onRef('registerEntries.agencyId', '=', 'feeCollections.agencyId')
          .onRef('registerEntries.id', '=', 'feeCollections.entryId'),
      )
      .select(['feeCollections.entryId', 'feeCollections.year', 'feeCollections.amount'])
      .where('feeCollections.agencyId', '=', agencyId)
      .where('feeCollections.year', '=', year)
      .where('registerEntries.status', '<>', 'struck')
      .orderBy('registerEntries.number')
      .execute(),
  setCollected: async (rows: readonly { entryId: string; year: number; amount: WanYuan }[]) => {
    for (let from = 0; from < rows.length; from += CHUNK)
      await db
        .insertInto('feeCollections')
        .values(rows.slice(from, from + CHUNK).map((it) => ({ ...it, agencyId })))
        .onConflict((it) =>
          it
            .columns(['agencyId', 'entryId', 'year'])
            .doUpdateSet((excluded) => ({ amount: excluded.ref('excluded.amount') })),
        )
        .execute();
  },

  importOf: (register: RegisterKind, sha256: Buffer) =>
    db
      .selectFrom('registerImports')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('register', '=', register)
      .where('sha256', '=', sha256)
      .executeTakeFirst(),
  insertImport: (row: Omit<ImportRow, 'agencyId'>) =>
    db
      .insertInto('registerImports')
      .values({ ...row, agencyId })
      .execute(),

  async settings(): Promise<RegisterSettings | null> {
    const found = await db
      .selectFrom('registerSettings')
      .select('settings')
      .where('agencyId', '=', agencyId)
      .executeTakeFirst();
    return found?.settings ?? null;
  },
  setSettings: (settings: RegisterSettings) => {
    const text = JSON.stringify(settings);
    return db
      .insertInto('registerSettings')
      .values({ agencyId, settings: text })
      .onConflict((it) => it.column('agencyId').doUpdateSet({ settings: text }))
      .execute();
  },

  ruleConfirmation: (year: number): Promise<ConfirmationRow | undefined> =>
    db
      .selectFrom('ruleCountConfirmations')
      .selectAll()
      .where('agencyId', '=', agencyId)
      .where('year', '=', year)
      .executeTakeFirst(),
  confirmRules: ({ regulations, normative, ...row }: Omit<ConfirmationRow, 'agencyId'>) => {
    const kept = {
      ...row,
      regulations: JSON.stringify(regulations),
      normative: JSON.stringify(normative),
    };
    return db
      .insertInto('ruleCountConfirmations')
      .values({ agencyId, ...kept })
      .onConflict((it) => it.columns(['agencyId', 'year']).doUpdateSet(kept))
      .execute();
  },
});
