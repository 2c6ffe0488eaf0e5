import type { ConsultedKind } from '../../domain/access-requests/consultation-silence.ts';

/** The name of the page for each kind of consultation. */
export const TITLES: Readonly<Record<ConsultedKind, string>> = {
  'third-party': '政府信息公开征求第三方意见',
  'co-producer': '政府信息公开征求共同制作机关意见',
  'other-organ': '政府信息公开征求有关机关意见',
};

/** Why this party is asked (arts. 32, 34, 11). */
export const GROUNDS: Readonly<Record<ConsultedKind, string>> = {
  'third-party':
    '本机关正在办理一件政府信息公开申请。申请公开的信息可能涉及贵方的商业秘密、个人隐私等合法权益，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十二条的规定，书面征求贵方是否同意公开的意见。',
  'co-producer':
    '本机关正在办理一件政府信息公开申请。申请公开的信息由本机关牵头与贵单位共同制作，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第三十四条的规定，征求贵单位的意见。',
  'other-organ':
    '本机关正在办理一件政府信息公开申请。申请公开的信息涉及贵单位，根据《中华人民共和国政府信息公开条例》（以下简称《条例》）第十一条的规定，与贵单位协商、确认，请提出意见。',
};

/** What follows from an answer, beside what follows from silence. */
export const EFFECTS: Readonly<Record<ConsultedKind, string>> = {
  'third-party':
    '不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知贵方（《条例》第三十二条）。',
  'co-producer': '不同意公开的，请写明具体内容、依据的条款和理由，由本机关依法作出处理。',
  'other-organ': '认为不应当公开的，请写明具体内容、依据的条款和理由，由本机关依法作出处理。',
};

/** What an opinion says, in two words. */
export const CONSENTS = { yes: '同意公开', no: '不同意公开' } as const;
