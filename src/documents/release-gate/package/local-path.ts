/** Whether a text holds a path of a workstation or of a file server, which tells names of people and machines. */
export const isLocalPath = (text: string): boolean =>
  /(^|[\s"'(（])([A-Za-z]:[\\/]|\\\\[^\\\s]+\\|file:\/)/i.test(text);
