import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { packageRoot } from '../../package-root.ts';
import { createCompilerThread } from './compiler-thread.ts';
import type { FontFile } from './font-file.ts';
import type { CompilerSetting, PictureFile } from './typst-worker.ts';

/** The typesetter: templates of `src/documents` and JSON in, PDF/A-2a out. */
export type DocumentCompiler = {
  /**
   * `template` is a path below `src/documents`, such as `letters/letter.typ`; `createdAt` the instant written
   * into the file, so that the same data gives the same bytes. As SVG, all pages make one picture.
   *
   * Rejects with `DocumentNotMade` where the document cannot be set, such as for a character no font has.
   */
  compile(
    template: string,
    data: unknown,
    createdAt: Date,
    options?: {
      readonly fonts?: readonly FontFile[];
      readonly output?: 'pdf' | 'svg';
      /** Pictures the template names by their paths below `src/documents`. */
      readonly pictures?: readonly PictureFile[];
    },
  ): Promise<Uint8Array>;
  /** Ends the thread; open jobs reject. A later `compile` starts it anew. */
  close(): Promise<void>;
};

/** The document itself cannot be made; trying again will not help. */
export class DocumentNotMade extends Error {
  override readonly name = 'DocumentNotMade';
  /** Characters that no font has; empty where something else is wrong. */
  readonly missingCharacters: readonly string[];

  constructor(template: string, reason: string) {
    const missing = [...reason.matchAll(MISSING_GLYPH)].map((found) => unescaped(found[1] ?? ''));
    super(
      missing.length > 0
        ? `${template}: no font has ${missing.map(codePointName).join(', ')}`
        : `${template}: ${reason}`,
    );
    this.missingCharacters = missing;
  }
}

const MISSING_GLYPH = /the text `\\?"(.+?)\\?"` could not be displayed/gu;

/** The compiler spells characters it does not know to be printable as `\u{3fffd}`. */
const unescaped = (text: string): string =>
  text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

const codePointName = (character: string): string =>
  `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase()})`;

/**
 * One compiler in one worker thread, started with the first document and kept: the addon is synchronous and
 * takes half a second to read the fonts. A thread that dies is replaced; what it was at is tried once more.
 *
 * `extraFontFolders` hold fonts of the organ, such as one for rare characters of GB 18030 level 3.
 */
export function createDocumentCompiler(extraFontFolders: readonly string[] = []): DocumentCompiler {
  const root = packageRoot();
  const setting: CompilerSetting = {
    workspace: join(root, 'src/documents'),
    fontFolders: [join(root, 'fonts'), ...extraFontFolders],
  };
  const thread = createCompilerThread(() => new Worker(workerFile(), { workerData: setting, execArgv: [] }));
  return {
    async compile(template, data, createdAt, { fonts = [], output = 'pdf', pictures = [] } = {}) {
      const job = {
        main: join(setting.workspace, template),
        data: JSON.stringify(data),
        createdAt: Math.floor(createdAt.getTime() / 1000),
        fonts,
        output,
        pictures,
      };
      const answer = await thread.run(job);
      if (!answer.ok) throw new DocumentNotMade(template, answer.reason);
      return answer.bytes;
    },
    close: () => thread.end(),
  };
}

/** Beside this file, as TypeScript from source and as JavaScript from the build. */
function workerFile(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./typst-worker.${extension}`, import.meta.url);
}
