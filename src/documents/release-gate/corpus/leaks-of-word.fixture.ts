import {
  appProperty,
  CANARY,
  coreProperty,
  paragraph,
  relations,
  word,
  wordPart,
  workbook,
} from './office.fixture.ts';
import { exif, jpeg } from './pictures.fixture.ts';
import { leakIn, type SeededLeak } from './seeded-leak.fixture.ts';

const docx = leakIn('材料.docx');
const secret = `身份证号${CANARY}`;
const box = (extent: string, more = '', position = '0'): string =>
  `<w:p><w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${position}</wp:posOffset></wp:positionH><wp:extent ${extent}/><wp:docPr id="1" name="框" ${more}/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${paragraph(secret)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>`;
const table = (row: string): string =>
  `<w:tbl><w:tblPr/><w:tr>${row}<w:tc><w:tcPr/>${paragraph(secret)}</w:tc></w:tr></w:tbl>`;
const tracked = (mark: string, run = 't'): string =>
  `<w:p><w:${mark} w:id="1" w:author="某人"><w:r><w:${run}>${secret}</w:${run}></w:r></w:${mark}></w:p>`;
const field = (code: string): string =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const style = (run: string): string =>
  wordPart(
    'styles',
    `<w:style w:type="character" w:styleId="S"><w:name w:val="S"/><w:rPr>${run}</w:rPr></w:style>`,
  );

