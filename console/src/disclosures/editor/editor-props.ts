/** What the server says of a text it brought into normal form. */
export type NormalisedBody = {
  readonly html: string;
  readonly notes: readonly {
    readonly message: string;
    readonly count: number;
    readonly samples: readonly string[];
  }[];
};

/** Another item of the organ, to link to. */
export type FoundItem = { readonly id: string; readonly title: string; readonly note: string };

export type BodyEditorProps = {
  /**
   * The text as HTML in normal form. It is read when the editor opens, and again only when it becomes something the
   * editor did not report itself, such as an imported document: what is typed is never overwritten by its own echo.
   */
  readonly value: string;
  /** The text after each change; the server brings it into normal form when it saves. */
  readonly onChange: (html: string) => void;
  /** Stores a picture; rejects with an error whose message may be shown. */
  readonly onUploadImage: (file: File) => Promise<{ readonly fileId: string; readonly url: string }>;
  readonly onSearchItems: (words: string) => Promise<readonly FoundItem[]>;
  /** Where a stored picture of the text can be seen. */
  readonly fileUrl: (fileId: string) => string;
  /** Brings pasted HTML into normal form on the server; without it the browser cleans as well as it can. */
  readonly onNormalise?: (html: string) => Promise<NormalisedBody>;
  readonly readOnly?: boolean;
};
