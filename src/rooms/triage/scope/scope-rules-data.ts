import type { ScopeKind } from './detect-scope.ts'

export interface ScopeRule {
  kind: ScopeKind
  why: string
  /** Over folded text. */
  says: readonly RegExp[]
  /** The words are there, but of another thing. */
  unless?: RegExp
}

const DECISION =
  'quyet dinh (?:hanh chinh|thu hoi|xu phat|cuong che|ky luat|boi thuong|giai quyet|buoc thoi viec|phe duyet)'

export const SCOPE_RULES: readonly ScopeRule[] = [
  {
    kind: 'denunciation',
    why: 'Có dấu hiệu tố cáo: hướng dẫn người gửi theo Luật Tố cáo, giữ bí mật người tố cáo, không đưa ra đối thoại.',
    says: [
      /\b(?:don )?to cao\b/g,
      /\bto giac\b/g,
      /\b(?:tham o|tham nhung|nhan hoi lo|doi hoi lo|an hoi lo|an chan|bien thu|truc loi|lam quyen|lam dung chuc vu|bao ke|nhan tien (?:cua dan|de lam|chay)|chay chuc|khai khong|lap khong ho so)\b/g,
    ],
    unless:
      /\b(?:khong (?:phai|co y|dam) to cao|cong tac (?:tiep (?:cong )?dan|phong,? chong tham nhung)|luat phong,? chong tham nhung|tuyen truyen [^.]{0,30}tham nhung|tap huan [^.]{0,30}to cao)\b/,
  },
  {
    kind: 'complaint',
    why: 'Có dấu hiệu khiếu nại một quyết định hoặc việc làm của cơ quan: hướng dẫn theo Luật Khiếu nại.',
    says: [
      /\b(?:don )?khieu nai\b/g,
      /\bkhieu kien\b/g,
      new RegExp(`\\bkhong (?:dong y|nhat tri|chap nhan|thong nhat) (?:voi )?(?:\\S+ ){0,3}${DECISION}`, 'g'),
      new RegExp(`\\b(?:huy|thu hoi|xem xet lai|sua doi|rut lai) (?:bo )?${DECISION}`, 'g'),
      /\b(?:khoi kien|kien ra toa)\b/g,
    ],
    unless:
      /\b(?:khong (?:phai|co y) khieu nai|giai quyet khieu nai,? to cao cua (?:nganh|tinh|xa)|thu tuc khieu nai|(?:tap huan|cong tac|tuyen truyen)[^.]{0,30}khieu nai)\b/,
  },
  {
    kind: 'private-life',
    why: 'Kể chuyện đời tư nhạy cảm: chỉ người cần biết mới được xem, không đưa nguyên văn ra công khai.',
    says: [
      /\b(?:bao luc gia dinh|bao hanh|chong (?:toi|em|chi ay|con)? ?(?:hay |thuong |lai )?danh|bi chong|xam hai|hiep dam|dam o|quay roi tinh duc|sam so|mua ban nguoi|lua ban)\b/g,
      /\b(?:nhiem hiv|hiv|aids|tram cam|tu tu|pha thai|ung thu|tam than)\b/g,
    ],
  },
  {
    kind: 'spam',
    why: 'Giống quảng cáo, rao bán: có thể loại, ghi rõ lý do.',
    says: [
      /\b(?:giam gia soc|khuyen mai lon|mua ngay|dat hang ngay|inbox|ib ngay|freeship|cam ket hoan tien|lien he zalo de (?:mua|vay)|vay nhanh khong the chap|ho tro vay tien nhanh|nha cai|dang ky nhan thuong|kiem tien online|viec nhe luong cao)\b/g,
    ],
    unless: /\b(?:de nghi|phan anh|kien nghi|xu ly|lam phien|kinh gui|mong co quan)\b/,
  },
  {
    kind: 'procedure-question',
    why: 'Hỏi về thủ tục: có thể trả lời ngay bằng bộ thủ tục hành chính, không chờ đến hội nghị.',
    says: [
      /\b(?:thu tuc|trinh tu|quy trinh)(?: \S+){0,6} (?:nhu the nao|ra sao|the nao|gom nhung gi|gom gi|lam sao)\b/g,
      /\b(?:can|gom|nop|phai co) (?:nhung )?(?:giay to|ho so|thu tuc) (?:gi|nao)\b/g,
      /\b(?:ho so|giay to|thu tuc) (?:can |gom |bao gom )(?:co )?(?:nhung )?(?:giay to )?gi\b/g,
      /\bnop (?:ho so |don )?(?:o dau|tai dau|o co quan nao|cho ai)\b/g,
      /\b(?:mat|trong) (?:khoang )?bao lau\b/g,
      /\ble phi (?:la )?bao nhieu\b/g,
      /\bhuong dan (?:toi |em |giup )?(?:ve )?(?:cach |quy trinh |thu tuc)\b/g,
    ],
  },
]

/** With their marks: bare letters would meet honest words. Longer words are tried as they stand between spaces. */
export const obsceneWords: ReadonlySet<string> = new Set(
  'đm địt đụ đéo lồn cặc buồi đĩ điếm vcl vkl đcm đkm đmm dcm dmm clgt cmnr'.split(' '),
)
