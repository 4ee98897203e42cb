// 'Các sở, ban, ngành', 'UBND các xã, phường': words that stand for many bodies, each of which answers for itself.
import { fold } from '#vietnamese/fold.ts'
import { bodyKey } from './body-names.ts'
import type { Body, BodyTree } from './body-tree.ts'

/** `bodies: []` with `vague`: 'các cơ quan, đơn vị liên quan' names nobody. */
export type GroupFound = { bodies: Body[]; vague: boolean }

const COMMUNES = '(?:xa|phuong|dac khu|thi tran)'
const DISTRICTS = '(?:huyen|thi xa|thanh pho|quan)'
const ALL = '(?:cac |nhung |tat ca cac |toan the cac |moi )'

/** After the head of a body: 'các xã, phường, đặc khu', 'xã, phường', 'cấp xã', 'các xã, phường trên địa bàn tỉnh'. */
const IN_COMMUNES = new RegExp(
  `^(.*?) ?(?:${ALL}${COMMUNES}(?: (?:va )?${COMMUNES})*|${COMMUNES}(?: (?:va )?${COMMUNES})+|cap xa|cap co so|co so)(?: (?:trong|tren dia ban|toan|thuoc|cua)(?: toan)?(?: tinh)?)?$`,
)
const IN_DISTRICTS = new RegExp(`^(.*?) ?(?:${ALL}${DISTRICTS}(?: (?:va )?${DISTRICTS})*|cap huyen)$`)
const ALL_LEVELS = /^(.+?) (?:cac cap|cac cap hoi|tu tinh den co so)$/
const RELATED =
  /^(?:va )?(?:cac )?(?:co quan|don vi|dia phuong|to chuc|ca nhan|nganh|doan the|bo phan|phong ban|co so)(?: (?:va )?(?:cac )?(?:co quan|don vi|dia phuong|to chuc|ca nhan|nganh|doan the))* (?:(?:co )?lien quan|khac|trong tinh|trong he thong|truc thuoc|noi tren)(?: khac)?$/
const DEPARTMENTS =
  /^(?:cac )?so(?: (?:va )?(?:ban|nganh|don vi|co quan|hoi|doan the|dia phuong))*(?: (?:cap )?tinh)?(?: (?:co )?lien quan)?$|^cac (?:ban nganh|co quan chuyen mon)(?: (?:doan the|hoi))*(?: (?:cap )?tinh)?(?: (?:co )?lien quan)?$/
const UNIONS =
  /^(?:cac )?(?:(?:to chuc )?(?:chinh tri xa hoi|hoi doan the|doan the chinh tri xa hoi|doan the)|mat tran to quoc va cac (?:doan the|to chuc chinh tri xa hoi))(?: (?:cap )?tinh)?$/
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^cac co quan (?:thong tin )?bao chi/, ['press']],
  [/^cac doanh nghiep/, ['enterprise']],
  [/^cac (?:co quan dang|ban dang|ban cua tinh uy|co quan tham muu giup viec tinh uy)/, ['party']],
]

/** The bodies that group words stand for on that day; null when the words are no group of bodies that we have. */
export function findGroup(words: string, tree: BodyTree): GroupFound | null {
  const key = bodyKey(words, tree.home)
  if (RELATED.test(key)) return { bodies: [], vague: true }
  const bodies = membersOf(key, fold(words), tree)
  // Beside nobody, a run of several names may have been taken for one head: its parts are tried alone.
  return bodies.length > 0 ? { bodies, vague: /lien quan|nhu\b/.test(key) } : null
}

function membersOf(key: string, said: string, tree: BodyTree): Body[] {
  const communes = IN_COMMUNES.exec(key)
  if (communes) return inCommunes(communes[1]!, said, tree)
  const districts = IN_DISTRICTS.exec(key)
  if (districts) return ofLevel(headOf(districts[1]!), 'district', tree)
  const everywhere = ALL_LEVELS.exec(key)
  if (everywhere) return tree.living.filter((body) => begins(body, everywhere[1]!))
  if (DEPARTMENTS.test(key)) return departments(key, tree)
  if (UNIONS.test(key)) return ofKinds(['mass_organisation', 'front'], tree)
  const kinds = KINDS.find(([pattern]) => pattern.test(key))
  return kinds ? ofKinds(kinds[1], tree) : []
}

function inCommunes(head: string, said: string, tree: BodyTree): Body[] {
  const types = [/\bxa\b/, /\bphuong\b/, /\bdac khu\b/].map((pattern) => pattern.test(said))
  const only = types.filter(Boolean).length === 1 && /\bcac\b/.test(said) ? types.indexOf(true) : -1
  const found = ofLevel(headOf(head), 'commune', tree)
  const ofType = (body: Body) => only < 0 || typeOf(body, tree) === null || typeOf(body, tree) === only
  return found.filter(ofType)
}

/** 'lãnh đạo các xã' and plain 'các xã' mean the People's Committees. */
function headOf(head: string): string {
  const bare = head.replace(/^(?:va |dai dien |lanh dao |thu truong |chu tich |bi thu |cac )+/, '').trim()
  return bare === '' ? 'uy ban nhan dan' : bare
}

function ofLevel(head: string, level: string, tree: BodyTree): Body[] {
  if (head === 'uy ban nhan dan') {
    return tree.living.filter((body) => body.level === level && body.kind === 'peoples_committee')
  }
  return tree.living.filter((body) => body.level === level && begins(body, head))
}

const begins = (body: Body, head: string): boolean =>
  body.keys.some((key) => key === head || key.startsWith(`${head} `))

/** 0 xã, 1 phường, 2 đặc khu; null when nothing says which. */
function typeOf(body: Body, tree: BodyTree): number | null {
  const place = tree.living.find((other) => other.id === body.parentId)
  const type = body.communeType ?? place?.communeType
  if (type) return ['xa', 'phuong', 'dac_khu'].indexOf(type)
  const said = / (xa|phuong|dac khu) /.exec(` ${body.keys.join(' ')} `)?.[1]
  return said ? ['xa', 'phuong', 'dac khu'].indexOf(said) : null
}

/** 'Sở' alone: departments; with 'ban, ngành' also the branches that are not the People's Committee's; with 'đoàn thể' the unions. */
function departments(key: string, tree: BodyTree): Body[] {
  const kinds = ['department']
  if (/\b(?:ban|nganh)\b/.test(key)) kinds.push('vertical', 'armed_forces')
  if (/\b(?:hoi|doan the)\b/.test(key)) kinds.push('mass_organisation', 'front')
  return ofKinds(kinds, tree)
}

/** Of the province, and not what stands below another of them: a department's branch is reached through it. */
function ofKinds(kinds: readonly string[], tree: BodyTree): Body[] {
  const found = tree.living.filter((body) => body.level === 'province' && kinds.includes(body.kind))
  const ids = new Set(found.map((body) => body.id))
  return found.filter((body) => !body.lineage.some((above) => above !== body.id && ids.has(above)))
}
