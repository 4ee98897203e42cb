/** What the review page's forms do. */
import { redirect } from 'react-router'
import { refuseUnless } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { applyFix } from '../apply-fix.ts'
import { correctFact } from '../correct-fact.ts'
import { decideFinding } from '../decide-finding.ts'
import { factFromForm } from '../facts/fact-form-values.ts'
import { isFactKind, kindOf } from '../facts/fact-rows.ts'
import { planNotFound } from '../refusals.ts'
import { takeBackFix } from '../take-back-fix.ts'
import { anchorOf } from './review-view.ts'

export async function changeFact(world: World, planId: string, typed: FormData, request: Request) {
  const key = String(typed.get('khoa') ?? '')
  const seenVersion = Number(typed.get('ban') ?? 0)
  const kind = kindOf(key)
  refuseUnless(isFactKind(kind), planNotFound)
  const back = (at: string) => `${backTo(request)}#${anchorOf('su-kien', at)}`

  switch (typed.get('lam')) {
    case 'giu':
      return redirect(back(key))
    case 'bo': {
      const { version } = await correctFact(world, { planId, key, seenVersion, value: null })
      return done(back(key), {
        say: 'Đã bỏ một mục',
        undo: { action: backTo(request), fields: { viec: 'su-kien', lam: 'lay-lai', khoa: key, ban: String(version) } },
      })
    }
    case 'lay-lai': {
      const value = await valueBefore(world, planId, key, seenVersion)
      await correctFact(world, { planId, key, seenVersion, value: value as never })
      return redirect(back(key))
    }
    default: {
      const read = factFromForm(kind, Object.fromEntries([...typed].map(([name, value]) => [name, String(value)])))
      if (!read.ok) return wrongFields(read.errors, typed)
      const saved = await correctFact(world, { planId, key, seenVersion, value: read.value as never })
      return redirect(back(saved.key))
    }
  }
}

export async function changeFinding(world: World, planId: string, typed: FormData, request: Request) {
  const findingKey = String(typed.get('khoa') ?? '')
  const seenVersion = Number(typed.get('ban') ?? 0)
  const reason = String(typed.get('ly-do') ?? '')
  const here = backTo(request)
  const back = `${here}#${anchorOf('loi', findingKey)}`
  switch (typed.get('quyet-dinh')) {
    case 'chon': {
      const { version, facts } = await applyFix(world, { planId, findingKey, seenVersion, fix: reason })
      const fields = { viec: 'phat-hien', khoa: findingKey, ban: String(version), 'quyet-dinh': 'lay-lai' }
      const undo = { action: here, fields }
      const [first] = facts
      if (!first) return done(back, { say: 'Đã ghi nhận, sẽ sửa trong bản ban hành', undo })
      const say = facts.length === 1 ? `Đã sửa theo lựa chọn: ${reason}` : `Đã sửa ${facts.length} mục: ${reason}`
      return done(`${here}#${anchorOf('su-kien', first.key)}`, { say, undo })
    }
    case 'lay-lai':
      await takeBackFix(world, { planId, findingKey, seenVersion })
      return redirect(back)
    default: {
      const decision = String(typed.get('quyet-dinh')) as 'accepted'
      await decideFinding(world, { planId, findingKey, seenVersion, decision, reason })
      return redirect(back)
    }
  }
}

/** The same page and tab, with no form open. */
function backTo(request: Request): string {
  const { pathname, searchParams } = new URL(request.url)
  const tab = searchParams.get('muc')
  return pathname.replace(/\.data$/, '') + (tab ? `?muc=${encodeURIComponent(tab)}` : '')
}

/** The last value that the fact had before it was taken out. */
async function valueBefore(world: World, planId: string, key: string, version: number): Promise<unknown> {
  const row = await world.read((db) =>
    db
      .selectFrom('plan_fact')
      .select('value')
      .where('plan_id', '=', planId)
      .where('key', '=', key)
      .where('version', '<', version)
      .where('value', 'is not', null)
      .orderBy('version', 'desc')
      .executeTakeFirst(),
  )
  refuseUnless(row, planNotFound)
  return row.value
}
