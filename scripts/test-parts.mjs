/** Runs the parts of a test run one after another and closes with the one line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { nodePath, root, toolEnvironment } from './node-path.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

/** Runs a tool of node_modules on our Node in the project's folder; answers whether it ended well. */
function runsWell(script, words, env) {
  const command = [join(root, 'node_modules', script), ...words];
  const { status, error } = spawnSync(nodePath(), command, { cwd: root, env, stdio: 'inherit' });
  if (error) say(String(error.message));
  return status === 0;
}

/** A check that passes or fails as a whole: style, types, dead code. */
export const check = (title, script, ...words) => ({
  title,
  run: (env) => (runsWell(script, words, env) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/**
 * Counts a Vitest report. A file that did not load and a run that ended badly without a failed test (an
 * error outside any test, a report cut short) are failures too, and so is a suite in which nothing ran.
 */
function count(report, endedWell) {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + unloaded;
  const isSilentFailure = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed, skipped };
}

/** Length of what is repeated of one failure: enough for the message and the first places of its trace. */
const FAILURE_LENGTH = 1500;

/** The failed tests of a Vitest report, and the files that did not load, each with file, name and message. */
function failuresOf(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const place = relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (file.status === 'failed' && failed.length === 0)
      return [{ place, name: '（文件未能运行 the file did not run）', message: file.message ?? '' }];
    return failed.map((test) => ({ place, name: test.fullName, message: test.failureMessages.join('\n') }));
  });
}

/** Says every failure once more at the end, where a log that keeps only its last lines still has it. */
function sayFailures(failures) {
  if (failures.length === 0) return;
  say('\n━━ 未通过的测试 Failed tests');
  for (const { place, name, message } of failures)
    say(`\n✗ ${place} › ${name}\n${message.slice(0, FAILURE_LENGTH)}`);
}

/** A suite of tests with a Vitest configuration of its own. */
export const suite = (title, config, ...files) => ({
  title,
  run(env) {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'));
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const endedWell = runsWell(
      'vitest/vitest.mjs',
      ['run', `--config=${config}`, ...reporters, ...files],
      env,
    );
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    rmSync(folder, { recursive: true, force: true });
    return { ...count(report, endedWell), failures: failuresOf(report) };
  },
});

/** Runs all parts, also after a failure, prints the closing line and sets the exit status. */
export function runParts(parts) {
  // React and Vitest behave differently under NODE_ENV=production; Vitest sets its own.
  const env = toolEnvironment();
  delete env.NODE_ENV;
  let passed = 0;
  let failed = 0;
  const failures = [];
  for (const part of parts) {
    say(`\n━━ ${part.title}`);
    const start = Date.now();
    const result = part.run(env);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const skipped = result.skipped ? `，跳过 ${result.skipped} skipped` : '';
    const verdict = result.failed === 0 ? '通过 ok' : '未通过 FAILED';
    say(
      `   ${verdict}：${result.passed} passed / ${result.failed} failed${skipped}，用时 ${seconds} 秒 (seconds)`,
    );
    passed += result.passed;
    failed += result.failed;
    if (result.failures) failures.push(...result.failures);
    else if (result.failed > 0) failures.push({ place: part.title, name: '见上 see above', message: '' });
  }
  sayFailures(failures);
  say(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
