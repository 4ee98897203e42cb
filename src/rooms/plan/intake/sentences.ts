/** Every way the intake says no, each with what to do next. */

export type RefusalCode =
  | 'empty'
  | 'too_big'
  | 'picture'
  | 'scan'
  | 'spreadsheet'
  | 'slides'
  | 'archive'
  | 'open_document'
  | 'web_page'
  | 'unknown_type'
  | 'password'
  | 'zip_bomb'
  | 'damaged'
  | 'macros'
  | 'too_long'
  | 'too_complex'
  | 'no_text'
  | 'no_libreoffice'
  | 'conversion_failed'
  | 'state_secret'
  | 'unreadable'

export type Refused = { ok: false; code: RefusalCode; say: string }

const sentences: Record<RefusalCode, string> = {
  empty: 'Tệp này rỗng, không có nội dung nào. Kiểm tra lại tệp trên máy rồi gửi lại.',
  too_big: 'Tệp lớn hơn 20 MB nên không nhận. Bỏ bớt ảnh trong tệp, hoặc chỉ gửi phần kế hoạch, rồi gửi lại.',
  picture: 'Tệp này là ảnh, chưa đọc được chữ. Gửi tệp Word, hoặc gõ các mục chính vào mẫu.',
  scan: 'Tệp này là ảnh chụp, chưa đọc được chữ. Gửi tệp Word, hoặc gõ các mục chính vào mẫu.',
  spreadsheet:
    'Tệp này là bảng tính Excel, không phải kế hoạch. Gửi kế hoạch ở dạng Word (.docx), PDF hoặc văn bản (.txt).',
  slides: 'Tệp này là bài trình chiếu, không phải kế hoạch. Gửi kế hoạch ở dạng Word (.docx), PDF hoặc văn bản (.txt).',
  archive: 'Tệp này là tệp nén. Giải nén rồi gửi riêng tệp kế hoạch bên trong.',
  open_document: 'Tệp này ở dạng OpenDocument (.odt). Mở bằng LibreOffice hoặc Word, lưu lại thành .docx rồi gửi lại.',
  web_page: 'Tệp này là trang web lưu lại. Mở bằng Word, lưu lại thành .docx rồi gửi lại.',
  unknown_type: 'Không nhận ra loại tệp này. Gửi kế hoạch ở dạng Word (.docx), PDF hoặc văn bản (.txt).',
  password: 'Tệp này đặt mật khẩu nên không mở được. Bỏ mật khẩu rồi gửi lại.',
  zip_bomb:
    'Tệp này bung ra lớn bất thường nên không mở, để giữ an toàn cho máy chủ. Mở bằng Word, lưu lại thành tệp .docx mới rồi gửi lại.',
  damaged: 'Tệp này bị hỏng hoặc tải lên chưa trọn. Mở thử trên máy, lưu lại thành tệp mới rồi gửi lại.',
  macros: 'Tệp Word này có macro nên không nhận. Lưu lại thành .docx (không có macro) rồi gửi lại.',
  too_long: 'Kế hoạch dài hơn 100 trang, vượt mức hệ thống đọc được. Tách phụ lục ra tệp riêng, chỉ gửi phần kế hoạch.',
  too_complex:
    'Tệp này phức tạp quá mức, đọc không xong trong thời gian cho phép. Mở bằng Word, lưu lại thành .docx mới hoặc tách phụ lục ra, rồi gửi lại.',
  no_text: 'Tệp này không có chữ nào để đọc. Kiểm tra lại nội dung tệp, hoặc gõ các mục chính vào mẫu.',
  no_libreoffice:
    'Máy chủ chưa có LibreOffice nên chưa đọc được tệp .doc. Mở bằng Word, lưu lại thành .docx rồi gửi lại.',
  conversion_failed: 'Không chuyển được tệp .doc này. Mở bằng Word, lưu lại thành .docx rồi gửi lại.',
  state_secret:
    'Tệp này đóng dấu độ mật. Văn bản chứa bí mật nhà nước không được đưa lên hệ thống này; xử lý theo quy định về bảo vệ bí mật nhà nước.',
  unreadable: 'Không đọc được tệp này. Mở bằng Word, lưu lại thành .docx rồi gửi lại, hoặc gõ các mục chính vào mẫu.',
}

export function refuse(code: RefusalCode, say: string = sentences[code]): Refused {
  return { ok: false, code, say }
}

/** Thrown while reading; caught once, at the edge of the child process. */
export class IntakeRefusal extends Error {
  readonly refused: Refused
  constructor(code: RefusalCode, say?: string) {
    super(code)
    this.name = 'IntakeRefusal'
    this.refused = refuse(code, say)
  }
}

export function tooLong(pages: number | null): IntakeRefusal {
  if (pages === null) return new IntakeRefusal('too_long')
  const count = pages.toLocaleString('vi-VN')
  return new IntakeRefusal('too_long', sentences.too_long.replace('trang,', `trang (tệp này khoảng ${count} trang),`))
}

export function stateSecret(mark: string): IntakeRefusal {
  return new IntakeRefusal('state_secret', sentences.state_secret.replace('độ mật.', `độ mật “${mark}”.`))
}
