import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NOTICE_CHANNELS } from '../../domain/notices/notice-kinds.data.ts';
import { ok, type Result, refuse } from '../../domain/shared/refusal.ts';
import type { Role } from '../../domain/staff/roles.data.ts';
import { checkPassword } from '../../identity/password-rules.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { type Actor, demand } from '../actor.ts';
import type { App } from '../app.ts';
import { SealSetting } from '../letters/seal-setting.ts';
import { webAddress } from '../shared/web-address.ts';
import { record } from '../staff/passwords.ts';
import { agencyById } from './find-agency.ts';

const line = (label: string, longest = 200) =>
  z
    .string({ error: `请填写${label}` })
    .trim()
    .min(1, `请填写${label}`)
    .max(longest, `${label}过长`);
const maybe = (longest = 200) => z.string().trim().max(longest).default('');

export const AgencyProfileInput = z.strictObject({
  officeName: line('政府信息公开工作机构名称'),
  address: line('办公地址'),
  hours: line('办公时间'),
  telephone: line('联系电话', 50),
  fax: maybe(50),
  email: maybe(100),
  postcode: maybe(10),
});

export const AgencySettingsInput = z.strictObject({
  letterhead: line('发文机关标志', 60),
  documentCode: line('发文机关代字', 20),
  reviewBody: line('行政复议机关'),
  reviewBodyAddress: line('行政复议机关地址'),
  reviewOnlineUrl: webAddress('请填写完整的网址').nullable().default(null),
  court: line('有管辖权的人民法院'),
  queryReviewFirst: z.boolean().default(false),
  confirmationAnnounced: z.boolean().default(false),
  demonstration: z.boolean().default(false),
  disputesCountedBy: z.enum(['conclusion', 'receipt']).exactOptional(),
  overviewMost: z.int('请填写整数').min(100, '不能少于100字').max(20_000).exactOptional(),
  rulePower: z.boolean().exactOptional(),
  reportingAs: z.enum(['department', 'government']).default('department'),
  reportDueBy: z
    .string()
    .regex(
      /^(?:0[13]-(?:0[1-9]|[12]\d|3[01])|02-(?:0[1-9]|1\d|2[0-8]))$/,
      '请填写1月1日至3月31日之间的月、日，如 01-20',
    )
    .exactOptional(),
  noticeChannels: z
    .array(z.enum(NOTICE_CHANNELS, { error: '请选择通知申请人的方式' }))
    .max(NOTICE_CHANNELS.length)
    .readonly()
    .optional(),
  /** Absent: not arranged yet. */
  seal: SealSetting.optional(),
});

/** First parts of the portal's addresses that are not an organ. */
const RESERVED_CODES: readonly string[] = [
  'api',
  'console',
  'consultations',
  'health',
  'pref',
  'portal-assets',
  'search',
  'verify',
];

export const NewAgency = z.strictObject({
  name: line('机关全称', 100),
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, '机关代码应以小写字母开头，由字母、数字、横线组成，2至31个字符')
    .refine((code) => !RESERVED_CODES.includes(code), '这个代码由系统使用，请换一个'),
  profile: AgencyProfileInput,
  settings: AgencySettingsInput,
});
export type NewAgency = z.infer<typeof NewAgency>;

/** The form of the first visit: the organ and its first administrator. */
export const SetUp = NewAgency.extend({
  administrator: z.strictObject({ login: line('登录名', 31), name: line('姓名', 50), password: z.string() }),
});

/** Whether nothing has been set up yet. */
export const needsSetUp = async (app: App): Promise<boolean> =>
  (await app.store.staff.agencies()).length === 0;

const agencyRow = (app: App, command: NewAgency, parentId: string | null) => ({
  id: uuid(),
  parentId,
  code: command.code,
  name: command.name,
  profile: JSON.stringify(command.profile),
  settings: JSON.stringify(command.settings),
  createdAt: app.now(),
});

/** A new organ, below a parent or at the top. */
export async function createAgency(
  app: App,
  command: NewAgency,
  parentId: string | null = null,
): Promise<string> {
  const row = agencyRow(app, command, parentId);
  await app.store.staff.insertAgency(row);
  return row.id;
}

/** Whoever sets the organ up may do its first work too; posts are then given to others. */
const FIRST_ROLES: readonly Role[] = [
  'system-administrator',
  'ogi-clerk',
  'ogi-head',
  'report-editor',
  'publisher',
];

/** Sets up the first organ and its first administrator, both or neither; possible once, while there is none. */
export async function setUp(
  app: App,
  { administrator, ...agency }: z.infer<typeof SetUp>,
): Promise<Result<{ agencyId: string }>> {
  const good = checkPassword(administrator.password, administrator.login);
  if (!good.ok) return good;
  const passwordHash = await hashSecret(administrator.password);
  const row = agencyRow(app, agency, null);
  return app.store.transaction<{ agencyId: string }>(row.id, async (tx) => {
    await tx.staff.lockAccounts();
    if ((await tx.staff.agencies()).length > 0)
      return refuse('already-set-up', '系统已经完成初始设置，请直接登录');
    await tx.staff.insertAgency(row);
    const staffId = uuid();
    const { name } = administrator;
    const login = administrator.login.toLowerCase();
    await tx.staff.insert({
      id: staffId,
      login,
      name,
      passwordHash,
      mustChangePassword: false,
      disabledAt: null,
      createdAt: app.now(),
    });
    for (const role of FIRST_ROLES)
      await tx.staff.insertPost({ agencyId: row.id, staffId, role, departmentId: null });
    await record(tx, app, staffId, 'agency-set-up', { code: agency.code });
    return ok({ agencyId: row.id });
  });
}

export const ChangeAgency = z.strictObject({
  name: line('机关全称', 100),
  profile: AgencyProfileInput,
  settings: AgencySettingsInput,
});

/** Changes what the organ says of itself and its settings; the former values are kept in the ledger. */
export async function changeAgency(
  app: App,
  actor: Actor,
  command: z.infer<typeof ChangeAgency>,
): Promise<Result<null>> {
  demand(actor, 'agency:manage');
  const before = await agencyById(app, actor.agencyId);
  return app.store.transaction<null>(actor.agencyId, async (tx) => {
    await tx.staff.updateAgency(actor.agencyId, {
      name: command.name,
      profile: JSON.stringify(command.profile),
      settings: JSON.stringify(command.settings),
    });
    await record(tx, app, actor.staffId, 'agency-changed', {
      before: { name: before.name, profile: before.profile, settings: before.settings },
      after: command,
    });
    return ok(null);
  });
}

/** Adds an inner unit (股室). */
export function addDepartment(
  app: App,
  actor: Actor,
  { name }: { readonly name: string },
): Promise<Result<{ id: string }>> {
  demand(actor, 'agency:manage');
  return app.store.transaction(actor.agencyId, async (tx) => {
    const id = uuid();
    await tx.departments.insert(id, name);
    await record(tx, app, actor.staffId, 'department-added', { id, name });
    return ok({ id });
  });
}
