// /lam-viec/hoi-nghi/:conferenceId/phan-loai/nhieu : one decision for many, chosen in a table.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextArea } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { CONFIDENCE_WORDS } from '#ui/petition.tsx'
import { Table } from '#ui/table.tsx'
import { moderateMany, reopenPetition } from '../moderate-petition.ts'
import { listQueue } from '../queue-list.ts'
import { agencyChoices } from '../read-petition.ts'
import { offThemeSentence } from '../scope-words.ts'
import { sortMany, unsortMany } from '../sort-many.ts'
import { listTopics, loadSortingHead } from '../sorting-page.ts'
import type { Route } from './+types/console-sorting-many.ts'
import { word } from './sorting-actions.ts'
import { filterCodes, filterWords, hrefOf, readPlace } from './sorting-address.ts'
import { nothingWords, placeName } from './sorting-view.ts'

const size = 50
const filters = ['suggested', 'waiting'] as const

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = readPlace(new URL(request.url), params.conferenceId)
  return world.read(async (db) => {
    const conference = await loadSortingHead(db, world, params.conferenceId)
    const { rows, total, counts, tooMany } = await listQueue(db, { ...place, conferenceId: params.conferenceId, size })
    const topics = new Map((await listTopics(db)).map((topic) => [topic.code, topic.name]))
    const agencies = new Map(agencyChoices().map((agency) => [agency.code, agency.name]))
    return {
      conference,
      place: { ...place, base: `${place.base}/nhieu` },
      back: place.base,
      counts,
      nothing: nothingWords(place, tooMany),
      pages: Math.max(1, Math.ceil(total / size)),
      rows: rows.map((row) => ({
        id: row.id,
        value: [row.id, row.decisionVersion, row.classificationVersion].join(' '),
        code: formatPetitionCode(row.code),
        title: row.title,
        commune: placeName(row.commune) ?? '',
        outside: row.scope !== null,
        topic: topics.get(row.suggestedTopic ?? '') ?? '',
        agency: agencies.get(row.suggestedAgency ?? '') ?? '',
        confidence: row.confidence ? CONFIDENCE_WORDS[row.confidence] : 'Chưa đọc',
        sure: row.confidence === 'sure' && row.scope === null,
      })),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = `/lam-viec/hoi-nghi/${params.conferenceId}/phan-loai/nhieu?loc=goi-y`
  if (word(typed, 'viec') === 'hoan-tac') return takeBack(world, here, word(typed, 'luot'))
  const petitions = typed.getAll('chon').map((value) => {
    const [petitionId, seenVersion, seenClassification] = String(value).split(' ')
    return { petitionId: petitionId!, seenVersion: Number(seenVersion), seenClassification: Number(seenClassification) }
  })
  if (petitions.length === 0) return wrongFields({ chon: 'Chưa đánh dấu ý kiến nào.' }, typed)
  if (word(typed, 'viec') === 'nhan') {
    const { sorted, left } = await sortMany(world, { petitions })
    const run = sorted.map((each) => [each.petitionId, each.version, each.classification].join(' ')).join(',')
    return done(here, said(`Đã nhận ${sorted.length} ý kiến theo gợi ý`, left.length, here, run))
  }
  const { decided, left } = await moderateMany(world, {
    petitions,
    decision: 'off_theme',
    reason: word(typed, 'loi') || offThemeSentence,
    told: word(typed, 'khong-bao') === '',
  })
  const run = decided.map((each) => [each.petitionId, each.version].join(' ')).join(',')
  return done(here, said(`Đã ghi ${decided.length} ý kiến không đúng chủ đề`, left.length, here, run))
})

/** A toast's cookie holds some forty ids; a longer run is taken back from the list "Đã nhận". */
const mostToUndo = 40

function said(say: string, left: number, here: string, run: string) {
  const tail = left > 0 ? `; ${left} ý kiến để lại vì người khác vừa xử lý, hoặc phản ánh cơ quan của anh, chị` : ''
  const undo = run !== '' && run.split(',').length <= mostToUndo
  return { say: say + tail, undo: undo ? { action: here, fields: { viec: 'hoan-tac', luot: run } } : undefined }
}

async function takeBack(world: World, here: string, run: string) {
  const each = run.split(',').map((one) => one.split(' '))
  let back = 0
  for (const [petitionId, version, classification] of each) {
    if (classification)
      back += await unsortMany(world, [
        { petitionId: petitionId!, version: Number(version), classification: Number(classification), changeId: null },
      ])
    else {
      await reopenPetition(world, { petitionId: petitionId!, seenVersion: Number(version) })
      back += 1
    }
  }
  return done(here, { say: `Đã hoàn tác ${back} ý kiến` })
}

export default function ConsoleSortingMany({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, place, back, counts, rows, pages, nothing } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  return (
    <>
      <title>
        {pageTitle(`Phân loại nhiều ý kiến, ${conference.name}`, {
          errors: Object.keys(errors).length,
          site: 'Đối Thoại',
        })}
      </title>
      <PageHead
        title="Phân loại nhiều ý kiến"
        line="Đánh dấu những ý kiến cùng một cách xử lý, rồi chọn việc ở dưới bảng."
      >
        <LinkButton href={back} icon="left">
          Từng ý kiến
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <FilterBar
        label="Lọc ý kiến"
        facts={filters.map((filter) => ({
          href: hrefOf(place, { filter, page: 1, petitionId: null, doing: null }),
          label: filterWords[filter],
          count: counts[filter],
          on: filter === place.filter,
        }))}
        search={{
          action: place.base,
          value: place.search,
          placeholder: 'Tìm trong ý kiến',
          keep: { loc: filterCodes[place.filter] },
        }}
        clearHref={place.search ? hrefOf(place, { search: '', page: 1 }) : undefined}
      />
      {rows.length === 0 ? (
        <EmptyState>{nothing}</EmptyState>
      ) : (
        <Form method="post" id="chon">
          <Table
            caption="Ý kiến chờ xử lý"
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'what',
                header: 'Ý kiến',
                label: false,
                cell: (row) => (
                  <Choice
                    name="chon"
                    value={row.value}
                    defaultChecked={row.sure}
                    label={row.title}
                    hint={`${row.code} · ${row.commune}${row.outside ? ' · có thể ngoài phạm vi' : ''}`}
                  />
                ),
              },
              { key: 'topic', header: 'Lĩnh vực', cell: (row) => row.topic },
              { key: 'agency', header: 'Cơ quan', cell: (row) => row.agency },
              { key: 'sure', header: 'Gợi ý', cell: (row) => row.confidence },
            ]}
          />
          <Paging
            page={place.page}
            pages={pages}
            previousHref={place.page > 1 ? hrefOf(place, { page: place.page - 1 }) : undefined}
            nextHref={place.page < pages ? hrefOf(place, { page: place.page + 1 }) : undefined}
          />
          <FormActions>
            <Button variant="go" name="viec" value="nhan">
              Nhận theo gợi ý
            </Button>
          </FormActions>
          <Disclosure summary="Không đúng chủ đề">
            <TextArea
              name="loi"
              label="Lời gửi người gửi"
              hint="Để trống thì gửi câu mẫu."
              rows={3}
              defaultValue={typed.loi}
            />
            <Choice name="khong-bao" value="1" label="Không báo người gửi" />
            <FormActions>
              <Button name="viec" value="khac-chu-de">
                Ghi là không đúng chủ đề
              </Button>
            </FormActions>
          </Disclosure>
        </Form>
      )}
    </>
  )
}
