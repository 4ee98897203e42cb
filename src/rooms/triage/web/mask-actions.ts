/** What the forms about the public text do. */
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import { MaskPetition, maskPetition, publicNow, showPetition } from '../mask-petition.ts'
import { masksFromWords } from '../masks.ts'
import { proposedMasks } from '../suggestion-now.ts'
import { petitionToSort } from '../unchecked-petition.ts'
import { here, number, undoing, type Work, word } from './sorting-actions.ts'

export async function changeMasks(work: Work) {
  const { world, typed } = work
  const petitionId = word(typed, 'yk')
  const seenVersion = number(typed, 'ban-che')
  if (word(typed, 'viec') === 'che') return keepMasks(work, petitionId, seenVersion)
  const shown = word(typed, 'viec') === 'hien'
  const { version } = await showPetition(world, { petitionId, seenVersion, shown })
  const say = shown ? 'Đã hiện trên trang công khai' : 'Đã ẩn khỏi trang công khai, tìm kiếm và tệp xuất'
  return done(here(work), { say, undo: undoing(work, { viec: shown ? 'an' : 'hien', 'ban-che': String(version) }) })
}

async function keepMasks(work: Work, petitionId: string, seenVersion: number) {
  const { world, typed } = work
  const { text, before } = await world.read(async (db) => {
    const petition = await petitionToSort(db, world, petitionId)
    return {
      text: petition.text,
      before: (await publicNow(db, petitionId))?.masks ?? (await proposedMasks(db, petition)),
    }
  })
  const ticked = new Set(typed.getAll('chu').map(Number))
  const read = MaskPetition.safeParse({
    petitionId,
    seenVersion,
    title: word(typed, 'ten'),
    masks: masksFromWords(text, before, ticked),
    shown: word(typed, 'hien') !== '',
  })
  if (!read.success) return wrongFields({ ten: read.error.issues[0]!.message }, typed)
  await maskPetition(world, read.data)
  const say = read.data.shown ? 'Đã lưu bản công khai' : 'Đã lưu chỗ che, bản công khai đang ẩn'
  return done(here(work), { say })
}
