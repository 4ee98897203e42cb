import { Form } from 'react-router'
import { useListKeys } from '#ui/client/use-list-keys.ts'
import { A } from '#ui/link.tsx'
import { FactRow } from '#ui/paper-pane.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { factForms } from '../facts/fact-forms.ts'
import type { FactKind } from '../facts/fact-rows.ts'
import { FactForm } from './fact-form.tsx'
import { pickPair } from './review-paper.tsx'
import { anchorOf, type FactView, type ReviewView, type TabName, tabs } from './review-view.ts'

/** The facts in the order of the plan. Each leads to its sentence, and can be corrected, taken out and put back. */
export function ReviewFacts({
  view,
  typed,
  errors,
}: {
  view: ReviewView
  typed: Record<string, string>
  errors: Record<string, string>
}) {
  const base = `/lam-viec/ke-hoach/${view.id}`
  return (
    <section
      aria-label="Điều đọc được"
      {...useListKeys({ selector: '.src a' })}
      onFocus={({ target }) => {
        const row = target.matches('.src a') ? target.closest('.fact-row') : null
        if (row) pickPair(row.id)
      }}
    >
      <Tabs
        label="Nhóm sự kiện"
        tabs={(Object.keys(tabs) as TabName[]).map((name) => ({
          href: name === 'tat-ca' ? base : `${base}?muc=${name}`,
          label: tabs[name].label,
          count: view.tabCounts[name],
          current: view.tab === name,
        }))}
      />
      {view.groups.map((group) => (
        <section key={group.title}>
          <div className="sec">
            <h2>{group.title}</h2>
            {view.mayWork ? <AddLinks base={base} tab={view.tab} kinds={group.kinds} /> : null}
          </div>
          {group.kinds.includes(view.adding as never) ? (
            <FactForm
              kind={view.adding as FactKind}
              factKey={view.adding!}
              version={0}
              boxes={typed}
              errors={errors}
              cancelHref={`${base}?muc=${view.tab}`}
              title={`Thêm ${factForms[view.adding as FactKind].one}`}
            />
          ) : null}
          <dl>
            {group.facts.map((fact) => (
              <One key={fact.key} fact={fact} view={view} base={base} typed={typed} errors={errors} />
            ))}
          </dl>
        </section>
      ))}
    </section>
  )
}

function AddLinks({ base, tab, kinds }: { base: string; tab: string; kinds: FactKind[] }) {
  return (
    <span className="row small push">
      {kinds.map((kind) => (
        <A key={kind} href={`${base}?muc=${tab}&them=${kind}#them-${kind}`}>
          Thêm {factForms[kind].one}
        </A>
      ))}
    </span>
  )
}

type OneProps = {
  fact: FactView
  view: ReviewView
  base: string
  typed: Record<string, string>
  errors: Record<string, string>
}

function One({ fact, view, base, typed, errors }: OneProps) {
  if (fact.boxes) {
    const kept = typed.khoa === fact.key ? typed : fact.boxes
    return (
      <div id={fact.anchor}>
        <dt className="vh">{fact.words.label}</dt>
        <dd>
          <FactForm
            kind={fact.kind}
            factKey={fact.key}
            version={fact.version}
            boxes={kept}
            errors={errors}
            cancelHref={`${base}?muc=${view.tab}#${fact.anchor}`}
            title={factForms[fact.kind].label}
          />
        </dd>
      </div>
    )
  }
  return (
    <FactRow
      id={fact.anchor}
      label={fact.words.label}
      state={fact.unsure ? 'unsure' : 'sure'}
      source={
        <>
          {fact.placed ? <a href={`#${anchorOf('cau', fact.key)}`}>câu gốc</a> : fact.by ? 'tự nhập' : null}
          {fact.unsure ? ', chưa chắc' : null}
        </>
      }
    >
      {fact.removed ? <s className="muted">Đã bỏ khỏi kế hoạch</s> : fact.words.text}
      {fact.words.strong && !fact.removed ? (
        <>
          <br />
          <b className="strong">{fact.words.strong}</b>
        </>
      ) : null}
      {view.mayWork ? <Doing fact={fact} view={view} base={base} /> : null}
    </FactRow>
  )
}

function Doing({ fact, view, base }: { fact: FactView; view: ReviewView; base: string }) {
  return (
    <span className="row small doing">
      {fact.removed ? null : (
        <A href={`${base}?muc=${view.tab}&sua=${encodeURIComponent(fact.key)}#${fact.anchor}`}>Sửa</A>
      )}
      {fact.key.includes('/') ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="viec" value="su-kien" />
          <input type="hidden" name="khoa" value={fact.key} />
          <input type="hidden" name="ban" value={fact.version} />
          <button type="submit" name="lam" value={fact.removed ? 'lay-lai' : 'bo'} className="as-link">
            {fact.removed ? 'Lấy lại' : 'Bỏ'}
          </button>
        </Form>
      ) : null}
      {fact.by && !fact.removed ? <span className="muted">{fact.by} đã sửa</span> : null}
    </span>
  )
}
