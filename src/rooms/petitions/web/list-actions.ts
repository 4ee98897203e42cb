// What the page of a list does: mend, leave out, read otherwise, take in, stop, throw away.
import { redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import type { StaffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { pageUrl } from '#platform/web/list-address.ts'
import { wrongFields } from '#platform/web/page.ts'
import { listNotFound } from '../lists/list-refusals.ts'
import { discardList, leaveOutRow, MendList, mendList, readOtherwise } from '../lists/mend-list.ts'
import { startList, stopList } from '../lists/run-list.ts'

export async function actOnList(world: StaffWorld, importId: string, request: Request, typed: FormData) {
  const back = new URL(pageUrl(request))
  const here = back.pathname + back.search
  const version = Number(typed.get('ban'))
  const number = Number(typed.get('dong'))
  switch (typedText(typed, 'viec')) {
    case 'sua':
      return mend(world, importId, typed, here)
    case 'bo-dong':
    case 'lay-dong': {
      const leftOut = typedText(typed, 'viec') === 'bo-dong'
      await leaveOutRow(world, { importId, version, number, leftOut })
      const again = { viec: leftOut ? 'lay-dong' : 'bo-dong', ban: String(version + 1), dong: String(number) }
      return done(here, {
        say: leftOut ? `Không nhập dòng ${number}` : `Lấy lại dòng ${number}`,
        undo: { action: here, fields: again },
      })
    }
    case 'cot': {
      const columns = typed.getAll('cot').map((code) => String(code) || null)
      await readOtherwise(world, { importId, version, columns })
      return redirect(back.pathname)
    }
    case 'trang-tinh':
      await readOtherwise(world, { importId, version, sheet: typedText(typed, 'trang') })
      return redirect(back.pathname)
    case 'nhap':
      await startList(world, { importId, whole: typedText(typed, 'tat-ca') === 'co' })
      return redirect(back.pathname)
    case 'dung':
      await stopList(world, { importId })
      return redirect(here)
    case 'bo':
      await discardList(world, { importId })
      return done(back.pathname.replace(/\/[^/]+$/, ''), { say: 'Đã bỏ tệp, chưa ý kiến nào được nhập' })
    default:
      return refuse(listNotFound)
  }
}

/** A press on one of the choices says more than what stands in the box beside it. */
async function mend(world: StaffWorld, importId: string, typed: FormData, here: string) {
  const [number, field] = [typedText(typed, 'dong'), typedText(typed, 'cot')]
  const read = MendList.safeParse({
    importId,
    version: typed.get('ban'),
    number,
    field,
    value: typedText(typed, 'chon') || typedText(typed, 'gia-tri'),
    everywhere: typedText(typed, 'moi-dong') === 'co',
  })
  if (!read.success) {
    return wrongFields({ [`sua-${number}-${field}`]: read.error.issues[0]?.message ?? 'Ô này chưa đúng.' }, typed)
  }
  const { mended } = await mendList(world, read.data)
  return done(`${here}#dong-${number}`, { say: mended === 1 ? `Đã sửa dòng ${number}` : `Đã sửa ${mended} dòng` })
}
