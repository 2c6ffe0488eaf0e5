/** Names that programs write where an author should stand. */
const PROGRAMS =
  /^(un-?named|unknown|anonymous|microsoft( office)?( user)?|office|wps( office)?|libreoffice|openpyxl|python-docx|apache poi|docx|exceljs|sheetjs|xlsx|writer|calc|typst|user|windows ?user|administrator|admin|author|作者|用户|未知)$/i;

/** Whether an author's name tells nothing of a person. */
export const isProgramName = (name: string): boolean => PROGRAMS.test(name.trim());

/** Whether a name is that of an organ or one of its offices, which is no personal data. */
export const isOrganName = (name: string): boolean =>
  /^[\p{Script=Han}（）()·\s]{4,}$/u.test(name.trim()) &&
  /(局|委员会|办公室|办公厅|人民政府|政府|厅|院|中心|管理处|街道办事处|委|部|科|处|股|公司|大学|学校)$/.test(
    name.trim(),
  );
