import type { KeptSignature } from '../../database/letter-seal-tables.ts';

/** What an agency's seal server (电子印章系统) is asked to seal. */
export type SealOrder = {
  /** The id of the letter: asked again after a lost answer, the server gives the first one. */
  readonly idempotencyKey: string;
  /** 发文字号. */
  readonly documentNumber: string;
  readonly title: string;
  /** 印章编号. */
  readonly sealId: string;
  /** Who signed the letter, as the organ's staff list names the person. */
  readonly signer: string;
  /** Digests of the PDF, hexadecimal. */
  readonly sm3: string;
  readonly sha256: string;
  readonly pdf: Uint8Array;
};

/** What the seal server answers; believed only after `acceptSeal`. */
export type SealAnswer = {
  /** The digests of what it sealed, as it received it. */
  readonly sm3: string;
  readonly sha256: string;
  /** Over the exact bytes of `sealedPdf`, or of the PDF that was sent where there is none. */
  readonly signature: KeptSignature;
  readonly sealedPdf: Uint8Array | null;
};

/** Puts the organ's seal on a letter. A port: the agency's own certified product stands behind it. */
export type SealServer = {
  /** Throws `SealServerFault` where no usable answer comes. */
  seal(order: SealOrder): Promise<SealAnswer>;
};

/** Why there is no seal yet; each is tried again later. */
export type SealFault =
  | 'not-configured'
  | 'unreachable'
  | 'timeout'
  | 'refused'
  | 'unreadable-answer'
  | 'hash-differs'
  | 'seal-differs'
  | 'foreign-certificate'
  | 'certificate-out-of-time'
  | 'signature-wrong'
  | 'time-wrong'
  | 'sealed-file-wrong';

/** The words for the person who waits for the seal. */
export const SEAL_FAULT_LABELS: Readonly<Record<SealFault, string>> = {
  'not-configured': '没有设置电子印章系统的地址或者本机关的印章证书',
  unreachable: '连接不上电子印章系统',
  timeout: '电子印章系统没有在规定时间内答复',
  refused: '电子印章系统拒绝用印',
  'unreadable-answer': '电子印章系统的答复不能识别',
  'hash-differs': '电子印章系统答复的文件摘要与送印文件不一致，没有采用',
  'seal-differs': '电子印章系统使用的印章不是本机关设置的印章，没有采用',
  'foreign-certificate': '签名证书不是本机关设置的印章证书，没有采用',
  'certificate-out-of-time': '印章证书不在有效期内，没有采用',
  'signature-wrong': '签名验证不通过（SM2），没有采用',
  'time-wrong': '用印时间不合理，没有采用',
  'sealed-file-wrong': '返回的用印文件不是PDF，或者页数与原文件不一致，没有采用',
};

/** No usable answer came from the seal server. */
export class SealServerFault extends Error {
  override readonly name = 'SealServerFault';
  readonly fault: SealFault;

  constructor(fault: SealFault) {
    super(`seal server: ${fault}`);
    this.fault = fault;
  }
}
