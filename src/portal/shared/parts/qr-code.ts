import QRCode from 'qrcode';

/** A QR code as SVG; drawn on the server. */
export const qrCodeSvg = (text: string): Promise<string> =>
  QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });

/** A QR code as an image address that needs no second request. */
export async function qrCodeImage(text: string): Promise<string> {
  return `data:image/svg+xml;base64,${Buffer.from(await qrCodeSvg(text)).toString('base64')}`;
}
