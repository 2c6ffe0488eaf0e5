import { isTest, type ProjectFile } from './project-files.ts';

/** Longest file in lines; tables of data (`*.data.ts`) are exempt. */
export const LONGEST_FILE = 250;
/** The median file may not be longer than this, in lines of code: comments and blank lines do not count. */
export const MEDIAN_FILE = 60;

const lines = (file: ProjectFile): number => file.text.trimEnd().split('\n').length;
const isData = (file: ProjectFile): boolean => /\.data\.tsx?$/.test(file.path);

/** Files over the limit, each with its length. */
export const longFiles = (files: readonly ProjectFile[]): readonly string[] =>
  files
    .filter((file) => !isData(file) && lines(file) > LONGEST_FILE)
    .map((file) => `${file.path}: ${lines(file)} lines`);

const codeLines = (file: ProjectFile): number =>
  file.text
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '').length;

/** Lines of code of the middle file of the program, data and tests left out; 0 for no files. */
export function medianLength(files: readonly ProjectFile[]): number {
  const lengths = files
    .filter((file) => !isData(file) && !isTest(file.path))
    .map(codeLines)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files and folders whose names are not kebab-case; `2019.data.ts` is three kebab-case words. */
export const badNames = (files: readonly ProjectFile[]): readonly string[] =>
  files.map((file) => file.path).filter((path) => !path.split(/[/.]/).every((word) => KEBAB.test(word)));

/** Files with a default export: the reader must find a thing under one name everywhere. */
export const defaultExports = (files: readonly ProjectFile[]): readonly string[] =>
  files
    .filter((file) => /^export default\b|\bas default\b/m.test(file.text) && !/\.config\.ts$/.test(file.path))
    .map((file) => file.path);

/** Files other than `src/config.ts` that read the environment. */
export const environmentReaders = (files: readonly ProjectFile[]): readonly string[] =>
  files
    .filter((file) => file.path !== 'src/config.ts' && !isTest(file.path))
    .filter((file) => /\bprocess\s*\.\s*env\b|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(file.text))
    .map((file) => file.path);
