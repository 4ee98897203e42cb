// What is an organisation: by the words that names of bodies begin with.
import type { Piece } from './piece.ts'

/** Folded; each may be followed by anything. Longer before shorter where one begins the other. */
const HEADS =
  `uy ban nhan dan|uy ban mat tran|uy ban mttq|uy ban kiem tra|uy ban|ubnd|ubmttq|ub mttq|ubmt|hdnd|hoi dong nhan dan|hoi dong|
mat tran to quoc|mat tran|mttq|mttqvn|van phong|vp|so|bo chi huy|bo chqs|bo tu lenh|bo doi|ban|bch|bql|btv|hoi|lien hiep|lien minh|lien doan|ldld|hiep hoi|
doan|tinh doan|huyen doan|thanh doan|xa doan|phuong doan|thi doan|quan doan|cong doan|cdcs|phong|pgd|cong an|quan su|tong giam doc|pho (?:tong )?giam doc|cuc truong|phan xuong|nha may|xi nghiep|ap|buon|khom|xom|bo phan|doi|hat|hai quan|dang uy|tinh uy|huyen uy|thanh uy|thi uy|quan uy|
thuong truc|ban thuong vu|ban thuong truc|trung tam|tt|tttt|truong|benh vien|tram|dai|bao|cong thong tin|cong ty|tong cong ty|tap doan|doanh nghiep|ngan hang|nhcsxh|kho bac|
cuc|chi cuc|chi nhanh|chi bo|chi uy|co so (?:hoi|doan|cong doan)|chi hoi|chi doan|lien chi|dong bao|truong thon|truong ban|truong khu|cong chuc|to|tieu ban|bao hiem xa hoi|bhxh|thue|vien kiem sat|vien thong|vnpt|dien luc|toa an|hop tac xa|vien|quy|lhpn|hnd|ccb|
tong ldld|tong lien doan|trung uong|cap uy|cap hoi|thon|khu pho|to dan pho|xa|phuong|huyen|tinh|thanh pho|dac khu|khoi|cum|nha van hoa|he thong|
co quan|don vi|dia phuong|nganh|doan the|to chuc|lanh dao|thu truong|chu tich|pho chu tich|truong (?:cac|phong|ban|thon|cong an|khu)|giam doc|nguoi dung dau|bi thu|chanh van phong|
dong chi|d/c|uy vien|truong xom|truong ap|can bo|cong chuc|thanh vien|thu ky|ke toan|phong vien|bien tap|nguoi su dung lao dong|luc luong`.replace(
    /\s*\n\s*/g,
    '',
  )

const PLURAL = '(?:(?:cac|nhung|mot so|toan the|tat ca cac|tung|moi)\\s+)?'
/** 'Các ông (bà) Trưởng thôn' */
const ADDRESSED = '(?:ong(?:,? ba| \\(ba\\)|/ba)\\s+)?'
const HEAD = new RegExp(`^(?:nhu |voi )?${PLURAL}${ADDRESSED}(?:${HEADS})\\b`)
const NOT_A_BODY =
  /^moi truong|^(?:cac |nhung )?(?:ap (?:dung|luc|dat|phich)|doi (?:thoai|voi|tuong|moi|ngu|chieu|tac|ngoai|dien|dap|song|hinh|lai|ten|sang|khi)|hat (?!kiem|quan)|to chuc (?!chinh tri|thanh vien|hoi|doan|dang|cong doan|xa hoi|cua|lien quan|khac|co lien)|bao (?:dam|cao|gom|cong|ton)|bo (?:tri|sung)|hoi (?:nghi|truong|vien|thao|hop|dap)|ban (?:hanh|giao|phuong)|so (?:luong|sanh|lieu|dien|tien|ket)|phong (?:ngua|chong|su|hop|van)|doan (?:ket|vien|cong tac gom)|dai bieu|dai (?:dien )|tham|to (?:chuc|trinh|rac)|trung (?:tuc)|quy (?:dinh|trinh|che|mo)|khoi (?:dong)|vien (?:chuc)|truong hop|thue (?:hoi|am|xe|phong)|chi (?:dao|tiet|phi|tieu)|cong (?:tac|viec|khai|bo)|phuong (?:an|thuc|huong|tien|phap|cham)|thanh (?:phan|quyet|lap|toan)|lien (?:he|quan|ket)|nganh nghe|xa hoi|luc luong chuc|tinh (?:hinh|trang|toan)|cum tu|he thong (?:hoa|am)|cuc ky|mat (?!tran)|dia phuong minh|tt\.)/

