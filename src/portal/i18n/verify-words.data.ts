import type { Dictionary } from './language.ts';

const zh = {
  title: '文书核验',
  cancelledTitle: '文书核验：已作废',
  unknownTitle: '文书核验：没有找到',
  organ: '制发机关',
  number: '文号',
  letter: '文书名称',
  signedOn: '签发日期',
  sealing: '用印方式',
  sealings: {
    paper: '纸质文书加盖印章，扫描件存档',
    'seal-server': '电子印章系统用印（SM2数字签名已经验证）',
    none: '没有登记用印',
  },
  cancelledOn: '作废日期',
  hash: '系统生成文件的校验值（SHA-256）',
  sealedHash: '盖章文件的校验值（SHA-256）',
  note: '持有电子文件的，可以用工具计算文件的SHA-256值：与上面其中一个校验值相同的，文件没有被改动。为保护申请人，本页不显示文书的内容和收件人。',
  cancelled: '这份文书已作废',
  cancelledNote: '本机关签发过下列文书，但是在送达前已经作废，不发生效力。收到这份文书的，请与制发机关联系。',
  found: '查到这份文书',
  foundNote: '本机关制发过下列文书。请与您手中的文书逐项对照，全部一致的为真。',
  unknown: '没有找到这份文书',
  unknownNote: '本平台没有制发过带有这个核验码的文书。',
  advice:
    '请确认扫描的是文书上的二维码，或者网址输入完整。仍然找不到的，请与文书上署名的机关联系，谨防伪造。',
};

type VerifyWords = typeof zh;

const en: VerifyWords = {
  title: 'Verification of a document',
  cancelledTitle: 'Verification of a document: cancelled',
  unknownTitle: 'Verification of a document: not found',
  organ: 'Issued by',
  number: 'Document number',
  letter: 'Document',
  signedOn: 'Signed on',
  sealing: 'Seal',
  sealings: {
    paper: 'Stamped on paper; a scan is kept on file',
    'seal-server': 'Sealed by the electronic seal system (SM2 digital signature verified)',
    none: 'No seal is recorded',
  },
  cancelledOn: 'Cancelled on',
  hash: 'Checksum of the file made by the system (SHA-256)',
  sealedHash: 'Checksum of the sealed file (SHA-256)',
  note: 'If you hold the electronic file, you can compute its SHA-256 value: where it equals one of the checksums above, the file has not been changed. To protect the applicant, neither the content of the document nor its addressee is shown here.',
  cancelled: 'This document has been cancelled',
  cancelledNote:
    'The agency signed the following document but cancelled it before it was served; it has no effect. If you have received it, please contact the agency that issued it.',
  found: 'This document is on record',
  foundNote:
    'The agency issued the following document. Please compare it line by line with the document in your hands: it is genuine if everything is the same.',
  unknown: 'This document was not found',
  unknownNote: 'No document with this verification code was issued on this platform.',
  advice:
    'Please make sure that you scanned the QR code on the document, or that the address is complete. If it still cannot be found, please contact the agency named on the document, and beware of forgeries.',
};

/** The words of the page behind the QR code of a letter. */
export const VERIFY_WORDS: Dictionary<VerifyWords> = { zh, en };
