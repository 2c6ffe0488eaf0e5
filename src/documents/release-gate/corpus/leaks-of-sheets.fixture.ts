import { CANARY, cell, coreProperty, sheetPart, workbook } from './office.fixture.ts';
import { leakIn, type SeededLeak } from './seeded-leak.fixture.ts';

const xlsx = leakIn('材料.xlsx');
const secret = `身份证号${CANARY}`;
const styles = (font: string, format = '', fill = ''): string =>
  `<numFmts><numFmt numFmtId="200" formatCode="${format || 'General'}"/></numFmts><fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf fontId="1" numFmtId="${format ? 200 : 0}" fillId="${fill ? 1 : 0}"/></cellXfs><dxfs><dxf><numFmt numFmtId="201" formatCode=";;;"/></dxf></dxfs>`;
const row = (attributes: string, cells: string): string => `<row r="5" ${attributes}>${cells}</row>`;
const secretRow = row('', cell('C5', secret));
const anchored = (inside: string): string =>
  sheetPart(
    'xdr:wsDr',
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>6</xdr:row></xdr:to>${inside}</xdr:twoCellAnchor>`,
  );
const drawn = (inside: string, rows = '') =>
  workbook({
    rows,
    sheetRelations: ['drawing ../drawings/drawing1.xml'],
    behind: '<drawing r:id="rId1"/>',
    parts: { 'xl/drawings/drawing1.xml': anchored(inside) },
  });

export const SHEET_LEAKS: readonly SeededLeak[] = [
  xlsx('hidden sheet', 'hidden-sheet', workbook({ second: 'state="hidden"', secondData: secretRow })),
  xlsx(
    'very hidden sheet',
    'hidden-sheet',
    workbook({ second: 'state="veryHidden"', secondData: secretRow }),
  ),
  xlsx('hidden row', 'hidden-rows', workbook({ rows: row('hidden="1"', cell('A5', secret)) })),
  xlsx(
    'row filtered out',
    'hidden-rows',
    workbook({ rows: row('hidden="1"', cell('A5', secret)), behind: '<autoFilter ref="A1:C9"/>' }),
  ),
  xlsx(
    'row of no height',
    'hidden-rows',
    workbook({ rows: row('ht="0" customHeight="1"', cell('A5', secret)) }),
  ),
  xlsx(
    'rows hidden by default',
    'hidden-rows',
    workbook({ before: '<sheetFormatPr zeroHeight="1"/>', rows: secretRow }),
  ),
  xlsx(
    'hidden column',
    'hidden-columns',
    workbook({ before: '<cols><col min="3" max="3" hidden="1"/></cols>', rows: secretRow }),
  ),
  xlsx(
    'column of no width',
    'hidden-columns',
    workbook({ before: '<cols><col min="3" max="3" width="0"/></cols>', rows: secretRow }),
  ),
  xlsx(
    'format that shows nothing',
    'blank-format',
    workbook({ rows: row('', cell('C5', secret, ' s="1"')), styles: styles('', ';;;') }),
  ),
  xlsx(
    'conditional format that shows nothing',
    'same-colour-text',
    workbook({
      rows: secretRow,
      behind:
        '<conditionalFormatting sqref="C1:C9"><cfRule type="expression" dxfId="0"><formula>TRUE</formula></cfRule></conditionalFormatting>',
      styles: styles(''),
    }),
  ),
  xlsx(
    'white text',
    'same-colour-text',
    workbook({ rows: row('', cell('C5', secret, ' s="1"')), styles: styles('<color rgb="FFFFFFFF"/>') }),
  ),
  xlsx(
    'white text by the theme',
    'same-colour-text',
    workbook({ rows: row('', cell('C5', secret, ' s="1"')), styles: styles('<color theme="0"/>') }),
  ),
  xlsx(
    'text of the colour of its ground',
    'same-colour-text',
    workbook({
      rows: row('', cell('C5', secret, ' s="1"')),
      styles: styles(
        '<color rgb="FFFF0000"/>',
        '',
        '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>',
      ),
    }),
  ),
  xlsx(
    'black on black',
    'blacked-out-text',
    workbook({
      rows: row('', cell('C5', secret, ' s="1"')),
      styles: styles('', '', '<patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill>'),
    }),
  ),
  xlsx(
    'text of one point',
    'tiny-text',
    workbook({ rows: row('', cell('C5', secret, ' s="1"')), styles: styles('<sz val="1"/>') }),
  ),
  xlsx(
    'cells under a rectangle',
    'covered-text',
    drawn(
      '<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="矩形"/></xdr:nvSpPr><xdr:spPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill></xdr:spPr></xdr:sp>',
      secretRow,
    ),
  ),
  xlsx(
    'hidden shape',
    'empty-box',
    drawn(
      `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="框" hidden="1"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${secret}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
    ),
  ),
  xlsx(
    'note',
    'comment',
    workbook({
      parts: {
        'xl/comments1.xml': sheetPart(
          'comments',
          `<commentList><comment ref="A1"><text><t>${secret}</t></text></comment></commentList>`,
        ),
      },
    }),
  ),
  xlsx(
    'threaded comment',
    'comment',
    workbook({ parts: { 'xl/threadedComments/threadedComment1.xml': `<c><text>${secret}</text></c>` } }),
  ),
  xlsx(
    'list of commentators',
    'people-list',
    workbook({ parts: { 'xl/persons/person.xml': '<personList><person displayName="某人"/></personList>' } }),
  ),
  xlsx(
    'pivot cache',
    'pivot-cache',
    workbook({ parts: { 'xl/pivotCache/pivotCacheRecords1.xml': `<r><s v="${CANARY}"/></r>` } }),
  ),
  xlsx('data model', 'pivot-cache', workbook({ parts: { 'xl/model/item.data': Buffer.from(secret) } })),
  xlsx(
    'values of another workbook',
    'external-link',
    workbook({
      parts: { 'xl/externalLinks/externalLink1.xml': `<externalLink><v>${CANARY}</v></externalLink>` },
    }),
  ),
  xlsx(
    'hidden name',
    'hidden-name',
    workbook({
      workbook: `<definedNames><definedName name="a" hidden="1">"${CANARY}"</definedName></definedNames>`,
    }),
  ),
  xlsx(
    'name that holds a value',
    'name-value',
    workbook({ workbook: `<definedNames><definedName name="a">"${CANARY}"</definedName></definedNames>` }),
  ),
  xlsx(
    'data connection',
    'data-connection',
    workbook({
      parts: {
        'xl/connections.xml': '<connections><connection connection="Server=10.0.0.1"/></connections>',
      },
    }),
  ),
  xlsx(
    'text of a deleted cell',
    'unused-string',
    workbook({
      relations: ['sharedStrings sharedStrings.xml'],
      parts: { 'xl/sharedStrings.xml': sheetPart('sst', `<si><t>${secret}</t></si>`) },
    }),
  ),
  xlsx(
    'reading of characters',
    'phonetic',
    workbook({
      rows: row('', '<c r="A5" t="s"><v>0</v></c>'),
      parts: {
        'xl/sharedStrings.xml': sheetPart(
          'sst',
          `<si><t>字</t><rPh sb="0" eb="1"><t>${CANARY}</t></rPh></si>`,
        ),
      },
    }),
  ),
  xlsx(
    'history of a shared workbook',
    'workbook-history',
    workbook({ parts: { 'xl/revisions/revisionLog1.xml': `<revisions><t>${secret}</t></revisions>` } }),
  ),
  xlsx(
    'scenario',
    'scenario',
    workbook({
      behind: `<scenarios><scenario name="甲" user="某人"><inputCells r="A1" val="${CANARY}"/></scenario></scenarios>`,
    }),
  ),
  xlsx(
    'custom view',
    'custom-view',
    workbook({ behind: '<customSheetViews><customSheetView guid="{1}"/></customSheetViews>' }),
  ),
  xlsx(
    'folder it was saved in',
    'saved-path',
    workbook({ workbook: '<ext><x15ac:absPath xmlns:x15ac="x" url="C:\\Users\\zhangsan\\"/></ext>' }),
  ),
  xlsx('who reserved it', 'document-author', workbook({ workbook: '<fileSharing userName="某某某"/>' })),
  xlsx('author', 'document-author', workbook({ parts: coreProperty('dc:creator', '某某某') })),
  xlsx(
    'printer',
    'printer-settings',
    workbook({ parts: { 'xl/printerSettings/printerSettings1.bin': Buffer.from('\\\\SRV01\\HP') } }),
  ),
  xlsx('custom XML', 'custom-xml', workbook({ parts: { 'customXml/item1.xml': `<a>${secret}</a>` } })),
  xlsx('macros', 'macros', workbook({ parts: { 'xl/vbaProject.bin': Buffer.from(secret) } })),
  xlsx(
    'embedded object',
    'embedded-object',
    workbook({ parts: { 'xl/embeddings/oleObject1.bin': Buffer.from(secret) } }),
  ),
];
