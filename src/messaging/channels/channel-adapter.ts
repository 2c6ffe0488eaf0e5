/** A public item as a platform takes it. `taskId` names the task: it is found again by it. */
export type ChannelPost = {
  readonly taskId: string;
  readonly title: string;
  readonly author: string;
  readonly digest: string;
  readonly url: string;
  /** The text with pictures where `pictures` says they stand at the platform. */
  readonly html: (picture: (fileId: string) => string | null) => string;
  readonly weibo: string;
  readonly pictures: readonly ChannelPicture[];
};

/** A picture of the text; the first one is the cover as well. */
export type ChannelPicture = {
  readonly fileId: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** What the platform has given so far; kept with the task, so that a repeat goes on from there. */
export type Progress = Readonly<Record<string, string>>;

/**
 * How a step ended. `done`: go on; `published`: it stands there; `waiting`: the platform works on it; `absent`: it does
 * not have the article; `later`: try again; `unknown`: no answer came, and it may or may not have been done; `never`:
 * it will not be taken. `error` is a code of ours, never the platform's words.
 */
export type StepOutcome =
  | { readonly outcome: 'done' | 'waiting' | 'absent' }
  | { readonly outcome: 'published'; readonly url: string | null }
  | { readonly outcome: 'later' | 'unknown' | 'never'; readonly error: string };
export type Step = StepOutcome & { readonly progress: Progress };

/** A platform an organ has an account at. No method throws: whatever goes wrong is an outcome. */
export type ChannelAdapter = {
  /** All that may be repeated: upload, draft. */
  prepare(post: ChannelPost, progress: Progress): Promise<Step>;
  /** The one call that publishes. Never called again once it may have been heard. */
  submit(post: ChannelPost, progress: Progress): Promise<Step>;
  /** Whether the platform has it. */
  look(post: ChannelPost, progress: Progress): Promise<Step>;
};

/** A token of the account as it is kept between runs. */
export type TokenStore = {
  read(): Promise<string | null>;
  keep(token: string, seconds: number): Promise<void>;
  forget(): Promise<void>;
};

export type AccountSecret = { readonly appId: string; readonly secret: string };
