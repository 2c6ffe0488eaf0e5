import { APP_ROLE, OWNER_ROLE } from '../roles.ts';
import { ADMIN_ROLE } from './cluster.ts';
import type { Credentials } from './credentials.ts';

/** The database of the application. */
export const DATABASE = 'gongkai';

const address = (port: number, role: string, password: string, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;

/** The superuser's address of the database that is always there. */
export const postgresAddress = ({ port, adminPassword }: Credentials): string =>
  address(port, ADMIN_ROLE, adminPassword, 'postgres');

/** The addresses of the application's database under each role; they hold passwords. */
export const addresses = ({ port, adminPassword, ownerPassword, appPassword }: Credentials) => ({
  ownerUrl: address(port, OWNER_ROLE, ownerPassword, DATABASE),
  appUrl: address(port, APP_ROLE, appPassword, DATABASE),
  adminUrl: address(port, ADMIN_ROLE, adminPassword, DATABASE),
  databaseName: DATABASE,
});
