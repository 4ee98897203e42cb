// /lam-viec/hoi-nghi/:conferenceId/phan-loai : the moderator's queue, one petition, who answers. By keyboard, by hand,
// without scripts; on a phone first the list, then the petition.
import { type FormEvent, useState } from 'react'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { useLiveReload } from '#platform/web/use-live-reload.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { Panes } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FilterBar } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import type { Handle } from '../../../root.tsx'
import { mostSuggested, queueFilters } from '../queue-filters.ts'
import { decisionWords } from '../scope-words.ts'
import { loadSortingPage } from '../sorting-page.ts'
import type { Route } from './+types/console-sorting.ts'
import { changeSorting } from './sorting-actions.ts'
import { filterCodes, filterWords, hrefOf, readPlace } from './sorting-address.ts'
import { SortingAnswerer } from './sorting-answerer.tsx'
import { SortingDialogs } from './sorting-dialogs.tsx'
import { SortingFoot } from './sorting-foot.tsx'
import { useSortingKeys } from './sorting-keys.ts'
import { SortingMasks } from './sorting-masks.tsx'
import { SortingPetition } from './sorting-petition.tsx'
import { SortingQueue } from './sorting-queue.tsx'
import { type SortingView, sortingView } from './sorting-view.ts'

export const handle: Handle = { flush: true, scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = readPlace(new URL(request.url), params.conferenceId)
  return world.read(async (db) => {
    const asked = { ...place, conferenceId: params.conferenceId }
    const loaded = await loadSortingPage(db, world, asked)
    const bodies = loaded.sheet ? await listOrganisationChoices(db, world.today) : []
    return {
      conference: loaded.conference,
      view: sortingView(loaded, place, world),
      bodies: bodies.map((body) => body.label),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  return changeSorting({ world, typed, place: readPlace(new URL(request.url), params.conferenceId) })
})

type Theirs =
  | { decision?: string; by: string | null; reason?: string; title?: string; text?: string }
  | null
  | undefined

export default function ConsoleSorting({ loaderData, actionData, params }: Route.ComponentProps) {
  const { view, conference, bodies } = loaderData
  const { sheet } = view
  useLiveReload(`/truc-tiep/phan-loai/${params.conferenceId}`)
  useSortingKeys()
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  const theirs = refusal?.detail.theirs as Theirs
  const chosen = useChosen(sheet)
  const told = refusal ? (
    <Message kind="error" live>
      Lỗi: {refusal.say}
      {theirs?.decision ? <Decided theirs={theirs} /> : null}
    </Message>
  ) : null
  return (
    <div className={view.opened ? 'sorting opened' : 'sorting'} onChange={chosen.look}>
      <title>
        {pageTitle(`Phân loại, ${conference.name}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}
      </title>
      <Panes
        head={<Head view={view} />}
        foot={
          sheet && view.place.doing !== 'che' ? (
            <SortingFoot view={view} sheet={sheet} agency={chosen.agency} ticked={chosen.ticked} />
          ) : undefined
        }
      >
        <SortingQueue view={view} />
        {sheet && view.place.doing === 'che' ? (
          <SortingMasks
            key={`che ${sheet.id} ${sheet.publicVersion}`}
            view={view}
            sheet={sheet}
            typed={typed}
            errors={errors}
            theirs={theirs?.text ? { title: theirs.title ?? '', text: theirs.text, by: theirs.by } : null}
          />
        ) : null}
        {sheet && view.place.doing !== 'che' ? (
          <SortingPetition key={sheet.id} view={view} sheet={sheet} told={told} />
        ) : null}
        {sheet ? (
          <SortingAnswerer
            key={`ai ${sheet.id} ${sheet.classificationVersion}`}
            view={view}
            sheet={sheet}
            typed={typed}
            errors={errors}
          />
        ) : null}
      </Panes>
      {sheet ? <SortingDialogs view={view} sheet={sheet} typed={typed} errors={errors} /> : null}
      <datalist id="ds-co-quan">
        {bodies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}

/** What the button at the foot will do says so while cards and boxes are being changed. */
function useChosen(sheet: SortingView['sheet']) {
  const [seen, see] = useState<{ petition: string; code: string; ticked: number } | null>(null)
  const own = seen && seen.petition === sheet?.id ? seen : null
  const likely = sheet?.candidates.filter((each) => each.likely).length ?? 0
  return {
    agency: sheet ? nameOf(sheet, own?.code ?? sheet.agencyCode) : null,
    ticked: own?.ticked ?? likely,
    look(event: FormEvent<HTMLElement>) {
      const form = document.querySelector<HTMLFormElement>('#sap-xep')
      if (!form || !sheet || !(event.target as HTMLElement).closest('.panes')) return
      const typed = new FormData(form)
      const code = String(typed.get('co-quan-khac') || typed.get('co-quan') || '')
      see({ petition: sheet.id, code, ticked: typed.getAll('cung').length })
    },
  }
}

/** Today's name, as the cards say it, or that of the catalogue. */
function nameOf(sheet: NonNullable<SortingView['sheet']>, code: string | null): string | null {
  const card = sheet.agencies.find((each) => each.code === code)
  return card?.name ?? sheet.allAgencies.find((each) => each.code === code)?.name ?? null
}

function Decided({ theirs }: { theirs: NonNullable<Theirs> }) {
  return (
    <p>
      {theirs.by ?? 'Người khác'}: <b>{decisionWords[theirs.decision ?? 'reopened']}</b>
      {theirs.reason ? <q className="said-to">{theirs.reason}</q> : null}
    </p>
  )
}

function Head({ view }: { view: SortingView }) {
  const { place, counts } = view
  const shown = queueFilters.filter((name) => !['accepted', 'withdrawn'].includes(name) || counts[name] > 0)
  return (
    <>
      <h1>Phân loại</h1>
      <FilterBar
        label="Lọc ý kiến"
        facts={shown.map((filter) => ({
          href: hrefOf(place, { filter, page: 1, petitionId: null, doing: null }),
          label: filterWords[filter],
          count: `${counts[filter].toLocaleString('vi-VN')}${counts[filter] === mostSuggested && filter === 'suggested' ? '+' : ''}`,
          on: filter === place.filter,
        }))}
        search={{
          action: place.base,
          value: place.search,
          placeholder: 'Tìm chữ, mã',
          keep: {
            ...(place.filter === 'waiting' ? {} : { loc: filterCodes[place.filter] }),
            ...(place.communeId ? { xa: place.communeId } : {}),
          },
        }}
        clearHref={
          place.communeId || place.search
            ? hrefOf(place, { communeId: null, search: '', page: 1, petitionId: null, doing: null })
            : undefined
        }
      >
        <form action={place.base} className="sort-commune">
          {place.filter === 'waiting' ? null : <input type="hidden" name="loc" value={filterCodes[place.filter]} />}
          {place.search ? <input type="hidden" name="tim" value={place.search} /> : null}
          <select
            name="xa"
            aria-label="Xã, phường"
            defaultValue={place.communeId ?? ''}
            onChange={(event) => event.currentTarget.form?.requestSubmit()}
          >
            <option value="">Xã, phường</option>
            {view.communes.map((commune) => (
              <option key={commune.id} value={commune.id}>
                {commune.name}
              </option>
            ))}
          </select>
          <noscript>
            <button type="submit" className="btn sm">
              Lọc
            </button>
          </noscript>
        </form>
      </FilterBar>
      {view.closing ? <span className="push small muted">{view.closing}</span> : null}
    </>
  )
}
