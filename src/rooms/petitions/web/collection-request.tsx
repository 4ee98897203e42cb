import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { type CandidateGroup, groups } from '../collection/candidate-groups.ts'
import type { CollectionData, CollectionTrouble } from './console-collection.tsx'

type Props = { data: CollectionData; base: string; trouble: CollectionTrouble }

/** First a group, then its units, all marked but those already asked; the same last day and words for all. */
export function CollectionRequest({ data, base, trouble }: Props) {
  const { group } = data.request!
  return (
    <Section title="Yêu cầu thu thập" id="yeu-cau">
      <p className="row wrap">
        {(Object.keys(groups) as CandidateGroup[]).map((each) => (
          <LinkButton
            key={each}
            size="sm"
            href={`${base}/thu-thap?nhom=${each}#yeu-cau`}
            aria-current={each === group || undefined}
            variant={each === group ? 'go' : 'plain'}
          >
            {groups[each]}
          </LinkButton>
        ))}
      </p>
      {group === 'tim-ten' ? <FindByName base={base} search={data.request!.search} /> : null}
      {group ? <Candidates data={data} base={base} trouble={trouble} /> : null}
    </Section>
  )
}

function FindByName({ base, search }: { base: string; search: string }) {
  return (
    <form action={`${base}/thu-thap#yeu-cau`} className="row wrap stack-top">
      <input type="hidden" name="nhom" value="tim-ten" />
      <input
        type="search"
        name="ten"
        className="input"
        style={{ maxWidth: '24rem' }}
        aria-label="Tên đơn vị, không cần dấu"
        placeholder="Tên đơn vị, không cần dấu"
        defaultValue={search}
      />
      <Button type="submit">Tìm</Button>
    </form>
  )
}

function Candidates({ data, base, trouble }: Props) {
  const { candidates, due, suggestions, group, lead, canCount, search } = data.request!
  if (candidates.length === 0) return <NoCandidates group={group!} search={search} />
  const { typed, errors } = trouble
  const value = (name: string, otherwise: string) => (typed.viec === 'yeu-cau' ? (typed[name] ?? '') : otherwise)
  const fresh = candidates.filter((unit) => !unit.isAsked).length
  return (
    <>
      {canCount ? (
        <form action={`${base}/thu-thap#yeu-cau`} className="row wrap stack-top">
          <input type="hidden" name="nhom" value={group!} />
          {search ? <input type="hidden" name="ten" value={search} /> : null}
          <label>
            Tính hạn:{' '}
            <input
              name="truoc"
              className="input"
              inputMode="numeric"
              style={{ width: '4rem', display: 'inline-block' }}
              defaultValue={lead || 10}
            />{' '}
            ngày làm việc trước ngày họp
          </label>
          <Button type="submit" size="sm">
            Tính
          </Button>
        </form>
      ) : null}
      <Form method="post" className="measure stack-top" key={`${group} ${search} ${due?.day}`}>
        <fieldset className="field">
          <legend className="legend">
            Đơn vị ({fresh} chưa yêu cầu trên {candidates.length})
          </legend>
          <div className="unit-choices" id="chon">
            {candidates.map((unit) => (
              <Choice
                key={unit.id}
                name="chon"
                value={unit.id}
                label={unit.name}
                hint={unit.isAsked ? 'đã yêu cầu; đánh dấu thì gửi yêu cầu mới' : undefined}
                defaultChecked={!unit.isAsked && group !== 'tim-ten'}
              />
            ))}
          </div>
        </fieldset>
        <DateField
          name="han"
          label="Hạn gửi (hết ngày)"
          defaultValue={value('han', due?.day ?? '')}
          error={errors.han}
        />
        {due ? (
          <Disclosure summary={`Gợi ý hết ngày ${due.day}: ${due.why}`} open={lead > 0}>
            {due.working.map((step) => (
              <p key={step}>{step}</p>
            ))}
            <p className="muted small">Sau khi yêu cầu, hạn của từng đơn vị sửa riêng được.</p>
          </Disclosure>
        ) : null}
        <TextArea
          name="noi-com"
          label="Vấn đề nổi cộm cần nắm"
          remark="không bắt buộc"
          hint="Mỗi dòng một vấn đề."
          rows={3}
          defaultValue={value('noi-com', '')}
          error={errors['noi-com']}
        />
        <TextArea
          name="goi-y"
          label="Câu hỏi gợi ý"
          remark="không bắt buộc"
          hint="Mỗi dòng một câu; đi kèm công văn hướng dẫn."
          rows={6}
          defaultValue={value('goi-y', suggestions)}
          error={errors['goi-y']}
        />
        <FormActions>
          <Button type="submit" name="viec" value="yeu-cau" variant="go">
            Yêu cầu các đơn vị đã chọn
          </Button>
        </FormActions>
      </Form>
    </>
  )
}

function NoCandidates({ group, search }: { group: CandidateGroup; search: string }) {
  if (group === 'tim-ten')
    return search ? <EmptyState>Không thấy đơn vị nào có “{search}” trong danh bạ.</EmptyState> : null
  return (
    <EmptyState>
      {group === 'chi-tieu'
        ? 'Hội nghị chưa chia chỉ tiêu đại biểu cho đơn vị nào có trong danh bạ.'
        : 'Danh bạ chưa có đơn vị nào loại này ở xã, phường.'}
    </EmptyState>
  )
}