const ALLOWED_ANYWAY =
  /^(?:cac |nhung )?(?:doan (?:dai bieu|thanh nien|tncs)|to chuc (?:chinh tri|thanh vien|hoi|doan|dang|cong doan)|to (?:chuc )?(?:giup viec|cong tac|thu ky|bien tap|phuc vu)|dai (?:phat|truyen|pttt|pt)|phong (?:van hoa|kinh te))/

/** Whether the folded text begins with the name of a body (or of those who lead it). */
export function beginsWithBody(folded: string): boolean {
  return HEAD.test(folded) && (ALLOWED_ANYWAY.test(folded) || !NOT_A_BODY.test(folded))
}

/** Words at which the name of a body ends and what it does begins. */
/** After any name whatever. */
const DOES =
  'chu tri|chu dong|phoi hop|co (?:trach nhiem|nhiem vu|ke hoach|y kien|van ban)|chiu trach nhiem|la (?:co quan|don vi|dau moi|bo phan)|gui|can cu|tren co so|kip thoi|tiep tuc|duoc (?:giao|moi|phan)|cu (?:can|dai|lanh|thanh|nguoi)'
const VERBS = [
  'to chuc(?! (?:chinh tri|thanh vien|hoi|doan the|dang|cong doan|xa hoi|lien quan|khac|co lien|phi chinh phu|tinh uy|huyen uy|thanh uy|dang uy|co so|can bo))',
  'chuan bi|xay dung(?! dang)|tham muu|tong hop|tiep nhan|thu thap|gui|bao cao|thuc hien|trien khai|can cu|tren co so|kip thoi|tiep tuc|thuong xuyen|dinh ky|nghiem tuc|tich cuc',
  'theo (?:chuc nang|doi|dung|quy|tham quyen|su|linh vuc|ke hoach|noi dung|nhiem vu)|trong (?:pham vi|qua trinh|thoi gian)',
  'chi dao|huong dan|thong bao|thong tin(?=,| rong| kip| ve| den)|tuyen truyen|phan cong|phan bo|bo tri|cu (?:can|dai|lanh|thanh|nguoi)|lua chon|chon cu|lap (?:du|danh|ke|bien|so)|tham dinh|tham gia|tham du|bao dam|dam bao',
  'cap (?:kinh|phat|dien|du)|moi (?:dai|cac|lanh|phong|ho|nguoi|khach|thanh)|trieu tap|phat hanh|theo doi|don doc|kiem tra|ra soat|nghien cuu|tra loi|giai dap|giai quyet|giup|dang tai|dua tin|ho tro|quan tam|tao dieu kien',
  'du (?:hoi|doi|va|toan)|in an|phuc vu(?! hanh)|tang cuong|quyet toan|thanh toan|thanh quyet toan|trinh (?:ubnd|uy|lanh|chu|thuong|ban|cap)|xem xet|duoc (?:giao|moi|phan)|phai|se|truc tiep|cung cap|nam bat|chuyen (?:cac|y|noi|cau|den)',
  'dieu hanh|don tiep|trang tri|ghi am|ghi chep|ghi nhan|ghi hinh|dang ky|ra quan|niem yet|cong khai|phat (?:song|bieu|tai)|lam (?:viec|tot|dau)|soan thao|du thao|phan loai|lay y kien|thanh lap|quan triet|dan chuong trinh|khao sat|gioi thieu|cham nhat',
  'giam sat|phan bien|ban hanh|cham lo|tuong thuat|phat dong|sap xep|thuc day|kiem soat|chot|doi chieu|tap hop|phan hoi|phan anh|ket noi|van hanh|cap nhat|huy dong|ky ket|tong ket|danh gia|quay phim|chup anh|thiet ke|phan luong|truc (?:cap|y|san|dien)|bao ve|lien he|gop y|cho y kien|tiep thu|hoan thien|thong nhat|xac minh|xac nhan|xac dinh|(?<!thu )nhap|cung ung|chon|lay|dung ra|quan ly(?! (?:du an|khu|cac|dat|chat|thi))|dua|dua ra|khan truong|ap dung|tuyen truyen|giao ban|hien thi|duy tri|thay mat|cong khai',
  'hoan thanh|de (?:tong|phuc|bao|xem|kip|theo|chuan|trinh)|dong thoi|giu gin|van dong|tuyen duong|dien tap|don ve sinh|cat cu|luu (?:tru|giu)|bien soan|thu moi|rut kinh|yeu cau|de xuat|tuyen chon|trang bi|lap dat|ra|cong bo',
].join('|')
/** 'Ban Tổ chức', 'Trung tâm Phục vụ', 'Tiểu ban Tuyên truyền': there the word is a name's. */
const VERB = new RegExp(
  `(?<![a-z])(?:${DOES})(?![a-z])|(?<!\\b(?:ban|(?<!van )phong|noi|to|trung tam|so|bo|cuc|vien|quy|doan|(?<!noi |nghiep |dich )vu|bo phan|hoi dong|uy ban|thuong|ban to|bo phan mot cua)\\s)(?<![a-z]|- )(?:${VERBS})(?![a-z])`,
)

