/** What the forms of the task page do. */
import { redirect } from 'react-router'
import { refuse } from '#platform/refusal.ts'
import { done } from '#platform/web/flash.ts'
import { wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { parseTypedDate } from '#vietnamese/dates.ts'
import { acknowledgeTask, withdrawAcknowledgement } from '../acknowledge-task.ts'
import { assignBody, reassignBody, unassignBody } from '../assign-body.ts'
import { EditTask, editTask, removeTask, restoreTask } from '../edit-task.ts'
import { AnswerDifficulty, answerDifficulty, RaiseDifficulty, raiseDifficulty } from '../raise-difficulty.ts'
import { taskNotFound } from '../refusals.ts'
import { remindBody } from '../remind-body.ts'
import { ReportTask, reportTask, withdrawReport } from '../report-task.ts'
import { extendDeadline, setDeadline } from '../set-deadline.ts'
import { formErrors, typedText } from './form-errors.ts'

const maxFile = 20 * 1024 * 1024

type Doing = { world: World; taskId: string; typed: FormData; here: string; origin: string }
type Answer = Promise<Response | ReturnType<typeof wrongFields>>

export async function changeTask(doing: Doing): Answer {
  const { world, taskId, typed, here, origin } = doing
  const assigneeId = typedText(typed, 'dong')
  switch (typedText(typed, 'viec')) {
    case 'nhan':
      await acknowledgeTask(world, { assigneeId })
      return done(here, { say: 'Đã nhận việc', undo: { action: here, fields: { viec: 'rut-nhan', dong: assigneeId } } })
    case 'rut-nhan':
      await withdrawAcknowledgement(world, { assigneeId })
      return done(here, {
        say: 'Đã rút lời nhận việc',
        undo: { action: here, fields: { viec: 'nhan', dong: assigneeId } },
      })
    case 'bao-cao':
      return report(doing, assigneeId)
    case 'rut-bao-cao':
      await withdrawReport(world, { reportId: typedText(typed, 'bao-cao') })
      return done(here, { say: 'Đã rút báo cáo' })
    case 'kho-khan':
      return difficulty(doing, assigneeId)
    case 'tra-loi':
      return answer(doing)
    case 'nhac': {
      await remindBody(world, { assigneeId, origin })
      return redirect(`${here}?nhac=${assigneeId}#co-quan-${assigneeId}`)
    }
    case 'sua':
      return edit(doing)
    case 'giu':
      return redirect(here)
    case 'han':
      return deadline(doing)
    case 'gia-han':
      return extend(doing)
    case 'bo-viec':
      await removeTask(world, { taskId })
      return done(here, { say: 'Đã bỏ việc này', undo: { action: here, fields: { viec: 'lay-lai-viec' } } })
    case 'lay-lai-viec':
      await restoreTask(world, { taskId })
      return done(here, { say: 'Đã lấy lại việc này' })
    default:
      return changeBodies(doing, assigneeId)
  }
}

async function changeBodies({ world, taskId, typed, here }: Doing, assigneeId: string): Answer {
  switch (typedText(typed, 'viec')) {
    case 'them-co-quan': {
      const organisationId = typedText(typed, 'co-quan-id') || (await bodyNamed(world, typedText(typed, 'co-quan')))
      if (!organisationId)
        return wrongFields({ 'co-quan': 'Danh bạ chưa có cơ quan này. Chọn một tên trong danh sách.' }, typed)
      const part = typedText(typed, 'phan') === 'coordinating' ? 'coordinating' : 'lead'
      const added = await assignBody(world, { taskId, part, organisationId, insteadOf: assigneeId || null })
      const undo = assigneeId ? undefined : { action: here, fields: { viec: 'bo-co-quan', dong: added.assigneeId } }
      return done(here, { say: assigneeId ? 'Đã gắn với cơ quan trong danh bạ' : 'Đã giao thêm cơ quan', undo })
    }
    case 'bo-co-quan':
      await unassignBody(world, { taskId, assigneeId })
      return done(here, {
        say: 'Đã thôi giao cơ quan này',
        undo: { action: here, fields: { viec: 'lay-lai-co-quan', dong: assigneeId } },
      })
    case 'lay-lai-co-quan':
      await reassignBody(world, { taskId, assigneeId })
      return done(here, { say: 'Đã giao lại cơ quan này' })
    default:
      return refuse(taskNotFound)
  }
}

async function report({ world, typed, here }: Doing, assigneeId: string): Answer {
  const file = typed.get('tep')
  const hasFile = file instanceof File && file.size > 0
  if (hasFile && file.size > maxFile) return wrongFields({ tep: 'Tệp này lớn hơn mức 20 MB. Gửi tệp nhỏ hơn.' }, typed)
  const read = ReportTask.safeParse({
    assigneeId,
    text: typedText(typed, 'ket-qua'),
    finished: typedText(typed, 'xong') === '1',
    file: hasFile
      ? {
          name: file.name,
          mediaType: file.type || 'application/octet-stream',
          bytes: new Uint8Array(await file.arrayBuffer()),
        }
      : null,
  })
  if (!read.success) return wrongFields(formErrors(read.error, { text: 'ket-qua', file: 'tep' }), typed)
  const { reportId } = await reportTask(world, read.data)
  return done(here, {
    say: read.data.finished ? 'Đã báo cáo xong việc' : 'Đã gửi báo cáo',
    undo: { action: here, fields: { viec: 'rut-bao-cao', 'bao-cao': reportId } },
  })
}

async function difficulty({ world, typed, here }: Doing, assigneeId: string): Answer {
  const read = RaiseDifficulty.safeParse({ assigneeId, text: typedText(typed, 'vuong-mac') })
  if (!read.success) return wrongFields(formErrors(read.error, { text: 'vuong-mac' }), typed)
  await raiseDifficulty(world, read.data)
  return done(here, { say: 'Đã gửi khó khăn đến cơ quan thường trực' })
}

async function answer({ world, typed, here }: Doing): Answer {
  const difficultyId = typedText(typed, 'kho-khan')
  const read = AnswerDifficulty.safeParse({ difficultyId, answer: typedText(typed, 'tra-loi') })
  if (!read.success) return wrongFields(formErrors(read.error, { answer: 'tra-loi' }), typed)
  await answerDifficulty(world, read.data)
  return done(here, { say: 'Đã trả lời' })
}

async function edit({ world, taskId, typed, here }: Doing): Answer {
  const read = EditTask.safeParse({
    taskId,
    seenVersion: Number(typed.get('ban')),
    text: typedText(typed, 'noidung'),
    tone: typedText(typed, 'giong') === 'request' ? 'request' : 'order',
    deliverTo: typedText(typed, 'noinhan'),
    via: typedText(typed, 'qua'),
  })
  if (!read.success)
    return wrongFields(formErrors(read.error, { text: 'noidung', deliverTo: 'noinhan', via: 'qua' }), typed)
  await editTask(world, read.data as Parameters<typeof editTask>[1])
  return done(here, { say: 'Đã sửa việc' })
}

async function deadline({ world, taskId, typed, here }: Doing): Answer {
  const seenVersion = Number(typed.get('ban-han'))
  const reason = typedText(typed, 'ly-do-han')
  if (seenVersion > 0 && !reason) return wrongFields({ 'ly-do-han': 'Đổi hạn thì ghi lý do.' }, typed)
  const kind = typedText(typed, 'cach')
  if (kind === 'none') await setDeadline(world, { taskId, seenVersion, reason, due: { kind } })
  else if (kind === 'before' || kind === 'no_later_than') {
    const date = parseTypedDate(typedText(typed, 'ngay'))
    if ('error' in date || date.precision !== 'day')
      return wrongFields({ ngay: 'error' in date ? date.error : 'Ghi đủ ngày, tháng, năm.' }, typed)
    await setDeadline(world, { taskId, seenVersion, reason, due: { kind, date: date.date } })
  } else {
    const amount = Number(typedText(typed, 'so-ngay'))
    if (!Number.isInteger(amount) || amount < 1 || amount > 1000)
      return wrongFields({ 'so-ngay': 'Ghi số ngày, từ 1 đến 1000.' }, typed)
    const [side, unit] = kind.split('-')
    const rule = {
      kind: side === 'sau' ? 'after_session' : 'before_session',
      unit: unit === 'lam' ? 'working_days' : 'days',
      amount,
    } as const
    await setDeadline(world, { taskId, seenVersion, reason, due: rule })
  }
  return done(`${here}#han`, { say: 'Đã đổi hạn; hạn cũ vẫn ghi ở dưới' })
}

async function extend({ world, taskId, typed, here }: Doing): Answer {
  const reason = typedText(typed, 'ly-do-gia-han')
  const until = parseTypedDate(typedText(typed, 'gia-han'))
  if ('error' in until || until.precision !== 'day')
    return wrongFields({ 'gia-han': 'error' in until ? until.error : 'Ghi đủ ngày, tháng, năm.' }, typed)
  if (!reason) return wrongFields({ 'ly-do-gia-han': 'Gia hạn thì ghi lý do.' }, typed)
  await extendDeadline(world, { taskId, seenVersion: Number(typed.get('ban-han')), until: until.date, reason })
  return done(`${here}#han`, { say: 'Đã gia hạn; hạn đầu vẫn ghi ở dưới' })
}

/** Without scripts the words alone come: they must be a name that the directory has. */
async function bodyNamed(world: World, name: string): Promise<string | null> {
  if (!name) return null
  const rows = await world.read((db) =>
    db
      .selectFrom('organisation')
      .select('id')
      .where((eb) => eb.or([eb('name', '=', name), eb('short_name', '=', name)]))
      .where('valid_to', 'is', null)
      .limit(2)
      .execute(),
  )
  return rows.length === 1 ? rows[0]!.id : null
}
