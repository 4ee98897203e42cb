/** The clock of a case as it is drawn. Pure. */
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { dueView } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { loadClockPanel } from '../clock-panel.ts'

type Loaded = NonNullable<Awaited<ReturnType<typeof loadClockPanel>>>

/** `steps`: how the first day was computed. */
export function clockView(loaded: Loaded, steps: readonly string[], world: World) {
  const { clock, questions, words, extensions, forward, handings } = loaded
  const when = (moment: Date) => momentWords(moment, world.today)
  const waiting = questions[0]
  return {
    due: dueView(clock.dueOn, world, clock.role === 'lead' ? steps : []),
    isDone: clock.isDone,
    facts: [
      ...(clock.isDone ? [{ label: 'Đồng hồ', value: 'Đã xong, không chạy nữa' }] : []),
      { label: clock.dueOn === clock.firstDueOn ? 'Hạn' : 'Hạn đầu', value: `hết ${formatDay(clock.firstDueOn)}` },
      ...(clock.dueOn === clock.firstDueOn ? [] : [{ label: 'Hạn nay', value: `hết ${formatDay(clock.dueOn)}` }]),
    ],
    working: clock.role === 'lead' ? [...steps] : [],
    paused: clock.pausedSince && {
      since: when(clock.pausedSince),
      until: waiting ? formatDay(waiting.waitUntil) : '',
    },
    questions: questions.map((each) => ({
      key: each.id,
      head: `${each.by} hỏi ${each.senders} người gửi, ${when(each.at)}`,
      text: each.text,
      line: each.isAnswered
        ? `Người gửi trả lời ${when(each.endedAt!)}`
        : each.endedAt
          ? `Thôi chờ ${when(each.endedAt)}`
          : `Chờ đến hết ${formatDay(each.waitUntil)}`,
    })),
    words: words.map((each) => ({ key: each.id, text: each.text, when: when(each.at) })),
    extensions: extensions.map((each) => ({
      key: each.id,
      head: `${each.body} xin gia hạn từ ${formatDay(each.fromDueOn)} đến ${formatDay(each.dueOn)}`,
      reason: each.reason,
      line: `${each.by}, ${when(each.at)}`,
      decision: each.decision
        ? `${each.decision.by} ${each.decision.granted ? 'đồng ý' : 'không đồng ý'}, ${when(each.decision.at)}${each.decision.reason ? `: ${each.decision.reason}` : ''}`
        : 'Chờ Văn phòng quyết định, hạn cũ còn hiệu lực',
    })),
    forward: forward && {
      recipient: forward.recipient,
      line: `Văn bản số ${forward.paperNumber} ngày ${formatDay(forward.paperOn)}`,
      text: forward.text,
      answer: forward.answer && {
        line: `Văn bản số ${forward.answer.paperNumber} ngày ${formatDay(forward.answer.paperOn)}`,
        text: forward.answer.text,
      },
    },
    officer: handings[0]?.officer?.name ?? null,
    officerId: handings[0]?.officer?.id ?? '',
    handed: handings[0]?.version ?? 0,
    hands: handings.map((each) => ({
      key: String(each.version),
      line: `${each.by} ${each.officer ? `giao ${each.officer.name}` : 'để chưa giao ai'}, ${when(each.at)}`,
    })),
    officers: loaded.officers.map(({ id, name }) => ({
      value: id,
      label: id === loaded.mine ? `${name} (tôi)` : name,
    })),
    waitDays: loaded.waitDays,
    may: loaded.may,
  }
}
export type ClockView = ReturnType<typeof clockView>
