/**
 * Keys and certificates of seals that exist for the tests alone, made with OpenSSL 3 (SM2, self-signed,
 * 2020–2120; `expired`: the seal's own key, 2020 only).
 */
export const TEST_SEAL = {
  privateKey: '509f2f5620b082211806bfee0158aceba404b23b6f4ceacd29ef7eb3003583e6',
  certificate: `-----BEGIN CERTIFICATE-----
MIIBNDCB2wIUfhpvTXtoeirbIUP6EMlmsE2G7LAwCgYIKoEcz1UBg3UwHDEaMBgG
A1UEAwwRR29uZ2thaSB0ZXN0IHNlYWwwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAx
MDEwMDAwMDBaMBwxGjAYBgNVBAMMEUdvbmdrYWkgdGVzdCBzZWFsMFkwEwYHKoZI
zj0CAQYIKoEcz1UBgi0DQgAE4Uv7kVCsb9aJ6e3Qxn0mPjW1dinmDckT0zj0FPxY
ruVVoxHluGT6+iqqpiuU7PDUhZvGBkUg9qEZx6OUrqc3bzAKBggqgRzPVQGDdQNI
ADBFAiEAgDeNcOdyksLiFfCzrGW9mLjBXpsnWEW30ffzm1HlepsCICb2K/+YxJC1
80BOaXpog1LLnaTAAmULdf5bQptC9Eft
-----END CERTIFICATE-----`,
  expiredCertificate: `-----BEGIN CERTIFICATE-----
MIIBMjCB2QIUNVGgqoW1aoNfSqWU/fwOCtTjE+IwCgYIKoEcz1UBg3UwHDEaMBgG
A1UEAwwRR29uZ2thaSB0ZXN0IHNlYWwwHhcNMjAwMTAxMDAwMDAwWhcNMjEwMTAx
MDAwMDAwWjAcMRowGAYDVQQDDBFHb25na2FpIHRlc3Qgc2VhbDBZMBMGByqGSM49
AgEGCCqBHM9VAYItA0IABOFL+5FQrG/Wient0MZ9Jj41tXYp5g3JE9M49BT8WK7l
VaMR5bhk+voqqqYrlOzw1IWbxgZFIPahGcejlK6nN28wCgYIKoEcz1UBg3UDSAAw
RQIgVAoodyKRUMqXQCsFTGNfKhZcGM+qju2wzqsJFVbK3xECIQDsUdtw521luY6K
E3wWfgwWJltahF3iLucAviuUIBuvHA==
-----END CERTIFICATE-----`,
} as const;

export const FOREIGN_SEAL = {
  privateKey: 'd1579649140477db636c4db3c950c6e7a3453d7f33545ded49a723e659f5e0b3',
  certificate: `-----BEGIN CERTIFICATE-----
MIIBOjCB4QIULM2DxJBC5Hf72Hbod8vGGpsWqPowCgYIKoEcz1UBg3UwHzEdMBsG
A1UEAwwUR29uZ2thaSB0ZXN0IGZvcmVpZ24wIBcNMjAwMTAxMDAwMDAwWhgPMjEy
MDAxMDEwMDAwMDBaMB8xHTAbBgNVBAMMFEdvbmdrYWkgdGVzdCBmb3JlaWduMFkw
EwYHKoZIzj0CAQYIKoEcz1UBgi0DQgAEtK87NC8sIDfcA/hW0YU3Bwl2/VFLNHfF
S4VuuKOA53yOw2g97hhrTJMaX0101ncgVz6g9s0soLOdsWcfbftO+TAKBggqgRzP
VQGDdQNIADBFAiEAzDTdaFkTLXR3Kmp+QvsB9BYn536+0iaFCcnbrXi9FjcCIGJ8
WocHzsyaDSeduPbBeFE7mvl+1sEWg/lc/jKZIrU5
-----END CERTIFICATE-----`,
} as const;

/** `openssl dgst -sm3 -sign … -sigopt distid:1234567812345678` over the seven letters of `gongkai`, in base64. */
export const OPENSSL_SIGNATURE =
  'MEUCIDaLHQA6O4wra1RlLhvldccp/Yz1x/xm7lE/xxcLtQfkAiEAhgqBZK7mcGPIsq/aEE/6MawXh7spmg/opFJkl91Zcls=';
