import type { Actor } from '#platform/actor.ts'
import { recordSensitiveRead } from '#platform/journal.ts'
import { refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { mayAudit, notAuditor } from '#rooms/directory/index.ts'
import { type AuditFilter, type AuditRow, listAudit } from './audit-list.ts'

const ways = {
  page: { what: 'audit.list', why: 'Kiểm tra nhật ký' },
  excel: { what: 'audit.export', why: 'Xuất nhật ký' },
} as const

/** The book, for those who watch over the system. Who watches is watched: in the same transaction this leaves a row too. */
export function readAudit(
  world: World,
  filter: AuditFilter,
  way: keyof typeof ways,
): Promise<{ rows: AuditRow[]; total: number }> {
  return world.write(async (tx) => {
    refuseUnless(mayAudit(world.actor), notAuditor)
    const found = await listAudit(tx, filter)
    const actor = world.actor as Extract<Actor, { kind: 'account' }>
    if (actor.kind === 'account')
      await recordSensitiveRead(tx, actor, { ...ways[way], subjectKind: 'audit', subjectId: null })
    return found
  })
}
