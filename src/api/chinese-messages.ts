import type { z } from 'zod';

/** What is wrong with an input whose schema has no words of its own for it: Chinese, and without the value. */
export function chineseMessage(issue: Parameters<z.core.$ZodErrorMap>[0]): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `含有不能识别的项目：${issue.keys.join('、').slice(0, 100)}`;
    case 'invalid_type':
      return issue.input === undefined ? '缺少必填的项目' : '内容的类型不正确';
    case 'too_big':
      return issue.origin === 'string' ? `不能超过${issue.maximum}个字` : `不能超过${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? `不能少于${issue.minimum}个字` : `不能少于${issue.minimum}`;
    case 'invalid_value':
      return '不是可以选择的值';
    default:
      return '内容的格式不正确';
  }
}
