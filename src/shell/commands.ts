/** A command of the line. */
export type Command = {
  name: string
  usage: string
  about: string
  /** Only what is asked for is loaded: rooms and their libraries weigh more than a hundred megabytes. */
  load: () => Promise<{ run: Run }>
}

/** Prints its result and gives the exit code (nothing: 0). */
type Run = (words: string[]) => Promise<number | undefined>

export const commands: readonly Command[] = [
  {
    name: 'start',
    usage: 'start [--empty]',
    about: 'chạy máy chủ; --empty: bắt đầu trống, không có tỉnh trình diễn',
    load: () => import('./commands/start.ts'),
  },
  {
    name: 'plan',
    usage: 'plan read|check TỆP',
    about: 'đọc kế hoạch ra JSON, hoặc in những chỗ cần sửa, mỗi dòng một chỗ',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'paper',
    usage: 'paper LOẠI --data TỆP.json --out TỆP.(docx|pdf)',
    about: 'một văn bản từ dữ liệu; LOẠI: plan (dữ liệu như plan read in ra)',
    load: () => import('./commands/paper.ts'),
  },
  {
    name: 'due',
    usage: 'due QUY_TẮC --anchor NGÀY',
    about: 'tính hạn, ví dụ: due "5 working days before" --anchor 2024-05-07',
    load: () => import('./commands/due.ts'),
  },
  {
    name: 'money',
    usage: 'money SỐ [--style tu,le,ngan,chan]',
    about: 'đọc số tiền thành chữ; tu: hai mươi tư, le: lẻ thay cho linh, ngan: ngàn, chan: thêm “chẵn”',
    load: () => import('./commands/money.ts'),
  },
  {
    name: 'triage',
    usage: 'triage suggest|group TỆP.jsonl',
    about: 'gợi ý lĩnh vực và cơ quan trả lời, hoặc gom các ý kiến hỏi cùng một việc',
    load: () => import('./commands/triage.ts'),
  },
  {
    name: 'backup',
    usage: 'backup THƯ_MỤC',
    about: 'sao lưu toàn bộ dữ liệu vào một thư mục mới, cả khi máy chủ đang chạy',
    load: () => import('./commands/backup.ts'),
  },
  {
    name: 'restore',
    usage: 'restore THƯ_MỤC',
    about: 'khôi phục một bản sao lưu vào cơ sở dữ liệu còn trống, có đối chiếu từng dòng',
    load: () => import('./commands/restore.ts'),
  },
  {
    name: 'account',
    usage: 'account reset TÊN_ĐĂNG_NHẬP',
    about: 'cấp mật khẩu mới, bỏ mã xác thực và kết thúc mọi phiên của một tài khoản',
    load: () => import('./commands/account.ts'),
  },
]
