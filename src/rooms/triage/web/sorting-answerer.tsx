import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Pane } from '#ui/console-page.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { Because, Suggestions } from '#ui/petition.tsx'
import type { SheetView, SortingView } from './sorting-view.ts'

type Props = {
  view: SortingView
  sheet: SheetView
  typed: Record<string, string>
  errors: Record<string, string>
}

/** Who answers, and why; topic; whom it complains of. The buttons that send this form stand in the bar at the foot. */
export function SortingAnswerer({ view, sheet, typed, errors }: Props) {
  return (
    <Pane label="Ai trả lời" className="sort-aside">
      <Form method="post" id="sap-xep">
        <input type="hidden" name="yk" value={sheet.id} />
        <input type="hidden" name="ban" value={sheet.decisionVersion} />
        <input type="hidden" name="ban-phan-loai" value={sheet.classificationVersion} />
        <input type="hidden" name="sau" value={view.afterId ?? ''} />
        <Agencies sheet={sheet} />
        <Topics view={view} sheet={sheet} />
        {sheet.waiting ? <GiveAtOnce view={view} /> : null}
      </Form>
      <Subjects sheet={sheet} typed={typed} errors={errors} />
    </Pane>
  )
}

/** Hạn trả lời: chosen, the petition is given in the same moment in which it is accepted. */
function GiveAtOnce({ view }: { view: SortingView }) {
  return (
    <Select
      name="han-giao"
      label="Hạn trả lời"
      prompt="Chưa giao, chỉ nhận"
      defaultValue=""
      options={view.dues.map(({ days, dueOn }) => ({
        value: String(days),
        label: `Giao luôn, ${days} ngày làm việc, hết ${dueOn}`,
      }))}
    />
  )
}

function Agencies({ sheet }: { sheet: SheetView }) {
  const offered = sheet.agencies.some((each) => each.code === sheet.agencyCode)
  return (
    <>
      <Suggestions
        name="co-quan"
        legend="Giao ai trả lời"
        defaultValue={sheet.agencyCode ?? undefined}
        options={sheet.agencies.map((each) => ({
          value: each.code,
          label: each.recommended ? (
            <>
              <b>{each.name}</b> · chủ trì
            </>
          ) : (
            each.name
          ),
          why: each.why,
          confidence: each.confidence,
        }))}
        because={<Why sheet={sheet} />}
      />
      <Select
        name="co-quan-khac"
        label="Cơ quan khác"
        prompt={sheet.agencies.length > 0 ? 'Theo thẻ đã chọn ở trên' : 'Chọn cơ quan'}
        defaultValue={offered ? '' : (sheet.agencyCode ?? '')}
        options={sheet.allAgencies
          .filter((each) => !sheet.agencies.some((other) => other.code === each.code))
          .map((each) => ({ value: each.code, label: each.name }))}
      />
    </>
  )
}

/** The words that decided, underlined as in the text; then what the group and the dated map of functions say. */
function Why({ sheet }: { sheet: SheetView }) {
  const more = sheet.moreReasons.join('. ')
  if (sheet.because.length === 0) return <>{more || 'chưa có chữ nào nói rõ việc gì, nên chọn theo nguyên văn'}.</>
  return (
    <>
      có các chữ{' '}
      {sheet.because.map((words, at) => (
        <span key={words}>
          {at > 0 ? ', ' : ''}
          <Because>{words}</Because>
        </span>
      ))}
      {more ? `; ${more}.` : '.'}
    </>
  )
}

function Topics({ view, sheet }: { view: SortingView; sheet: SheetView }) {
  const nameOf = new Map(view.topics.map((topic) => [topic.code, topic.name]))
  const offered = sheet.topicsOffered.filter((code) => nameOf.has(code))
  return (
    <>
      <fieldset className="sort-topics" hidden={offered.length === 0}>
        <legend className="legend">Lĩnh vực</legend>
        {offered.map((code) => (
          <label key={code} className="fil">
            <input type="radio" name="linh-vuc" value={code} defaultChecked={code === sheet.topicCode} />
            {nameOf.get(code)}
          </label>
        ))}
      </fieldset>
      <Select
        name="linh-vuc-khac"
        label="Lĩnh vực khác"
        prompt={offered.length > 0 ? 'Theo lĩnh vực đã chọn ở trên' : 'Chọn lĩnh vực'}
        defaultValue={offered.includes(sheet.topicCode ?? '') ? '' : (sheet.topicCode ?? '')}
        options={view.topics
          .filter((topic) => !offered.includes(topic.code))
          .map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  )
}

function Subjects({ sheet, typed, errors }: Pick<Props, 'sheet' | 'typed' | 'errors'>) {
  return (
    <section className="sort-subjects" aria-labelledby="phan-anh-ai">
      <h2 id="phan-anh-ai">Phản ánh cơ quan nào</h2>
      {sheet.subjects.length === 0 ? <p className="small muted">Không phản ánh cơ quan nào.</p> : null}
      {sheet.subjects.map((body) => (
        <Form method="post" key={body.id} className="sort-subject">
          <input type="hidden" name="yk" value={sheet.id} />
          <input type="hidden" name="kia" value={body.id} />
          <span>
            <b>{body.name}</b> <small className="muted">{body.madeBy ? 'người phân loại ghi' : 'máy đọc thấy'}</small>
          </span>
          {sheet.mayDecide ? (
            <button type="submit" className="link" name="viec" value="khong-phan-anh">
              Không phải<span className="vh"> {body.name}</span>
            </button>
          ) : null}
        </Form>
      ))}
      {sheet.subjects.length > 0 ? (
        <p className="small muted">Người của cơ quan này không xử lý ý kiến và không biết ai gửi.</p>
      ) : null}
      {sheet.mayDecide ? (
        <Disclosure summary="Ghi thêm cơ quan" open={Boolean(errors['ten-co-quan'])}>
          <Form method="post">
            <input type="hidden" name="yk" value={sheet.id} />
            <TextInput
              name="ten-co-quan"
              label="Cơ quan bị phản ánh"
              list="ds-co-quan"
              defaultValue={typed['ten-co-quan']}
              error={errors['ten-co-quan']}
              autoComplete="off"
            />
            <Button size="sm" name="viec" value="phan-anh">
              Ghi
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </section>
  )
}
