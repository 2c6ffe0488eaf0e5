import type { CliIo } from './cli-io.ts';

type Command = {
  /** Words after `gongkai`. */
  readonly words: readonly string[];
  readonly chinese: string;
  readonly english: string;
  readonly load: () => Promise<(args: readonly string[], io: CliIo) => Promise<number>>;
};

/** What `gongkai` can do. Each command loads only what it needs, so that the small ones answer at once. */
const COMMANDS: readonly Command[] = [
  {
    words: ['start'],
    chinese: '启动系统（门户、工作平台、接口）',
    english: 'start the system (portal, console, API)',
    load: async () => (await import('./run-server.ts')).runServer,
  },
  {
    words: ['clock'],
    chinese: '期限计算书：clock 文件|- [--json]',
    english: 'prove a due day: clock FILE|- [--json]',
    load: async () => (await import('./clock.ts')).runClock,
  },
  {
    words: ['report', 'read'],
    chinese: '读取并检查已发布的年度报告：report read 文件|文件夹 [--json]',
    english: 'read and check published annual reports: report read FILE|FOLDER [--json]',
    load: async () => (await import('./report-read.ts')).runReportRead,
  },
  {
    words: ['report', 'check'],
    chinese:
      '检查年度报告：report check 文件|文件夹 [--previous 上年报告] [--neighbour 其他机关报告] [--json]',
    english: 'check an annual report: report check FILE|FOLDER [--previous FILE] [--neighbour FILE] [--json]',
    load: async () => (await import('./report-check.ts')).runReportCheck,
  },
  {
    words: ['report', 'rollup'],
    chinese: '汇总一个文件夹中的年度报告：report rollup 文件夹 -o 汇总.xlsx [--year 年度] [--organs 名单]',
    english:
      'add up the annual reports of a folder: report rollup FOLDER -o OUT.xlsx [--year YEAR] [--organs LIST]',
    load: async () => (await import('./report-rollup.ts')).runReportRollup,
  },
  {
    words: ['verify'],
    chinese: '校验各机关的事件链、密封文件和期限缓存',
    english: 'verify event chains, sealed files and cached states',
    load: async () => (await import('./verify.ts')).runVerify,
  },
  {
    words: ['user', 'add'],
    chinese: '添加人员：user add --agency 代码 --login 登录名 --name 姓名 --role 岗位[,岗位]',
    english: 'add a person: user add --agency CODE --login LOGIN --name NAME --role ROLE[,ROLE]',
    load: async () => (await import('./user-add.ts')).runUserAdd,
  },
  {
    words: ['demo'],
    chinese: '在空的系统中装入演示数据',
    english: 'load the demonstration data into an empty system',
    load: async () => (await import('./demo.ts')).runDemo,
  },
  {
    words: ['search', 'reindex'],
    chinese: '重建全文检索索引，不中断服务：search reindex [--organ 机关代码]',
    english: 'build the search index anew while serving: search reindex [--organ CODE]',
    load: async () => (await import('./search-reindex.ts')).runSearchReindex,
  },
  {
    words: ['export', 'static'],
    chinese: '导出静态的信息公开专栏：export static 目录 [--organ 机关代码] [--base-url 网址]',
    english: 'write the public column as plain files: export static FOLDER [--organ CODE] [--base-url URL]',
    load: async () => (await import('./export-static.ts')).runExportStatic,
  },
  {
    words: ['migrate'],
    chinese: '升级数据库结构',
    english: 'bring the database schema up to date',
    load: async () => (await import('./migrate.ts')).runMigrate,
  },
];

/** The command that the words name, with what is left of the arguments. */
export function commandOf(name: string | undefined, args: readonly string[]) {
  const words = [name, ...args];
  const found = COMMANDS.find((it) => it.words.every((word, index) => words[index] === word));
  if (!found) return null;
  return {
    args: words.slice(found.words.length).filter((it): it is string => it !== undefined),
    run: async (rest: readonly string[], io: CliIo) => (await found.load())(rest, io),
  };
}

const EXITS = {
  chinese: '退出状态：0 完成；1 故障，或者发现错误；2 输入被拒绝（说明原因）；64 用法不正确。',
  english: 'Exit status: 0 done; 1 fault or errors found; 2 input refused, with the reason; 64 wrong usage.',
};

const listed = (language: 'chinese' | 'english'): string[] => {
  const width = Math.max(...COMMANDS.map((it) => it.words.join(' ').length));
  return COMMANDS.map((it) => `  gongkai ${it.words.join(' ').padEnd(width)}  ${it[language]}`);
};

/** What `gongkai help` prints: both languages, the one of the locale first. */
export function helpText(english: boolean): string {
  const chinese = ['Gongkai 政府信息公开系统', '', ...listed('chinese'), '', EXITS.chinese];
  const inEnglish = [
    'Gongkai: government information disclosure',
    '',
    ...listed('english'),
    '',
    EXITS.english,
  ];
  const [first, second] = english ? [inEnglish, chinese] : [chinese, inEnglish];
  return [...first, '', ...second, ''].join('\n');
}
