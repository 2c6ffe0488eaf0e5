import type { LeakCode } from '../leak-kinds.data.ts';
import type { Collector } from '../reading.ts';
import { isOrganName, isProgramName } from './author-names.ts';
import { isLocalPath } from './local-path.ts';
import type { OfficePackage } from './office-package.ts';
import { elementsOf, textOf } from './xml-query.ts';

const PERSONS: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后修改者',
  Manager: '经理',
};

const SAYING: Readonly<Record<string, string>> = {
  title: '标题',
  subject: '主题',
  description: '备注',
  keywords: '关键词',
  category: '类别',
  contentStatus: '状态',
  identifier: '标识',
  Company: '单位',
  HyperlinkBase: '超链接基础',
  Template: '模板',
};

/** Headings of the parts of a file, which the program itself writes. */
const BY_PROGRAM =
  /^(normal|normal\.dotm|default|office ?theme|word document|excel workbook|presentation|powerpoint presentation|演示文稿|幻灯片\s*1|untitled.*|无标题|)$/i;

/**
 * The properties of a package: persons are told unless the name is that of a program or an organ; words are told
 * unless the reader finds them in the text itself. To be called when the text has been read.
 */
export function checkProperties(office: OfficePackage, found: Collector): void {
  const visible = found.visibleText();
  for (const part of ['docProps/core.xml', 'docProps/app.xml']) {
    const root = office.xml(part);
    for (const element of root ? elementsOf(root) : []) {
      const value = textOf(element).trim();
      if (value !== '') checkProperty(element.local, value, visible, found);
    }
  }
}

function checkProperty(local: string, value: string, visible: string, found: Collector): void {
  const label = PERSONS[local] ?? SAYING[local];
  if (label === undefined) return;
  const where = `文件属性“${label}”`;
  const code = PERSONS[local] === undefined ? wordsLeak(local, value, visible) : personLeak(value);
  if (code) found.leak(code, where, value);
  found.text(where, value, true);
}

const personLeak = (value: string): LeakCode | null =>
  isProgramName(value) || isOrganName(value) ? null : 'document-author';

function wordsLeak(local: string, value: string, visible: string): LeakCode | null {
  if (isLocalPath(value)) return 'local-path';
  const isSeen = visible.includes(value.replaceAll(/\s/g, '')) || BY_PROGRAM.test(value);
  return isSeen || (local === 'Company' && isOrganName(value)) ? null : 'document-properties';
}
