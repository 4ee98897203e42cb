/** Sheets as offices lay them out, for tests of lists. Every person in them is made up. */
import { Workbook } from '@cj-tech-master/excelts'

export type SheetCell = string | number | Date | null | { formula: string; result?: string | number }
export type TestSheet = { name?: string; rows: SheetCell[][]; merges?: string[]; hidden?: number[]; isHidden?: boolean }

/** A workbook of these sheets. `hidden`: lines as Excel counts. */
export async function workbookOf(...sheets: TestSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook()
  for (const [at, { name, rows, merges = [], hidden = [], isHidden }] of sheets.entries()) {
    const page = workbook.addWorksheet(name ?? `Trang ${at + 1}`)
    for (const row of rows) page.addRow(row)
    for (const merge of merges) page.mergeCells(merge)
    for (const line of hidden) page.getRow(line).hidden = true
    if (isHidden) page.state = 'hidden'
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const matters = [
  'đường vào bản bị sạt lở',
  'nước sinh hoạt có mùi',
  'trạm y tế thiếu thuốc',
  'chưa được cấp giấy chứng nhận quyền sử dụng đất',
  'đèn đường hỏng từ tháng 9',
  'học sinh đi học xa',
  'rác không được thu gom',
  'mất sóng điện thoại',
]
const asks = ['bao giờ sửa', 'đề nghị kiểm tra', 'ai chịu trách nhiệm', 'xin hỗ trợ', 'đề nghị trả lời bằng văn bản']

/** A plain list of so many lines, no two alike in their words. */
export const manyRows = (count: number, communes: readonly string[]): SheetCell[][] => [
  ['STT', 'Họ và tên', 'SĐT', 'Xã', 'Thôn', 'Nội dung ý kiến'],
  ...Array.from({ length: count }, (_, at): SheetCell[] => [
    at + 1,
    `Người Gửi ${at + 1}`,
    900_000_000 + at,
    communes[at % communes.length]!,
    `Thôn ${(at % 12) + 1}`,
    `Hộ số ${at + 1} cụm ${at * 7} tổ ${at * 3}: ${matters[at % 8]}, khu ${at * 11}, ${asks[at % 5]}?`,
  ]),
]