export const WORD_LEAKS: readonly SeededLeak[] = [
  docx('tracked insertion', 'tracked-change', word(tracked('ins'))),
  docx('tracked deletion', 'tracked-change', word(tracked('del', 'delText'))),
  docx('tracked move, from', 'tracked-change', word(tracked('moveFrom'))),
  docx('tracked move, to', 'tracked-change', word(tracked('moveTo'))),
  docx(
    'tracked format',
    'tracked-change',
    word(paragraph('字', `<w:rPrChange w:author="${secret}"><w:rPr/></w:rPrChange>`)),
  ),
  docx(
    'comment',
    'comment',
    word('', {
      'word/comments.xml': wordPart(
        'comments',
        `<w:comment w:id="0" w:author="某人">${paragraph(secret)}</w:comment>`,
      ),
    }),
  ),
  docx('hidden text', 'hidden-text', word(paragraph(secret, '<w:vanish/>'))),
  docx(
    'hidden text by its style',
    'hidden-text',
    word(paragraph(secret, '<w:rStyle w:val="S"/>'), { 'word/styles.xml': style('<w:vanish/>') }),
  ),
  docx('white text', 'same-colour-text', word(paragraph(secret, '<w:color w:val="FFFFFF"/>'))),
  docx('nearly white text', 'same-colour-text', word(paragraph(secret, '<w:color w:val="F8F8F8"/>'))),
  docx(
    'text of the colour of its ground',
    'same-colour-text',
    word(paragraph(secret, '<w:color w:val="C00000"/>', '<w:shd w:val="clear" w:fill="C00000"/>')),
  ),
  docx(
    'white text in a header',
    'same-colour-text',
    word('', { 'word/header1.xml': wordPart('hdr', paragraph(secret, '<w:color w:val="FFFFFF"/>')) }),
  ),
  docx(
    'hidden text in a footnote',
    'hidden-text',
    word('', {
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:id="1">${paragraph(secret, '<w:vanish/>')}</w:footnote>`,
      ),
    }),
  ),
  docx(
    'blackened by a highlighter',
    'blacked-out-text',
    word(paragraph(secret, '<w:highlight w:val="black"/>')),
  ),
  docx(
    'blackened by a shading',
    'blacked-out-text',
    word(paragraph(secret, '<w:shd w:val="clear" w:fill="000000"/>')),
  ),
  docx('text of one point', 'tiny-text', word(paragraph(secret, '<w:sz w:val="2"/>'))),
  docx('text squeezed to one percent', 'tiny-text', word(paragraph(secret, '<w:w w:val="1"/>'))),
  docx(
    'line of no height',
    'tiny-text',
    word(paragraph(secret, '', '<w:spacing w:line="1" w:lineRule="exact"/>')),
  ),
  docx(
    'table row of no height',
    'tiny-text',
    word(table('<w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>')),
  ),
  docx('text far to the side', 'text-off-page', word(paragraph(secret, '', '<w:ind w:left="30000"/>'))),
  docx('box beside the paper', 'text-off-page', word(box('cx="900000" cy="900000"', '', '99000000'))),
  docx('box without size', 'empty-box', word(box('cx="0" cy="0"'))),
  docx('hidden box', 'empty-box', word(box('cx="900000" cy="900000"', 'hidden="1"'))),
  docx('author', 'document-author', word('', coreProperty('dc:creator', '某某某'))),
  docx('last modified by', 'document-author', word('', coreProperty('cp:lastModifiedBy', 'zhangsan'))),
  docx('title of an older file', 'document-properties', word('', coreProperty('dc:title', secret))),
  docx('remark in the properties', 'document-properties', word('', coreProperty('dc:description', secret))),
  docx('manager', 'document-author', word('', appProperty('Manager', '某某某'))),
  docx(
    'custom property',
    'custom-properties',
    word('', {
      'docProps/custom.xml': `<Properties><property name="经办"><lpwstr>${secret}</lpwstr></property></Properties>`,
    }),
  ),
  docx('custom XML', 'custom-xml', word('', { 'customXml/item1.xml': `<data><who>${secret}</who></data>` })),
  docx(
    'embedded object',
    'embedded-object',
    word('', { 'word/embeddings/oleObject1.bin': Buffer.from(secret) }),
  ),
  docx(
    'embedded workbook of a chart',
    'embedded-object',
    word('', { 'word/embeddings/Microsoft_Excel_Sheet1.xlsx': workbook({}) }),
  ),
  docx('macros', 'macros', word('', { 'word/vbaProject.bin': Buffer.from(secret) })),
  docx(
    'template of a workstation',
    'attached-template',
    word('', {
      'word/settings.xml': wordPart('settings', ''),
      'word/_rels/settings.xml.rels': relations('attachedTemplate file:///C:/Users/zhangsan/t.dotx'),
    }),
  ),
  docx(
    'linked picture',
    'external-link',
    word('', { 'word/_rels/document.xml.rels': relations('image http://10.0.0.1/a.png') }),
  ),
  docx(
    'link to a file server',
    'local-path',
    word('', { 'word/_rels/document.xml.rels': relations('hyperlink file:///\\\\server\\share') }),
  ),
  docx(
    'path in an alternative text',
    'local-path',
    word(box('cx="9" cy="9"', 'descr="C:\\Users\\zhangsan\\a.jpg"')),
  ),
  docx(
    'list of editors',
    'people-list',
    word('', { 'word/people.xml': wordPart('people', '<w:person w:author="某人"/>') }),
  ),
  docx(
    'document variable',
    'document-variables',
    word('', {
      'word/settings.xml': wordPart(
        'settings',
        `<w:docVars><w:docVar w:name="a" w:val="${secret}"/></w:docVars>`,
      ),
    }),
  ),
  docx(
    'source of a mail merge',
    'mail-merge',
    word('', {
      'word/settings.xml': wordPart(
        'settings',
        `<w:mailMerge><w:query w:val="SELECT ${CANARY}"/></w:mailMerge>`,
      ),
    }),
  ),
  docx('field that fetches', 'field-code', word(field(`DDEAUTO cmd "${CANARY}"`))),
  docx(
    'hidden data of a field',
    'field-data',
    word(`<w:p><w:r><w:fldChar><w:fldData>AAAA</w:fldData></w:fldChar></w:r></w:p>`),
  ),
  docx(
    'building blocks',
    'building-blocks',
    word('', { 'word/glossary/document.xml': wordPart('glossaryDocument', paragraph(secret)) }),
  ),
  docx('embedded web page', 'embedded-page', word('<w:altChunk r:id="rId9"/>')),
  docx('preview picture', 'preview-picture', word('', { 'docProps/thumbnail.jpeg': jpeg() })),
  docx(
    'place in an embedded photograph',
    'photo-position',
    word('', { 'word/media/image1.jpeg': jpeg([exif([{ tag: 0x8825, value: 26 }])]) }),
  ),
  docx('part nobody knows', 'unknown-part', word('', { 'word/secret.xml': wordPart('x', secret) })),
  docx('comment between the elements', 'xml-comment', word(`<!-- ${secret} -->`)),
];
