const stars = (count: number): string => '*'.repeat(Math.max(1, count));

/** 张*, 欧阳**: the first character and stars; an organisation's name is not personal and stays. */
export const maskName = (name: string): string => {
  const characters = [...name.trim()];
  return characters.length === 0 ? '' : `${characters[0]}${stars(characters.length - 1)}`;
};

/** The first three and the last two of an identity number at most; the middle never shows. */
export const maskIdentity = (number: string): string => {
  const characters = [...number.trim()];
  if (characters.length < 8) return stars(characters.length);
  return `${characters.slice(0, 3).join('')}${stars(characters.length - 5)}${characters.slice(-2).join('')}`;
};

/** 138****2671; a number with area code keeps its last two figures. */
export const maskPhone = (phone: string): string => {
  const characters = [...phone.trim()];
  if (characters.length < 7) return stars(characters.length);
  return `${characters.slice(0, 3).join('')}****${characters.slice(-2).join('')}`;
};

/** A province and city at most. */
export const maskAddress = (address: string): string => `${[...address.trim()].slice(0, 4).join('')}****`;

/** The first character and the host: a****@example.cn. */
export const maskEmail = (email: string): string => {
  const at = email.indexOf('@');
  return at > 0 ? `${email[0]}****${email.slice(at)}` : '';
};
