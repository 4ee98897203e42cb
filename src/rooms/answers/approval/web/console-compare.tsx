// /lam-viec/duoc-giao/:assignmentId/so-sanh?tu=3&den=7 : what changed between any two versions of an answer, part by part.

import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { page } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select } from '#ui/field.tsx'
import { FieldLine } from '#ui/form.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { formatDay } from '#vietnamese/day.ts'
import type { AnswerContent } from '../../answer.ts'
import { listVersions } from '../../answer-versions.ts'
import { listFiles } from '../../attachments/attachments.ts'
import { compareWords } from '../../compare-answers.ts'
import { directWords } from '../../direct.ts'
import { nothingWritten } from '../../refusals.ts'
import { resultWords } from '../../result.ts'
import { caseToAnswer } from '../../unchecked-case.ts'
import type { Route } from './+types/console-compare.ts'

const mostListed = 100

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const asked = new URL(request.url).searchParams
  return world.read(async (db) => {
    await caseToAnswer(db, world, params.assignmentId)
    const versions = await listVersions(db, params.assignmentId)
    const listed = versions.slice(0, mostListed)
    const find = (name: string, otherwise: number) => {
      const wanted = Number(asked.get(name)) || (versions[otherwise] ?? versions[0])?.version
      return versions.find(({ version }) => version === wanted)
    }
    const [before, after] = [find('tu', 1), find('den', 0)]
    refuseUnless(before && after, nothingWritten)
    const names = async (ids: readonly string[]) =>
      (await listFiles(db, params.assignmentId, ids)).map(({ name }) => name).join('\n')
    const [left, right] = [textsOf(before, await names(before.files)), textsOf(after, await names(after.files))]
    return {
      assignmentId: params.assignmentId,
      before: before.version,
      after: after.version,
      choices: listed.map((each) => ({
        value: String(each.version),
        label: `Bản ${each.version}: ${each.by}, ${momentWords(each.at, world.today)}`,
      })),
      parts: left.map(({ label, text }, index) => ({ label, changes: compareWords(text, right[index]!.text) })),
    }
  })
})

const textsOf = (content: AnswerContent, files: string) => [
  { label: 'Trả lời thẳng', text: content.direct ? directWords[content.direct] : '' },
  { label: 'Câu trả lời', text: content.text },
  { label: 'Việc sẽ làm', text: content.action },
  { label: 'Ai làm', text: content.responsible },
  { label: 'Xong trước ngày', text: content.doneBy ? formatDay(content.doneBy) : '' },
  { label: 'Căn cứ', text: content.bases.join('\n') },
  { label: 'Kết quả giải quyết', text: content.result ? resultWords[content.result] : '' },
  { label: 'Tệp kèm', text: files },
]

export default function ConsoleCompare({ loaderData }: Route.ComponentProps) {
  const { assignmentId, before, after, choices, parts } = loaderData
  const changed = parts.filter(({ changes }) => changes.some(({ kind }) => kind !== 'same'))
  const title = `So sánh bản ${before} với bản ${after}`
  return (
    <>
      <title>{pageTitle(title, { site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/duoc-giao', label: 'Ý kiến được giao trả lời' },
          { href: `/lam-viec/duoc-giao/${assignmentId}`, label: 'Câu trả lời' },
        ]}
      />
      <PageHead title={title} line="Chữ gạch là đã bỏ, chữ gạch chân là mới thêm." />
      <form className="answer-form">
        <FieldLine>
          <Select name="tu" label="Từ bản" defaultValue={String(before)} options={choices} />
          <Select name="den" label="Đến bản" defaultValue={String(after)} options={choices} />
        </FieldLine>
        <Button>So sánh</Button>
      </form>
      {changed.length === 0 ? <Message kind="info">Hai bản này giống nhau.</Message> : null}
      {changed.map(({ label, changes }) => (
        <Section title={label} key={label}>
          <p className="pre-line compared answer-past">
            {changes.map(({ kind, text }, index) => {
              if (kind === 'same') return <span key={index}>{text}</span>
              return kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
            })}
          </p>
        </Section>
      ))}
    </>
  )
}
