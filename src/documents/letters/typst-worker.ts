import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type FontFile, readFontFile } from './font-file.ts';

/** What the worker is started with. */
export type CompilerSetting = { readonly workspace: string; readonly fontFolders: readonly string[] };

/** One document to make; `data` is JSON and reaches the template as a string. */
export type CompileJob = {
  readonly id: number;
  readonly main: string;
  readonly data: string;
  /** Seconds since 1970: the creation date written into the file. */
  readonly createdAt: number;
  /** Fonts of the organ, beside those of the package. */
  readonly fonts: readonly FontFile[];
  readonly output: 'pdf' | 'svg';
  /** Pictures of this document: paths below the workspace, there for this job only. */
  readonly pictures?: readonly PictureFile[];
};

/** A file the template reads that lies in no folder. */
export type PictureFile = { readonly path: string; readonly bytes: Uint8Array };

export type CompileAnswer = { readonly id: number } & Outcome;

type Outcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Memoised layouts are dropped every so many documents, or memory grows without end. */
const DOCUMENTS_BETWEEN_EVICTIONS = 20;
/** Compilers kept at once: one for the fonts of the package, the others for organs with fonts of their own. */
const MOST_COMPILERS = 4;

const setting = workerData as CompilerSetting;
const compilers = new Map<string, NodeCompiler>();
let made = 0;

parentPort?.on('message', (job: CompileJob) => parentPort?.postMessage(answer(job)));

/** The compiler that knows these fonts; organs never share one, for two files may bear one name. */
function compilerWith(fonts: readonly FontFile[]): NodeCompiler {
  const key = fonts.map((it) => it.sha256).join();
  const compiler = compilers.get(key) ?? newCompiler(fonts);
  compilers.delete(key);
  compilers.set(key, compiler);
  const [eldest] = compilers.keys();
  if (compilers.size > MOST_COMPILERS && eldest !== undefined) compilers.delete(eldest);
  return compiler;
}

const newCompiler = (fonts: readonly FontFile[]): NodeCompiler =>
  NodeCompiler.create({
    workspace: setting.workspace,
    // Fonts in memory first: once the compiler has searched folders it ends the process over them.
    fontArgs: [
      ...(fonts.length > 0 ? [{ fontBlobs: fonts.map(readFontFile) }] : []),
      { fontPaths: [...setting.fontFolders] },
    ],
  });

function answer({ id, fonts, pictures = [], ...job }: CompileJob): CompileAnswer {
  const paths = pictures.map(({ path }) => join(setting.workspace, path));
  let compiler: NodeCompiler | null = null;
  try {
    compiler = compilerWith(fonts);
    for (const [index, path] of paths.entries())
      compiler.mapShadow(path, Buffer.from(pictures[index]?.bytes ?? []));
    return { id, ...compiled(compiler, job) };
  } catch (fault) {
    return { id, ok: false, reason: fault instanceof Error ? fault.message : String(fault) };
  } finally {
    for (const path of paths) compiler?.unmapShadow(path);
  }
}

function compiled(
  compiler: NodeCompiler,
  { main, data, createdAt, output }: Pick<CompileJob, 'main' | 'data' | 'createdAt' | 'output'>,
): Outcome {
  const attempt = compiler.compile({ mainFilePath: main, inputs: { data }, resetRead: false });
  const document = attempt.result;
  if (!document) return { ok: false, reason: reasonOf(compiler, attempt.takeDiagnostics()) };
  const bytes =
    output === 'svg'
      ? Buffer.from(compiler.plainSvg(document))
      : compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: createdAt });
  made += 1;
  if (made % DOCUMENTS_BETWEEN_EVICTIONS === 0) compiler.evictCache(10);
  return { ok: true, bytes: new Uint8Array(bytes) };
}

type Compiled = ReturnType<NodeCompiler['compile']>;

function reasonOf(compiler: NodeCompiler, diagnostics: ReturnType<Compiled['takeDiagnostics']>): string {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'the compiler gave no reason';
}
