import { parseArgs } from 'node:util';
import { agencyByCode } from '../application/agencies/find-agency.ts';
import { AddStaff, addStaff } from '../application/staff/manage-staff.ts';
import { loadConfig } from '../config.ts';
import { open } from '../start.ts';
import type { CliIo } from './cli-io.ts';

const USAGE = 'gongkai user add --agency CODE --login LOGIN --name NAME --role ROLE[,ROLE]\n';

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        agency: { type: 'string' },
        login: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
      },
    });
    return values.agency ? values : null;
  } catch {
    return null;
  }
}

/** `gongkai user add`: a person with posts in an organ; the temporary password is printed once. */
export async function runUserAdd(args: readonly string[], io: CliIo): Promise<number> {
  const values = parse(args);
  if (!values?.agency) {
    io.err(USAGE);
    return 64;
  }
  const command = AddStaff.safeParse({
    login: values.login,
    name: values.name,
    roles: values.role?.split(',') ?? [],
  });
  if (!command.success) {
    io.err(`${command.error.issues.map((it) => `${it.path.join('.')}：${it.message}`).join('\n')}\n`);
    return 2;
  }
  const running = await open(loadConfig(), { beside: true });
  try {
    const agency = await agencyByCode(running.app, values.agency);
    const added = await addStaff(running.app, null, agency.id, command.data);
    if (!added.ok) {
      io.err(`${added.refusal.message}\n`);
      return 2;
    }
    const { login, name } = command.data;
    io.out(
      io.english
        ? `${name} (${login}) added. Temporary password: ${added.value.temporaryPassword}\n`
        : `已添加${name}（${login}）。临时密码：${added.value.temporaryPassword}\n首次登录时须修改。\n`,
    );
    return 0;
  } finally {
    await running.stop();
  }
}
