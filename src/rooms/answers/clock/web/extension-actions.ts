/** What the office's page of clocks does. */
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { setTerms } from '../../verdict/web/terms-actions.ts'
import { SetClock, setClock } from '../clock-settings.ts'
import { DecideExtension, decideExtension } from '../decide-extension.ts'

export async function decideClocks(world: World, here: string, typed: FormData) {
  if (typedText(typed, 'viec') === 'dat-gio') return setHours(world, here, typed)
  if (typedText(typed, 'viec') === 'dat-thoi-han') return setTerms(world, here, typed)
  const granted = typedText(typed, 'viec') === 'dong-y'
  const extensionId = typedText(typed, 'de-nghi')
  const box = `ly-do-${extensionId}`
  const read = DecideExtension.safeParse({ extensionId, granted, reason: typedText(typed, box) })
  if (!read.success) return wrongFields(formErrors(read.error, { reason: box }), typed)
  const { body, dueOn } = await decideExtension(world, read.data)
  return done(here, {
    say: granted ? `Đã đồng ý, ${body} có đến hết ${formatDay(dueOn)}` : `Đã báo ${body} là không gia hạn`,
  })
}

async function setHours(world: World, here: string, typed: FormData) {
  const day = parseTypedDate(typedText(typed, 'ap-dung-tu'))
  const hours = hoursIn(typedText(typed, 'gio-lam-viec'))
  const read = SetClock.safeParse({
    validFrom: 'error' in day || day.precision !== 'day' ? '' : day.date,
    hours: hours ?? [],
    waitDays: Number(typedText(typed, 'so-ngay-cho')) || Number.NaN,
    source: typedText(typed, 'can-cu-gio'),
  })
  const unread: Record<string, string> = hours ? {} : { 'gio-lam-viec': 'Ghi từng buổi như 7:30–11:30, 13:30–17:00.' }
  if (!read.success || !hours)
    return wrongFields(
      {
        ...(read.success
          ? {}
          : formErrors(read.error, {
              validFrom: 'ap-dung-tu',
              hours: 'gio-lam-viec',
              waitDays: 'so-ngay-cho',
              source: 'can-cu-gio',
            })),
        ...unread,
      },
      typed,
    )
  await setClock(world, read.data)
  return done(here, { say: `Đã đặt giờ làm việc từ ${formatDay(read.data.validFrom)}` })
}

/** '7:30–11:30, 13:30–17:00'; null where a part is no span of hours. */
function hoursIn(text: string): { from: number; to: number }[] | null {
  const spans = text
    .split(/[,;]/)
    .map((part) => /^\s*(\d{1,2})(?:[:hg.](\d{2}))?\s*(?:-|–|đến)\s*(\d{1,2})(?:[:hg.](\d{2}))?\s*$/i.exec(part))
  const minutes = (hour?: string, minute?: string) => Number(hour) * 60 + Number(minute ?? 0)
  const found = spans.flatMap((match) =>
    match ? [{ from: minutes(match[1], match[2]), to: minutes(match[3], match[4]) }] : [],
  )
  return found.length === spans.length ? found : null
}
