/** Words for a long list that is saved as .xlsx, in as many files as it needs. */
export const tableExportText = {
  act: '导出表格',
  making: '正在做表格',
  part: (part: number, parts: number) => `正在取第 ${part} 段，共 ${parts} 段`,
  file: (file: number) => `接着导第 ${file} 份表`,
  named: (fileName: string, file: number) => fileName.replace(/\.xlsx$/, `-${file}.xlsx`),
  more: (rows: number) => `前 ${rows} 行存好了，后面的在下一份表里`,
  saved: (files: number, rows: number) => (files > 1 ? `存好了，${files} 份表，共 ${rows} 行` : `存好了，${rows} 行`),
  notOpened: '表做好了，手机没有打开它。换台电脑试试。',
} as const
