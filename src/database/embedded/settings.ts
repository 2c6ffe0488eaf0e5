import { totalmem } from 'node:os';

const MEGABYTE = 1024 * 1024;

/**
 * The server's settings. The file is written anew at every start, so a new version of the program brings its
 * settings along; an operator's own go to `local.conf` beside it, which wins.
 */
export function serverSettings(port: number, version: string): string {
  const sharedBuffers = Math.round(Math.min(512, Math.max(64, totalmem() / MEGABYTE / 16)));
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: `${sharedBuffers}MB`,
    // Searching reads scattered index pages from memory or solid-state disks; the default of 4 makes the
    // planner read whole tables instead.
    random_page_cost: 1.1,
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    password_encryption: 'scram-sha-256',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    datestyle: 'ISO, YMD',
    lc_messages: 'C',
    default_text_search_config: 'pg_catalog.simple',
    // The log names what went wrong but never the values or the statement: they may be personal data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: 0,
    log_statement: 'none',
    log_min_duration_statement: -1,
    log_autovacuum_min_duration: -1,
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] %q%u@%d ',
    logging_collector: 'on',
    log_directory: 'log',
    log_file_mode: '0600',
    // One file for each day of the week, overwritten a week later.
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_truncate_on_rotation: 'on',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return [
    `# 由程序生成（PostgreSQL ${version}），每次启动时重写；自定设置请写入同一目录的 local.conf。`,
    ...lines,
    "include_if_exists 'local.conf'",
    '',
  ].join('\n');
}

/** Who may connect: anybody with a password, over the loopback only. */
export const HOST_RULES = '# 由程序生成，每次启动时重写。\nhost all all 127.0.0.1/32 scram-sha-256\n';
