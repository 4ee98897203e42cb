// Who is complained of: an officer, a body, an employer with a fault close by.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Word } from '../reading/read-words.ts'
import type { Judged } from '../suggestion/judge.ts'
import type { ScopeFinding, ScopeKind, Words } from './detect-scope.ts'

const FAULT =
  /\b(?:hach dich|nhung nhieu|voi (?:vinh|tien)|doi tien|nhan tien|quan lieu|cua quyen|gay kho|lam kho|sach nhieu|quat|chui|mang|xuc pham|thai do|vo trach nhiem|bao che|lam ngo|khong (?:giai quyet|tra loi|lam|xu li|xu ly|cong bang|tiep|nghe|cong khai)|dun day|tham nhung|an chan|thien vi|dua nguoi nha|cham tre|to cao|khieu nai|uong ruou|bo nhiem so|gat gong|truc loi|lam quyen)\b/
const OFFICER =
  /\b(?:chu tich|pho chu tich|bi thu|can bo (?:dia chinh|tu phap|van hoa|chinh sach|thon|xa|phuong|thue|mot cua)|can bo|cong chuc|cong an (?:vien|khu vuc)|truong (?:thon|ban|ap|khu pho|phong|cong an)|to truong(?: dan pho)?|hieu truong|giam doc (?:so|trung tam|benh vien)|nhan vien (?:tiep nhan|mot cua)|dia chinh (?:xa|phuong)|ke toan (?:xa|truong)|bac si|co giao|thay giao)\b/g
const EMPLOYER =
  /\b(?:cong ti|xi nghiep|nha may|xuong|chu thau|giam doc cong ti|chu (?:xuong|lao dong|doanh nghiep)|doanh nghiep|quan doc|to truong chuyen|to truong)\b/g
const EMPLOYER_FAULT =
  /\b(?:no (?:luong|bao hiem|chung toi|bhxh)|cham (?:luong|tra luong|dong)|quyt|giam luong|tru (?:tien|luong)|ep|bat (?:tang ca|lam|dat coc|viet don)|sa thai|duoi viec|cho nghi|khong (?:dong bao hiem|tra|ki hop dong|chot|cho nghi|khai bao)|sam so|ga gam|quay roi|chui|giu (?:bang|giay to|luong)|no \S+ thang)\b/
/** Words between a person and the fault. */
const NEAR = 14

export function findComplainedOf(catalogue: Catalogue, judged: Judged): ScopeFinding[] {
  const { words } = judged.reading
  const officers = near(judged, OFFICER, FAULT)
  const employers = near(judged, EMPLOYER, EMPLOYER_FAULT)
  const bodies = judged.addressees.filter(
    ({ agencies, isAsked, from, to }) =>
      agencies.length === 1 && !isAsked && FAULT.test(keys(words, to, to + NEAR)) && from >= 0,
  )
  const finding = (kind: ScopeKind, why: string, because: Words[]): ScopeFinding[] =>
    because.length > 0 ? [{ kind, why, because }] : []
  return [
    ...finding(
      'names-officer',
      'Nêu đích danh hoặc chức vụ người bị phản ánh: người đó không được xử lý và không được biết ai gửi.',
      officers,
    ),
    ...finding('names-employer', 'Phản ánh nơi người gửi làm việc: không cho nơi đó biết ai gửi.', employers),
    ...finding(
      'names-agency',
      'Phản ánh một cơ quan: cơ quan đó không được tự quyết định và không được biết ai gửi.',
      bodies.map(({ from, to }) => wordsAt(judged, from, to)),
    ).map((each) => ({
      ...each,
      agencies: [...new Set(bodies.map(({ agencies }) => catalogue.agencies[agencies[0]!]!.code))],
    })),
  ]
}

function near(judged: Judged, who: RegExp, fault: RegExp): Words[] {
  const { words } = judged.reading
  const text = keys(words, 0, words.length)
  return [...text.matchAll(who)].flatMap((match) => {
    const from = text.slice(0, match.index).split(' ').length - 1
    const to = from + match[0].split(' ').length
    return fault.test(keys(words, to, to + NEAR)) ? [wordsAt(judged, from, to)] : []
  })
}

const keys = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

function wordsAt({ reading }: Judged, from: number, to: number): Words {
  const [start, end] = [reading.words[from]!.start, reading.words[to - 1]!.end]
  return { words: reading.text.slice(start, end), start, end }
}
