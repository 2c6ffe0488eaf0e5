import type { FindingSeverity, OverruleRight } from '../../domain/release-checks/finding.ts';

/** What a kind of hidden data weighs, and how it is told. */
export type LeakKind = {
  readonly severity: FindingSeverity;
  readonly overrule: OverruleRight;
  readonly message: string;
  readonly advice: string;
};

const blocked = (message: string, advice: string): LeakKind => ({
  severity: 'block',
  overrule: 'never',
  message,
  advice,
});
const doubtful = (message: string, advice: string): LeakKind => ({
  severity: 'warning',
  overrule: 'anybody',
  message,
  advice,
});

const CLEAN = '下载清理后的文件，核对内容后重新上传';
const CONVERT = '请用办公软件打开，另存为 DOCX、XLSX、PPTX 或者 PDF 后重新上传';
const REEXPORT = '请用视频软件重新导出，不保留属性（元数据）';
const REPRINT = '请回到原文件处理，再重新导出 PDF；没有原文件的，打印后重新扫描';

/**
 * Everything a file can carry besides what its reader sees. What can simply be taken out may not be overruled;
 * what only a person can judge wants a reason.
 */
export const LEAK_KINDS = {
  'unreadable-file': blocked('无法检查的文件', '文件损坏或者不规范。请用办公软件打开后另存，再重新上传'),
  'slow-file': blocked('无法检查的文件：检查用时过长', '请把文件拆分、压缩，或者另存后重新上传'),
  'irregular-package': blocked('无法检查的文件：压缩结构异常', '请用办公软件打开后另存，再重新上传'),
  'encrypted-file': blocked('文件已经加密，无法检查', '请取消密码和使用限制后重新上传'),
  'old-format': blocked('旧版文档格式，可能含有隐藏内容，无法检查', CONVERT),
  'unknown-format': blocked('不能公开或者发送的文件格式', CONVERT),
  'archive-inside': blocked('压缩包内还有压缩包或者不能检查的压缩格式', '请解压后逐个上传'),
  'wrong-type': blocked('文件内容与扩展名不符', '请核对文件，用正确的格式另存后重新上传'),
  'web-page': blocked('网页文件可能含有脚本和外部链接，不能作为附件', '请另存为 PDF 后重新上传'),
  macros: blocked('文件含有宏（程序）', '请另存为不含宏的格式（DOCX、XLSX、PPTX）后重新上传'),
  'embedded-object': blocked('文件内嵌有其他文件或者对象', '请删除嵌入的对象，或者把它复制为图片、文字'),
  'external-link': blocked('文件链接到外部文件', CLEAN),
  'local-path': blocked('文件含有本单位计算机或者服务器的路径', '请删除或者改正该链接、说明'),
  'saved-path': blocked('文件记有保存时的路径', CLEAN),
  'unknown-part': blocked('文件包内有无法识别的部分', CLEAN),
  'xml-comment': blocked('文件包内有注释', CLEAN),
  'custom-xml': blocked('文件含有自定义数据', CLEAN),
  'document-author': blocked('文件属性含有作者或者修改人', CLEAN),
  'document-properties': blocked('文件属性含有正文中没有的内容', CLEAN),
  'custom-properties': blocked('文件含有自定义属性', CLEAN),
  'preview-picture': blocked('文件含有缩略图，可能是旧版内容', CLEAN),
  'printer-settings': blocked('文件含有打印机设置（可能含计算机、服务器名称）', CLEAN),
  'tracked-change': blocked('文件含有修订记录', CLEAN),
  comment: blocked('文件含有批注', CLEAN),
  'people-list': blocked('文件含有修订人、批注人名单', CLEAN),
  'hidden-text': blocked('文件含有隐藏文字', CLEAN),
  'same-colour-text': blocked('文字与底色相同，看不见', CLEAN),
  'tiny-text': blocked('文字过小，看不见', CLEAN),
  'blacked-out-text': blocked('文字只是被涂黑，内容仍在文件中', '涂黑不是删除。请删除这些文字后重新上传'),
  'unsure-colour': doubtful('文字为白色，可能看不见', '请核对：看不见的，改为可见或者删除'),
  'text-off-page': blocked('文字在页面以外，看不见', '请删除页面以外的内容'),
  'empty-box': blocked('文本框或者图形大小为零或者隐藏，其中有内容', '请删除该文本框、图形'),
  'covered-text': blocked('文字被图形遮盖，内容仍在文件中', '遮盖不是删除。请删除被遮盖的文字后重新上传'),
  'document-variables': blocked('文件含有文档变量', CLEAN),
  'attached-template': blocked('文件记有模板路径', CLEAN),
  'mail-merge': blocked('文件含有邮件合并的数据源', CLEAN),
  'building-blocks': blocked('文件含有自动图文集（词汇表）', CLEAN),
  'field-code': blocked('文件含有读取外部数据的域', '请把该域转为普通文字（Ctrl+Shift+F9）'),
  'embedded-page': blocked('文件内嵌有其他格式的整段内容', '请用办公软件打开后另存，再重新上传'),
  'field-data': blocked('文件含有域的隐藏数据', CLEAN),
  'cropped-picture': doubtful(
    '图片经过裁剪，裁掉的部分仍在文件中',
    '请用“压缩图片”删除裁剪区域，或者重新截图后插入',
  ),
  'unchecked-picture': doubtful('图片格式无法检查', '请改用 JPG 或者 PNG 图片'),
  'hidden-sheet': blocked('文件含有隐藏的工作表', CLEAN),
  'hidden-rows': blocked('文件含有隐藏的行', CLEAN),
  'hidden-columns': blocked('文件含有隐藏的列', CLEAN),
  'blank-format': blocked('单元格用格式隐藏了内容', CLEAN),
  'pivot-cache': blocked('数据透视表带有全部源数据', '请把数据透视表复制、选择性粘贴为数值'),
  'hidden-name': blocked('文件含有隐藏的名称', CLEAN),
  'name-value': blocked('名称中存有数据', CLEAN),
  'data-connection': blocked('文件含有数据连接', CLEAN),
  'unused-string': blocked('文件中残留已经删除的单元格文字', CLEAN),
  'workbook-history': blocked('文件含有共享工作簿的修订记录', CLEAN),
  scenario: blocked('文件含有方案管理器的数据', CLEAN),
  'custom-view': blocked('文件含有自定义视图', CLEAN),
  phonetic: blocked('单元格含有隐藏的拼音文字', CLEAN),
  'outside-print-area': doubtful('打印区域以外有内容', '请核对打印区域以外的内容是否可以提供'),
  'hidden-slide': blocked('文件含有隐藏的幻灯片', '请删除隐藏的幻灯片'),
  'speaker-notes': blocked('文件含有备注', '请用“文档检查器”删除演示文稿备注'),
  'pdf-annotation': blocked('PDF 含有批注', REPRINT),
  'pdf-attachment': blocked('PDF 内嵌有附件', REPRINT),
  'pdf-script': blocked('PDF 含有脚本', REPRINT),
  'pdf-action': blocked('PDF 含有自动执行的操作', REPRINT),
  'pdf-form': blocked('PDF 含有表单域', '请“打印”为新的 PDF 后重新上传'),
  'pdf-revision': blocked('PDF 含有以前保存的版本，旧内容可以恢复', '请“打印”为新的 PDF 后重新上传'),
  'signed-revision': doubtful('PDF 经过签名，含有签名前的版本', '请核对签名前后的内容都可以提供'),
  'pdf-author': blocked('PDF 属性含有作者', '下载清理后的文件；不能清理的，请清除文件属性后重新导出 PDF'),
  'pdf-properties': blocked(
    'PDF 属性含有正文中没有的内容',
    '下载清理后的文件；不能清理的，请清除文件属性后重新导出 PDF',
  ),
  'pdf-private-data': blocked('PDF 含有软件的私有数据', '请“打印”为新的 PDF 后重新上传'),
  'pdf-orphan': blocked('PDF 中残留已经删除的内容', '请“打印”为新的 PDF 后重新上传'),
  'invisible-text': blocked('PDF 含有看不见的文字', REPRINT),
  'picture-over-text': doubtful('文字上有图片，可能被遮盖', '请核对图片下的文字；遮盖不是删除'),
  'hidden-layer': blocked('PDF 含有关闭的图层，其中有内容', REPRINT),
  'text-layer': doubtful('扫描件带有不可见的识别文字', '请核对识别文字：图上涂黑的，文字层也要删除'),
  'scanned-page': doubtful('扫描件，无法检查文字', '请逐页核对扫描件上的个人信息和其他不能公开的内容'),
  'trailing-data': blocked('文件末尾附有多余的数据', CLEAN),
  'photo-position': blocked('图片含有拍摄地点', CLEAN),
  'photo-author': blocked('图片含有作者、说明等信息', CLEAN),
  'photo-details': blocked('图片含有拍摄时间、设备等信息', CLEAN),
  'photo-thumbnail': blocked('图片含有缩略图，可能是裁剪、涂抹前的画面', CLEAN),
  'unchecked-video': doubtful(
    '视频的画面和声音不能自动检查',
    '请从头到尾看过、听过，核对没有个人信息和其他不能公开的内容',
  ),
  'video-position': blocked('视频含有拍摄地点', REEXPORT),
  'video-properties': blocked('视频含有作者、说明等属性', REEXPORT),
  'picture-text': blocked('图片文件含有文字说明', CLEAN),
  'formula-start': doubtful(
    '单元格以公式符号开头，用表格软件打开时可能被执行',
    '请在内容前加单引号或者删除公式符号',
  ),
  'invisible-characters': doubtful('含有不可见字符', '请删除不可见字符'),
} as const satisfies Readonly<Record<string, LeakKind>>;

export type LeakCode = keyof typeof LEAK_KINDS;
