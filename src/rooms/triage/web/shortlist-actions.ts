/** What the forms of the page of the list for the hall do. Each thing done says so and can be taken back. */
import { data } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import { arrangeEntry, undoShortlist } from '../shortlist/arrange-entry.ts'
import { addEntry, proposeEntries } from '../shortlist/propose-entries.ts'
import { entryNotFound } from '../shortlist/refusals.ts'
import { readSenderNames } from '../shortlist/sender-names.ts'
import { SetEntryPeople, setEntryPeople } from '../shortlist/set-entry-people.ts'
import { listShortlist, loadShortlistHead } from '../shortlist/shortlist-page.ts'
import { SetShortlistSize, setShortlistSize } from '../shortlist/size.ts'
import { bodyNamed } from './body-named.ts'
import { type ShortlistPlace, shortlistHref } from './shortlist-address.ts'
import { number, word } from './sorting-actions.ts'

type Work = { world: StaffWorld; typed: FormData; place: ShortlistPlace; conferenceId: string }

const arrangements = {
  len: { to: 'up', say: 'Đã chuyển lên' },
  xuong: { to: 'down', say: 'Đã chuyển xuống' },
  'chinh-thuc': { to: 'main', say: 'Đã chuyển thành câu chính thức' },
  'du-bi': { to: 'alternate', say: 'Đã chuyển sang dự bị' },
  bo: { to: 'removed', say: 'Đã bỏ khỏi danh sách' },
} as const

export async function changeShortlist(work: Work) {
  const { world, typed, conferenceId } = work
  const what = word(typed, 'viec')
  const petitionId = word(typed, 'muc')
  switch (what) {
    case 'de-xuat': {
      const { main, alternates, changeId } = await proposeEntries(world, { conferenceId, seen: number(typed, 'ban') })
      const standBy = alternates > 0 ? `, ${alternates} câu dự bị` : ''
      return told(work, `Đã đề xuất ${main} câu${standBy}`, changeId)
    }
    case 'them':
    case 'them-du-bi': {
      const part = what === 'them' ? 'main' : 'alternate'
      const { changeId } = await addEntry(world, { conferenceId, petitionId, part })
      return told(work, part === 'main' ? 'Đã thêm vào danh sách' : 'Đã thêm vào dự bị', changeId)
    }
    case 'len':
    case 'xuong':
    case 'chinh-thuc':
    case 'du-bi':
    case 'bo': {
      const { to, say } = arrangements[what]
      const { changeId } = await arrangeEntry(world, {
        conferenceId,
        petitionId,
        seenVersion: number(typed, 'ban'),
        to,
      })
      return told(work, say, changeId)
    }
    case 'hoan-tac':
      await undoShortlist(world, { conferenceId, changeId: word(typed, 'doi') })
      return done(shortlistHref(work.place), { say: 'Đã hoàn tác' })
    case 'nguoi':
      return setPeople(work, petitionId)
    case 'so-cau':
      return setSize(work)
    case 'xem-ten':
      return showNames(work)
    default:
      return refuse(entryNotFound)
  }
}

/** The form that was open closes; what was searched for stays. */
const told = ({ place }: Work, say: string, changeId: string) =>
  done(shortlistHref(place, { editId: null }), {
    say,
    undo: { action: shortlistHref(place, { editId: null }), fields: { viec: 'hoan-tac', doi: changeId } },
  })

async function setPeople(work: Work, petitionId: string) {
  const { world, typed, conferenceId } = work
  const name = word(typed, 'tra-loi')
  const answererId = word(typed, 'tra-loi-id') || (name ? await bodyNamed(world, name) : null)
  if (name && !answererId)
    return wrongFields({ 'tra-loi': 'Danh bạ chưa có cơ quan này. Chọn một tên trong danh sách.' }, typed)
  const read = SetEntryPeople.safeParse({
    conferenceId,
    petitionId,
    seenVersion: number(typed, 'ban'),
    asker: word(typed, 'ai-neu'),
    askerName: word(typed, 'ho-ten'),
    answererId,
    invitesSender: typed.has('moi-du'),
  })
  if (!read.success)
    return wrongFields(formErrors(read.error, { asker: 'ai-neu', askerName: 'ho-ten', answererId: 'tra-loi' }), typed)
  const { changeId } = await setEntryPeople(world, read.data)
  return told(work, 'Đã lưu người nêu, người trả lời', changeId)
}

async function setSize(work: Work) {
  const { world, typed, conferenceId, place } = work
  const read = SetShortlistSize.safeParse({
    conferenceId,
    seenVersion: number(typed, 'ban'),
    main: wholeIn(typed, 'so-chinh'),
    alternates: wholeIn(typed, 'so-du-bi'),
  })
  if (!read.success) return wrongFields(formErrors(read.error, { main: 'so-chinh', alternates: 'so-du-bi' }), typed)
  await setShortlistSize(world, read.data)
  return done(shortlistHref(place), { say: `Cần ${read.data.main} câu, ${read.data.alternates} câu dự bị` })
}

const wholeIn = (typed: FormData, name: string): number => (word(typed, name) ? Number(word(typed, name)) : Number.NaN)

/** Shown once, in the answer to the button that asked, so that a page left open does not read them again. */
async function showNames({ world, conferenceId }: Work) {
  const names = await world.write(async (tx) => {
    const { cared } = await loadShortlistHead(tx, world, conferenceId)
    const { rows } = await listShortlist(tx, world, conferenceId)
    return readSenderNames(tx, world.actor, cared, rows)
  })
  return data({ names: Object.fromEntries(names) })
}
