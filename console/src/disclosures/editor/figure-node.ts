import { Node } from '@tiptap/core';

/** What a figure shows: a picture with its description, or a stored video under its name. */
export type FigureAttributes = {
  readonly kind: 'picture' | 'video';
  /** `file:` and the id of the stored file. */
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: string | null;
  readonly height: string | null;
};

type ShownAt = (src: string, fileUrl: (fileId: string) => string) => string;

/** A picture or video that stands alone, with a caption; written in a dialog, not in place. */
export const figureNode = (fileUrl: (fileId: string) => string, shownAt: ShownAt) =>
  Node.create({
    name: 'figure',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      kind: { default: 'picture' },
      src: { default: '' },
      alt: { default: '' },
      caption: { default: '' },
      width: { default: null },
      height: { default: null },
    }),
    parseHTML: () => [{ tag: 'figure', getAttrs: readFigure }],
    renderHTML({ node }) {
      const { kind, src, alt, caption, width, height } = node.attrs as FigureAttributes;
      const below = caption === '' ? [] : [['figcaption', {}, caption] as const];
      if (kind === 'video') return ['figure', { class: 'video' }, ['a', { href: src }, alt], ...below];
      const sides = { ...(width ? { width } : {}), ...(height ? { height } : {}) };
      return ['figure', {}, ['img', { src, alt, ...sides }], ...below];
    },
    addNodeView() {
      return ({ node }) => ({
        dom: shownFigure(node.attrs as FigureAttributes, (src) => shownAt(src, fileUrl)),
      });
    },
  });

function readFigure(element: HTMLElement): FigureAttributes | false {
  const image = element.querySelector('img');
  const link = element.querySelector('a');
  const caption = element.querySelector('figcaption')?.textContent?.trim() ?? '';
  const side = (name: string) => image?.getAttribute(name) ?? null;
  if (image) {
    const [src, alt] = [side('src') ?? '', side('alt') ?? ''];
    return { kind: 'picture', src, alt, caption, width: side('width'), height: side('height') };
  }
  if (!link) return false;
  const src = link.getAttribute('href') ?? '';
  return { kind: 'video', src, alt: link.textContent ?? '', caption, width: null, height: null };
}

/** The figure in the editor: what is missing for readers who cannot see it stands under it in words. */
function shownFigure(
  { kind, src, alt, caption }: FigureAttributes,
  urlOf: (src: string) => string,
): HTMLElement {
  const figure = document.createElement('figure');
  if (kind === 'picture') {
    const image = document.createElement('img');
    image.src = urlOf(src);
    image.alt = alt;
    figure.append(image);
  } else figure.append(line('figure-video', `视频：${alt}`));
  if (caption !== '') figure.append(line('figure-caption', caption));
  if (kind === 'picture')
    figure.append(
      alt === '' ? line('figure-missing', '缺少替代文字') : line('figure-alt', `替代文字：${alt}`),
    );
  return figure;
}

function line(className: string, text: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
}
