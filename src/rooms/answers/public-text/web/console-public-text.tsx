// /lam-viec/hoi-nghi/:conferenceId/tra-loi/cong-khai/:assignmentId : what everybody will read of an answer, and what is masked in it.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { typedText } from '#platform/web/form-errors.ts'
import { form, page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { listGiven, masksFromWords } from '#rooms/triage/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { Message, Note, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import type { Handle } from '../../../../root.tsx'
import { keepPublicText, loadPublicText } from '../keep-public-text.ts'
import { type PublicPart, wordsOf } from '../public-text.ts'
import type { Route } from './+types/console-public-text.ts'
import { publicTextView } from './public-text-view.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const { now, ...loaded } = await loadPublicText(db, world, params)
    const [row] = await listGiven(db, { ids: [params.assignmentId] })
    return {
      ...loaded,
      code: row ? formatPetitionCode(row.code) : '',
      title: row?.title ?? '',
      text: publicTextView(now, world),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { now } = await world.read((db) => loadPublicText(db, world, params))
  const chosen = (part: PublicPart) =>
    masksFromWords(wordsOf(now.content, part), now.masks[part], new Set(typed.getAll(`chu-${part}`).map(Number)))
  await keepPublicText(world, {
    ...params,
    version: Number(typedText(typed, 'ban')),
    seenOrdinal: Number(typedText(typed, 'lan')),
    masks: { text: chosen('text'), action: chosen('action'), bases: chosen('bases') },
  })
  return done(`/lam-viec/hoi-nghi/${params.conferenceId}/tra-loi/cong-khai/${params.assignmentId}`, {
    say: 'Đã lưu bản công khai',
  })
})

export default function ConsolePublicText({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, releases, body, code, title, text } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const here = `/lam-viec/hoi-nghi/${conference.id}/tra-loi`
  return (
    <>
      <title>{pageTitle(`Bản công khai ${code}`, { errors: refusal ? 1 : 0, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: here, label: 'Trả lời' }]} />
      <PageHead title={`Bản công khai ${code}`} line={`${title}. ${body} trả lời, bản ${text.version}.`} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <Note>Chữ nền đen thì trang công khai, tìm kiếm và cổng dữ liệu không có. Người hỏi và cơ quan vẫn đọc đủ.</Note>
      <p>
        {text.line} <span className="muted">{text.kept}</span>
      </p>
      <Form method="post" preventScrollReset key={`${text.version}-${text.ordinal}`}>
        <input type="hidden" name="ban" value={text.version} />
        <input type="hidden" name="lan" value={text.ordinal} />
        {text.parts.map(({ part, label, words }) => (
          <Section title={label} key={part}>
            <fieldset className="mask-words" disabled={!releases}>
              <legend className="legend">
                {releases ? 'Đánh dấu chữ phải che, bỏ dấu chữ được để' : 'Chữ được che'}
              </legend>
              <div>
                {words.map((word) => (
                  <label key={word.index}>
                    <input type="checkbox" name={`chu-${part}`} value={word.index} defaultChecked={word.masked} />
                    <span>{word.text}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          </Section>
        ))}
        <FormActions>
          {releases ? <Button variant="go">Lưu bản công khai</Button> : null}
          <LinkButton href={here}>Quay lại</LinkButton>
        </FormActions>
      </Form>
    </>
  )
}
