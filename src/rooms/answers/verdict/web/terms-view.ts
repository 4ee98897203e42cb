/** The terms that hold, with all that were set before and are to come. Pure. */
import { addDays } from '#calendar/day.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { listVerdictSettings, VerdictSetting } from '../verdict-setting.ts'

type Loaded = { now: VerdictSetting; all: Awaited<ReturnType<typeof listVerdictSettings>>; sets: boolean }

export const termsView = ({ now, all, sets }: Loaded, world: Pick<World, 'today'>) => ({
  now,
  sets,
  tomorrow: formatDay(addDays(world.today, 1)),
  all: all.map(({ validFrom, verdictDays, answerDays, source, by, at }) => ({
    key: validFrom,
    from: `Từ ${formatDay(validFrom)}${validFrom > world.today ? ' (sắp áp dụng)' : ''}`,
    line: `${verdictDays} ngày cho biết, ${answerDays} ngày làm việc trả lời lại${source ? `, theo ${source}` : ''}. ${by ?? 'Hệ thống'} đặt ${momentWords(at, world.today)}.`,
  })),
})
export type TermsView = ReturnType<typeof termsView>