const VERBS_ALL = new RegExp(VERB.source, 'g')

/** Commas that belong to a name. */
const INNER_COMMA =
  /(?:van hoa|the thao|phat thanh|bao chi|tuyen giao|kinh te|ha tang|thong tin|nong nghiep|khoa hoc|tuyen truyen|phap luat|gia dinh|dan toc|noi chinh|thuong binh|bao),$/
const INNER_NEXT =
  /^\s*(?:the thao|du lich|the thao va du lich|gia dinh|truyen hinh|phat thanh|ha tang|thong tin|khoa hoc|moi truong|dan van|do thi|xa hoi|ton giao)\b/

/** Verbs that without accents are parts of names: nhận and nhân dân, họp and hợp tác. */
const ACCENTED =
  /(?<!\p{L})(?:nhận|trả lời|(?<!thư )ký|mở|đón|họp|lên|in|cử|mời(?! dự\b)|dự(?! án)|gửi|nêu(?! (?:trên|tại|ở))|đăng|làm|góp|trình bày|trình chiếu|viết|mua|(?<!thống )kê|cắm|treo|chốt|duyệt)(?!\p{L})/giu

/** A capital inside a sentence is a name's: 'các sở: Y tế, Xây dựng'. */
function isNamed(piece: Piece, at: number): boolean {
  const first = piece.text[at] ?? ''
  return at > 0 && first !== first.toLowerCase() && !/[:.]\s*$/.test(piece.text.slice(0, at))
}

/** Where the first word of doing stands, brackets left out; -1 when there is none. */
export function verbAt(piece: Piece): number {
  const open = piece.folded.replace(/\([^)]*\)/g, (inside) => ' '.repeat(inside.length))
  const plain = [...open.matchAll(VERBS_ALL)].find((found) => !isNamed(piece, found.index))?.index ?? -1
  const accented =
    [...piece.text.matchAll(ACCENTED)].find((found) => open[found.index] !== ' ' && !isNamed(piece, found.index))
      ?.index ?? -1
  return plain < 0 || accented < 0 ? Math.max(plain, accented) : Math.min(plain, accented)
}

/** Splits at top level: not inside brackets; not at commas that belong to one name. */
export function splitNames(piece: Piece, alsoCommas: boolean): Piece[] {
  const parts: Piece[] = []
  const { text } = piece
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ';' || (alsoCommas && sign === ',' && !belongs(piece, from, i)))) {
      parts.push(piece.cut(from, i))
      from = i + 1
    }
  }
  parts.push(piece.cut(from))
  return parts.map((part) => part.trim()).filter((part) => part.length > 0)
}

