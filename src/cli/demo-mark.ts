import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in the data folder while the demonstration is being loaded. */
const markIn = (dataFolder: string): string => join(dataFolder, 'demo-loading');

/** A load that was cut off leaves part of a demonstration, which nothing can complete. */
export const isDemoHalfLoaded = (dataFolder: string): boolean => existsSync(markIn(dataFolder));

export const halfLoadedNotice = (dataFolder: string, english: boolean): string =>
  english
    ? `The demonstration was cut off while loading; delete the data folder ${dataFolder} and start again.\n`
    : `演示数据上次没有装完，请删除数据目录“${dataFolder}”后重新启动。\n`;

/** Runs the load under the mark; only a load that ends well takes it away. */
export async function marked<Value>(dataFolder: string, load: () => Promise<Value>): Promise<Value> {
  await writeFile(markIn(dataFolder), '');
  const value = await load();
  await rm(markIn(dataFolder), { force: true });
  return value;
}
