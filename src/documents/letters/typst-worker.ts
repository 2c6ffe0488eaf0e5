import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the worker is started with. */
export type CompilerSetting = { readonly workspace: string; readonly fontFolders: readonly string[] };

/** One document to make; `data` is JSON and reaches the template as a string. */
export type CompileJob = {
  readonly id: number;
  readonly main: string;
  readonly data: string;
  /** Seconds since 1970: the creation date written into the file. */
  readonly createdAt: number;
};

export type CompileAnswer =
  | { readonly id: number; readonly ok: true; readonly pdf: Uint8Array }
  | { readonly id: number; readonly ok: false; readonly reason: string };

/** Memoised layouts are dropped every so many documents, or memory grows without end. */
const DOCUMENTS_BETWEEN_EVICTIONS = 20;

const setting = workerData as CompilerSetting;
const compiler = NodeCompiler.create({
  workspace: setting.workspace,
  fontArgs: [{ fontPaths: [...setting.fontFolders] }],
});
let made = 0;

parentPort?.on('message', (job: CompileJob) => parentPort?.postMessage(answer(job)));

function answer({ id, main, data, createdAt }: CompileJob): CompileAnswer {
  try {
    const compiled = compiler.compile({ mainFilePath: main, inputs: { data }, resetRead: false });
    const document = compiled.result;
    if (!document) return { id, ok: false, reason: reasonOf(compiled.takeDiagnostics()) };
    const pdf = compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp: createdAt });
    made += 1;
    if (made % DOCUMENTS_BETWEEN_EVICTIONS === 0) compiler.evictCache(10);
    return { id, ok: true, pdf: new Uint8Array(pdf) };
  } catch (fault) {
    return { id, ok: false, reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

function reasonOf(diagnostics: ReturnType<ReturnType<typeof compiler.compile>['takeDiagnostics']>): string {
  return diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'the compiler gave no reason';
}
