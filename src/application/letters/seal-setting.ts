import { z } from 'zod';
import { SEAL_WAYS } from '../../domain/letters/seal.ts';
import { sealKey } from './seal-key.ts';

/** 用印方式 of an organ: a seal server needs the number of the seal and its SM2 certificate or public key. */
export const SealSetting = z
  .strictObject({
    way: z.enum(SEAL_WAYS, { error: '请选择用印方式' }),
    sealId: z.string().trim().max(200, '印章编号过长').default(''),
    certificate: z.string().trim().max(10_000, '印章证书过长').default(''),
  })
  .refine(({ way, sealId }) => way !== 'seal-server' || sealId !== '', {
    path: ['sealId'],
    error: '采用电子印章系统的，请填写印章编号',
  })
  .refine(({ way, certificate }) => way !== 'seal-server' || sealKey(certificate) !== null, {
    path: ['certificate'],
    error: '采用电子印章系统的，请填写印章的SM2证书（PEM）或者SM2公钥（04开头的130位十六进制数）',
  });
