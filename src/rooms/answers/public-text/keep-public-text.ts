import { z } from 'zod'
import { accountIdOf } from '#platform/actor.ts'
import type { Db } from '#platform/db.ts'
import { record } from '#platform/journal.ts'
import { type RefusalKind, refuse, refuseUnless } from '#platform/refusal.ts'
import type { World } from '#platform/world.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { conferenceToSort, maskKinds, masksFit } from '#rooms/triage/index.ts'
import { mayFollowAnswers, mayRelease } from '../policy.ts'
import { conferenceNotFound, notReleaser } from '../refusals.ts'
import { countMasks, publicWords, wordsOf } from './public-text.ts'
import { publicTextsNow } from './public-text-now.ts'

const publicTextMoved = {
  code: 'answers.public-text-moved',
  status: 409,
  say: 'Người khác vừa lưu bản công khai này. Tải lại trang để xem rồi lưu lại nếu cần.',
} satisfies RefusalKind

const masks = z.array(z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(maskKinds) })).max(500)
export const KeepPublicText = z.object({
  conferenceId: z.uuid(),
  assignmentId: z.uuid(),
  version: z.number().int().min(1),
  seenOrdinal: z.number().int().min(0),
  masks: z.object({ text: masks, action: masks, bases: masks }),
})

/** What the office decided to mask of an approved text; out at once if the text is out. The sender reads all of it. */
export async function keepPublicText(world: World, input: z.input<typeof KeepPublicText>): Promise<void> {
  const asked = KeepPublicText.parse(input)
  await world.write(async (tx) => {
    const { now: text, releases, body } = await loadPublicText(tx, world, asked)
    refuseUnless(releases, notReleaser)
    refuseUnless(text.version === asked.version && text.ordinal === asked.seenOrdinal, publicTextMoved)
    refuseUnless(
      (['text', 'action', 'bases'] as const).every((part) => masksFit(wordsOf(text.content, part), asked.masks[part])),
      publicTextMoved,
    )
    const row = await tx
      .insertInto('answer_public')
      .values({
        jurisdiction_id: world.actor.jurisdictionId,
        assignment_id: asked.assignmentId,
        version: asked.version,
        ordinal: asked.seenOrdinal + 1,
        ...publicWords(text.content, asked.masks),
        masks: JSON.stringify(asked.masks),
        made_at: world.now,
        made_by: accountIdOf(world.actor),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('ordinal')
      .executeTakeFirst()
    refuseUnless(row, publicTextMoved)
    await record(tx, world.actor, {
      what: 'answer.masked',
      subjectKind: 'assignment',
      subjectId: asked.assignmentId,
      conferenceId: asked.conferenceId,
      detail: { body, version: asked.version, masks: countMasks(asked.masks) },
    })
  })
}

type Place = { conferenceId: string; assignmentId: string }

/** For those who follow the answers of the conference; `releases`: may change what is masked. */
export async function loadPublicText(db: Db, world: World, { conferenceId, assignmentId }: Place) {
  const cared = await conferenceToSort(db, conferenceId)
  const head = cared && (await uncheckedConferenceHead(db, world, conferenceId))
  refuseUnless(cared && head && mayFollowAnswers(world.actor, cared), conferenceNotFound)
  const { planId: _planId, isTasked: _isTasked, ...conference } = head
  const led = await db
    .selectFrom('assignment as a')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.jurisdiction_id', '=', 'a.jurisdiction_id').onRef('o.id', '=', 'a.lead_id'),
    )
    .select('o.name as body')
    .where('a.id', '=', assignmentId)
    .where('a.conference_id', '=', conferenceId)
    .executeTakeFirst()
  const [now] = led ? await publicTextsNow(db, [assignmentId]) : []
  if (!led || !now) return refuse(notApproved)
  return { conference, now, releases: mayRelease(world.actor, cared), body: led.body }
}

const notApproved: RefusalKind = {
  code: 'answers.nothing-public',
  status: 404,
  say: 'Việc này chưa có câu trả lời nào được duyệt nên chưa có bản công khai.',
}
