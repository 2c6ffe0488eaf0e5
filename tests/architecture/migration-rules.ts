import { posix } from 'node:path';
import type { ProjectFile } from './project-files.ts';

/** Tables that belong to no single organ; every other table has `agency_id` first in its primary key. */
export const GLOBAL_TABLES: readonly string[] = [
  'agencies',
  'staff',
  'sessions',
  'sign_in_failures',
  'schema_migrations',
];

/** Migrations not named `0001-words.sql`, numbered with a gap, or numbered twice. */
export function misnamedMigrations(files: readonly ProjectFile[]): readonly string[] {
  const names = files.map((file) => posix.basename(file.path)).sort();
  return names.filter((name, index) => {
    const [, number] = /^(\d{4})-[a-z0-9]+(?:-[a-z0-9]+)*\.sql$/.exec(name) ?? [];
    return Number(number) !== index + 1;
  });
}

type Table = { readonly name: string; readonly body: string };

/** The text between a parenthesis and its partner. */
function upToClosing(text: string): string {
  let depth = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  return text;
}

function tablesOf(sql: string): readonly Table[] {
  const code = sql.replaceAll(/--.*$/gm, '').toLowerCase();
  const starts = code.matchAll(/create table\s+(?:if not exists\s+)?([\w.]+)\s*\(/g);
  return [...starts].map((start) => ({
    name: start[1] ?? '',
    body: upToClosing(code.slice(start.index + start[0].length)),
  }));
}

/** Tables, not global, whose primary key does not begin with the organ. */
export const tablesWithoutAgency = (files: readonly ProjectFile[]): readonly string[] =>
  files.flatMap((file) =>
    tablesOf(file.text)
      .filter((table) => !GLOBAL_TABLES.includes(table.name))
      .filter((table) => !/\bprimary key\s*\(\s*agency_id\b/.test(table.body))
      .filter((table) => !/\bagency_id\s[^,]*\bprimary key\b/.test(table.body))
      .map((table) => `${file.path}: ${table.name}`),
  );
