/** What the forms of the page do. Each thing done says so and can be taken back. */
import { redirect } from 'react-router'
import { attempt, refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import { classifyPetition } from '../classify-petition.ts'
import { confirmRecurrence } from '../confirm-recurrence.ts'
import { mergePetitions } from '../merge-petitions.ts'
import { ModeratePetition, moderatePetition, reopenPetition } from '../moderate-petition.ts'
import type { Redirect } from '../read-petition.ts'
import { petitionNotFound } from '../refusals.ts'
import { assignPetition } from '../routing/assign.ts'
import { takeBackAssignment } from '../routing/take-back.ts'
import { offThemeSentence, redirectWords } from '../scope-words.ts'
import { setSubject } from '../set-subject.ts'
import { sortPetition, unsortPetition } from '../sort-petition.ts'
import { splitPetitions, undoGrouping } from '../split-petitions.ts'
import { tellApart } from '../tell-apart.ts'
import { bodyNamed } from './body-named.ts'
import { changeMasks } from './mask-actions.ts'
import { hrefOf, type Place } from './sorting-address.ts'

export type Work = { world: World; typed: FormData; place: Place }
type Answer = Promise<Response | ReturnType<typeof wrongFields>>

export const word = (typed: FormData, name: string): string => String(typed.get(name) ?? '').trim()
export const number = (typed: FormData, name: string): number => Number(typed.get(name) ?? 0) || 0

/** The same page at this petition, with nothing open. */
export const here = ({ typed, place }: Work): string =>
  hrefOf(place, { petitionId: word(typed, 'yk') || null, doing: null })
/** The next one in the queue. */
const onward = ({ typed, place }: Work): string =>
  hrefOf(place, { petitionId: word(typed, 'sau') || null, doing: null })

export const undoing = (work: Work, fields: Record<string, string>) => ({
  action: here(work),
  fields: { yk: word(work.typed, 'yk'), ...fields },
})

export async function changeSorting(work: Work): Answer {
  switch (word(work.typed, 'viec')) {
    case 'ghep':
      return accept(work, work.typed.getAll('cung').map(String))
    case 'rieng':
      return accept(work, [])
    case 'hoan-tac':
      return takeBack(work)
    case 'hoi-lai':
      return askBack(work)
    case 'ngoai':
      return sendAway(work)
    case 'mo-lai':
      await reopenPetition(work.world, { petitionId: word(work.typed, 'yk'), seenVersion: number(work.typed, 'ban') })
      return done(here(work), { say: 'Đã mở lại, ý kiến trở về chờ xử lý' })
    case 'luu-phan-loai':
      return reclassify(work)
    case 'che':
    case 'an':
    case 'hien':
      return changeMasks(work)
    default:
      return changeOthers(work)
  }
}

/** The list below the cards wins over the cards: it is opened only to choose otherwise. */
const chosen = (typed: FormData, card: string, list: string): string => word(typed, list) || word(typed, card)

async function accept(work: Work, mergeWith: string[]): Answer {
  const { world, typed } = work
  const petitionId = word(typed, 'yk')
  const sorted = await sortPetition(world, {
    petitionId,
    seenVersion: number(typed, 'ban'),
    seenClassification: number(typed, 'ban-phan-loai'),
    topicCode: chosen(typed, 'linh-vuc', 'linh-vuc-khac'),
    agencyCode: chosen(typed, 'co-quan', 'co-quan-khac'),
    mergeWith,
  })
  const given = await giveAtOnce(work, petitionId)
  const undo = undoing(work, {
    viec: 'hoan-tac',
    giao: given.assignmentId,
    ban: String(sorted.version),
    'ban-phan-loai': String(sorted.classification),
    doi: sorted.changeId ?? '',
  })
  const say = mergeWith.length > 0 ? `Đã nhận, ghép ${mergeWith.length} ý kiến cùng hỏi` : 'Đã nhận ý kiến'
  return done(onward(work), { say: say + given.say, undo })
}

/** Where a due day was chosen, the petition is given too; what stops that does not stop the accepting. */
async function giveAtOnce({ world, typed }: Work, petitionId: string): Promise<{ assignmentId: string; say: string }> {
  const days = number(typed, 'han-giao')
  if (days === 0) return { assignmentId: '', say: '' }
  const given = await attempt(() => assignPetition(world, { petitionId, due: { kind: 'after', days } }))
  if (!given.ok) return { assignmentId: '', say: `. Chưa giao: ${given.refusal.say}` }
  const { assignmentId, lead, dueOn } = given.value
  return { assignmentId, say: `, giao ${lead}, hạn ${formatDay(dueOn)}` }
}

async function takeBack(work: Work): Answer {
  const { world, typed } = work
  const assignmentId = word(typed, 'giao')
  if (assignmentId) await takeBackAssignment(world, { assignmentId })
  await unsortPetition(world, {
    petitionId: word(typed, 'yk'),
    version: number(typed, 'ban'),
    classification: number(typed, 'ban-phan-loai'),
    changeId: word(typed, 'doi') || null,
  })
  return done(here(work), { say: 'Đã hoàn tác, ý kiến trở về chờ xử lý' })
}

async function askBack(work: Work): Answer {
  const { world, typed } = work
  const read = ModeratePetition.safeParse({
    petitionId: word(typed, 'yk'),
    seenVersion: number(typed, 'ban'),
    decision: 'clarification',
    reason: word(typed, 'loi'),
    told: word(typed, 'khong-bao') === '',
  })
  if (!read.success) return wrongFields({ loi: read.error.issues[0]!.message }, typed)
  const { version } = await moderatePetition(world, read.data)
  return done(onward(work), {
    say: 'Đã hỏi lại người gửi',
    undo: undoing(work, { viec: 'mo-lai', ban: String(version) }),
  })
}

async function sendAway(work: Work): Answer {
  const { world, typed } = work
  const where = word(typed, 'noi')
  if (!where) return wrongFields({ noi: 'Chưa chọn việc này thuộc loại nào.' }, typed)
  const offTheme = where === 'off_theme'
  const standard = offTheme ? offThemeSentence : redirectWords[where as Redirect]?.sentence
  const read = ModeratePetition.safeParse({
    petitionId: word(typed, 'yk'),
    seenVersion: number(typed, 'ban'),
    decision: offTheme ? 'off_theme' : 'out_of_scope',
    redirect: offTheme ? null : where,
    reason: word(typed, 'loi') || standard,
    told: word(typed, 'khong-bao') === '',
  })
  if (!read.success) return wrongFields({ loi: read.error.issues[0]!.message }, typed)
  const { version } = await moderatePetition(world, read.data)
  const say = offTheme ? 'Đã ghi là không đúng chủ đề' : 'Đã chuyển ra ngoài phạm vi'
  return done(onward(work), { say, undo: undoing(work, { viec: 'mo-lai', ban: String(version) }) })
}

async function reclassify(work: Work): Answer {
  const { world, typed } = work
  await classifyPetition(world, {
    petitionId: word(typed, 'yk'),
    seenVersion: number(typed, 'ban-phan-loai'),
    topicCode: chosen(typed, 'linh-vuc', 'linh-vuc-khac'),
    agencyCode: chosen(typed, 'co-quan', 'co-quan-khac'),
  })
  return done(here(work), { say: 'Đã đổi lĩnh vực, cơ quan trả lời' })
}

async function changeOthers(work: Work): Answer {
  const { world, typed } = work
  const petitionId = word(typed, 'yk')
  const other = word(typed, 'kia')
  switch (word(typed, 'viec')) {
    case 'ghep-them': {
      const { changeId, members } = await mergePetitions(world, {
        originalId: petitionId,
        petitionIds: typed.getAll('cung').map(String),
      })
      const undo = changeId ? undoing(work, { viec: 'hoan-tac-ghep', doi: changeId }) : undefined
      return done(here(work), { say: `Đã ghép, nhóm có ${members} ý kiến`, undo })
    }
    case 'tach': {
      const { changeId } = await splitPetitions(world, { petitionIds: [other || petitionId] })
      return done(here(work), {
        say: 'Đã tách khỏi nhóm',
        undo: undoing(work, { viec: 'hoan-tac-ghep', doi: changeId }),
      })
    }
    case 'hoan-tac-ghep':
      await undoGrouping(world, { changeId: word(typed, 'doi') })
      return redirect(here(work))
    case 'khac-viec':
      await tellApart(world, { petitionId, otherId: other })
      return done(here(work), {
        say: 'Đã ghi là khác việc',
        undo: undoing(work, { viec: 'khac-viec-thoi', kia: other }),
      })
    case 'khac-viec-thoi':
      await tellApart(world, { petitionId, otherId: other, apart: false })
      return redirect(here(work))
    case 'hoi-truoc':
    case 'khong-phai-truoc': {
      const confirmed = word(typed, 'viec') === 'hoi-truoc'
      await confirmRecurrence(world, { petitionId, earlierId: other, confirmed })
      const say = confirmed ? 'Đã ghi là đã hỏi từ trước' : 'Đã bỏ lần hỏi trước'
      return done(here(work), {
        say,
        undo: undoing(work, { viec: confirmed ? 'khong-phai-truoc' : 'hoi-truoc', kia: other }),
      })
    }
    case 'phan-anh':
    case 'khong-phan-anh': {
      const complains = word(typed, 'viec') === 'phan-anh'
      const organisationId = other || (complains ? await bodyNamed(world, word(typed, 'ten-co-quan')) : null)
      if (!organisationId)
        return wrongFields({ 'ten-co-quan': 'Danh bạ chưa có cơ quan này. Chọn một tên trong danh sách.' }, typed)
      await setSubject(world, { petitionId, organisationId, complains })
      const say = complains ? 'Đã ghi cơ quan bị phản ánh' : 'Đã bỏ cơ quan bị phản ánh'
      const back = { viec: complains ? 'khong-phan-anh' : 'phan-anh', kia: organisationId }
      return done(here(work), { say, undo: undoing(work, back) })
    }
    default:
      return refuse(petitionNotFound)
  }
}
