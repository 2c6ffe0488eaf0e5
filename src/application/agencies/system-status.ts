import { ROLE_LABELS, type Role } from '../../domain/staff/roles.data.ts';
import type { App } from '../app.ts';
import { DEMO_PASSWORD } from '../demo/demo-organs.data.ts';

/** Whether the first visit has still to set the system up, and, for the demonstration only, how to sign in. */
export async function systemStatus(app: App) {
  const agencies = await app.store.staff.agencies();
  const demonstration = agencies.some((it) => it.settings.demonstration);
  const demoAccounts = demonstration ? await accountsOf(app, agencies) : [];
  return {
    needsSetUp: agencies.length === 0,
    demonstration,
    demoAccounts,
    demoPassword: demonstration ? DEMO_PASSWORD : null,
  };
}

async function accountsOf(
  app: App,
  agencies: readonly { id: string; name: string; settings: { demonstration: boolean } }[],
) {
  const accounts = new Map<string, { login: string; name: string; agency: string; roles: string[] }>();
  for (const agency of agencies.filter((it) => it.settings.demonstration)) {
    for (const post of await app.store.staff.withPosts(agency.id)) {
      const account = accounts.get(post.login) ?? {
        login: post.login,
        name: post.name,
        agency: agency.name,
        roles: [],
      };
      account.roles.push(ROLE_LABELS[post.role as Role]);
      accounts.set(post.login, account);
    }
  }
  return [...accounts.values()];
}
