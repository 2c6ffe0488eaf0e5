import { Extension, type Extensions, Mark, Node } from '@tiptap/core';
import { Image } from '@tiptap/extension-image';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { TextAlign } from '@tiptap/extension-text-align';
import { StarterKit } from '@tiptap/starter-kit';
import { figureNode } from './figure-node.ts';

/** Where a stored file can be seen. */
export type FileUrl = (fileId: string) => string;

/** Alignment as classes, the spelling of the normal form: a style attribute would not be kept. */
const Alignment = TextAlign.extend({
  addGlobalAttributes() {
    return [
      {
        types: this.options.types,
        attributes: {
          textAlign: {
            default: null,
            parseHTML: (element) => /\balign-(center|right)\b/.exec(element.className)?.[1] ?? null,
            renderHTML: ({ textAlign }) => (textAlign ? { class: `align-${textAlign}` } : {}),
          },
        },
      },
    ];
  },
});

/** 顶格: a paragraph that begins at the margin. */
const Flush = Extension.create({
  name: 'flush',
  addGlobalAttributes: () => [
    {
      types: ['paragraph'],
      attributes: {
        flush: {
          default: false,
          parseHTML: (element) => element.classList.contains('no-indent'),
          renderHTML: ({ flush }) => (flush ? { class: 'no-indent' } : {}),
        },
      },
    },
  ],
});

/** Raised or lowered letters; one excludes the other. */
const script = (name: 'superscript' | 'subscript', tag: 'sup' | 'sub', other: string) =>
  Mark.create({
    name,
    excludes: other,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
  });

/** A table with its caption (表题) as a property: the caption is written in a dialog, not in the table. */
const CaptionedTable = Table.extend({
  addAttributes: () => ({
    caption: {
      default: '',
      parseHTML: (element) => element.querySelector('caption')?.textContent?.trim() ?? '',
      rendered: false,
    },
  }),
  // Its own view knows no caption.
  addNodeView: () => null,
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML({ node }) {
    const caption = String(node.attrs['caption'] ?? '');
    return caption === ''
      ? ['table', ['tbody', 0]]
      : ['table', ['caption', { contenteditable: 'false' }, caption], ['tbody', 0]];
  },
});

/** A picture within a line, such as a formula; one that stands alone is a figure. */
const inlinePicture = (fileUrl: FileUrl) =>
  Image.extend({
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement('img');
        dom.src = shownAt(String(node.attrs['src'] ?? ''), fileUrl);
        dom.alt = String(node.attrs['alt'] ?? '');
        return { dom };
      };
    },
  }).configure({ inline: true });

/** The address by which the browser loads a stored file. */
export const shownAt = (src: string, fileUrl: FileUrl): string =>
  src.startsWith('file:') ? fileUrl(src.slice('file:'.length)) : '';

const Questions = Node.create({
  name: 'questions',
  group: 'block',
  content: '(question answer)+',
  isolating: true,
  parseHTML: () => [{ tag: 'dl' }],
  renderHTML: () => ['dl', 0],
});

const Question = Node.create({
  name: 'question',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'dt' }],
  renderHTML: () => ['dt', 0],
  addKeyboardShortcuts() {
    return {
      // From the question on to its answer.
      Enter: ({ editor }) => {
        const { $from } = editor.state.selection;
        return $from.parent.type.name === 'question' && editor.commands.setTextSelection($from.after() + 2);
      },
    };
  },
});

const Answer = Node.create({
  name: 'answer',
  content: '(paragraph | bulletList | orderedList | table | figure)+',
  defining: true,
  parseHTML: () => [{ tag: 'dd' }],
  renderHTML: () => ['dd', 0],
});

/** What a text may consist of: the normal form the server keeps, no more. */
export const bodyExtensions = (fileUrl: FileUrl): Extensions => [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    strike: false,
    link: {
      openOnClick: false,
      protocols: ['item', 'file', 'tel', 'mailto'],
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (uri) => /^(?:https?:|mailto:|tel:|item:|file:|#)/i.test(uri),
    },
  }),
  Alignment.configure({
    types: ['paragraph', 'tableCell', 'tableHeader'],
    alignments: ['center', 'right'],
  }),
  Flush,
  script('superscript', 'sup', 'subscript'),
  script('subscript', 'sub', 'superscript'),
  CaptionedTable.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  inlinePicture(fileUrl),
  figureNode(fileUrl, shownAt),
  Questions,
  Question,
  Answer,
];