/** After a comma a new name begins with a capital; 'các sở, ngành, đơn vị' is one name. */
function belongs(piece: Piece, from: number, comma: number): boolean {
  const next = piece.cut(comma + 1, comma + 60).trim()
  if (INNER_COMMA.test(piece.folded.slice(from, comma + 1)) && INNER_NEXT.test(next.folded)) return true
  return !/^(?:(?:các|đại diện|lãnh đạo|thủ trưởng)\s+)*\p{Lu}/u.test(next.text) || !beginsWithBody(next.folded)
}

const TAIL = /[\s,;:.]+$/
/** Where a name ends that stands inside a sentence, e.g. after 'gửi' or 'phối hợp với'. */
const NAME_STOP = new RegExp(
  `[;.:()\\n]|\\s-\\s(?=(?:dong chi|d/c|sdt))|${VERB.source}|\\b(?:ve|theo|de|truoc|cham nhat|muon nhat|thong qua|qua|bang|khi|vao|duyet|phe duyet|cac noi dung|noi dung|tien do|tinh hinh|phuong an|du thao|ban tong hop|so lieu|ket qua|danh sach|tu ngay|sau|trong|xong|den|cung|de nghi|va (?:gui|bao cao|trinh|to chuc|thong bao))\\b`,
  'g',
)

/** The name (or names) of bodies at the start of the piece, up to where the sentence goes on. */
/** No list of names is longer; what follows need not be looked at. */
const LONGEST_NAMES = 420

export function nameAtStart(piece: Piece): Piece | null {
  const bare = piece
    .cut(0, LONGEST_NAMES + 40)
    .trim()
    .cut(0, LONGEST_NAMES)
  if (!beginsWithBody(bare.folded)) return null
  const { folded } = bare
  const head = HEAD.exec(folded)?.[0].length ?? 0
  const rest = bare.cut(head)
  const stop = [...rest.folded.matchAll(NAME_STOP)].find((found) => !isNamed(rest, found.index))
  let end = stop ? head + stop.index : folded.length
  // ', ' followed by no body ends the name, unless the comma is part of it.
  for (let i = head; i < end; i++) {
    if (folded[i] === ',' && belongsToSentence(folded, i)) {
      end = i
      break
    }
  }
  end = folded
    .slice(0, end)
    .replace(TAIL, '')
    .replace(/\s(?:va|,)$/, '').length
  const name = bare.cut(0, end).trim(',;:. ')
  return name.length > 1 ? name : null
}

function belongsToSentence(folded: string, comma: number): boolean {
  const next = folded.slice(comma + 1, comma + 60).trim()
  if (INNER_COMMA.test(folded.slice(0, comma + 1)) && INNER_NEXT.test(next)) return false
  return (
    !beginsWithBody(next) &&
    !/^(?:ban|nganh|dia phuong|don vi|phuong|thi tran|thi xa|thanh pho|xa|doan the|dac khu)\b/.test(next)
  )
}

/** 'Văn phòng HĐND và UBND xã' is one office. */
const ONE_OFFICE = /\bvan phong (?:hdnd|hoi dong nhan dan)$/

/** 'A, B và C' → each body; 'A và các đơn vị liên quan' → two. */
export function separateBodies(piece: Piece): Piece[] {
  const bodies: Piece[] = []
  for (const part of splitNames(piece, true)) {
    let rest = part
    for (;;) {
      const joint = [...rest.folded.matchAll(/\s+va\s+(?:voi\s+)?/g)].find((m) => {
        const next = rest.cut(m.index + m[0].length)
        if (ONE_OFFICE.test(rest.folded.slice(0, m.index))) return false
        if (!/^(?:(?:các|những|một số|đồng chí|đ\/c|ông|bà)\s|\p{Lu})/u.test(next.text)) return false
        return beginsWithBody(next.folded) && !/^(?:truyen|phat|xa hoi|thuong|dao tao)/.test(next.folded)
      })
      if (!joint) break
      bodies.push(rest.cut(0, joint.index).trim())
      rest = rest.cut(joint.index + joint[0].length).trim()
    }
    bodies.push(rest)
  }
  return bodies.map((body) => body.trim(',;:. ')).filter((body) => body.length > 1)
}
