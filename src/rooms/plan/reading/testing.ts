// Small plans for tests: a fictional ward, with the section under test put in.
import { readPlan } from './read-plan.ts'

const HEADER = `ỦY BAN NHÂN DÂN
PHƯỜNG BẾN LAU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND
Bến Lau, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Tổ chức đối thoại với Nhân dân phường Bến Lau năm 2026

UBND phường ban hành Kế hoạch như sau:
`

export const planTextWith = (body: string): string => `${HEADER}\n${body}\n`
export const planWith = (body: string) => readPlan(planTextWith(body))
export const tasksIn = (body: string) => planWith(`V. TỔ CHỨC THỰC HIỆN\n${body}`).tasks
