// 'Đầu mối cơ quan; Tài chính, kế toán' as roles: parted by ; or by commas, though two names have a comma of their own.
import type { Role } from '#platform/actor.ts'
import { fold } from '#vietnamese/fold.ts'
import { similarity } from '#vietnamese/similarity.ts'
import { roleNames } from '../role-names.ts'

const names = Object.entries(roleNames) as [Role, string][]
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .trim()
const byName = new Map(names.map(([role, name]) => [plain(name), role]))

export type ReadRoles = { roles: Role[]; unknown: string[] }

export function readRoles(raw: string): ReadRoles {
  const roles = new Set<Role>()
  const unknown: string[] = []
  for (const part of raw.split(/[;\n]/)) {
    const pieces = part.split(',').map((piece) => piece.trim())
    let at = 0
    while (at < pieces.length) {
      const long = pieces.length > at + 1 ? byName.get(plain(`${pieces[at]} ${pieces[at + 1]}`)) : undefined
      const role = long ?? byName.get(plain(pieces[at]!))
      if (role) roles.add(role)
      else if (pieces[at] !== '') unknown.push(pieces[at]!)
      at += long ? 2 : 1
    }
  }
  return { roles: [...roles], unknown }
}

/** The name that was probably meant. */
export function nearestRole(words: string): string | null {
  const [best] = names
    .map(([, name]) => ({ name, like: similarity(words, name) }))
    .sort((one, other) => other.like - one.like)
  return best && best.like >= 0.6 ? best.name : null
}
