/** Surnames of two characters: the second one belongs to the surname and may stay. */
const COMPOUND =
  /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|闾丘|令狐|呼延|拓跋)/;

/**
 * The name of a natural person as it is published: the surname and two stars, 张** and 欧阳**, whatever the length of
 * the name, so that the stars tell nothing. A name in Latin letters keeps its first letter.
 */
export function maskParty(name: string): string {
  const text = name.trim();
  if (text === '') return '';
  const surname = COMPOUND.exec(text)?.[0] ?? [...text][0];
  return `${surname}**`;
}
