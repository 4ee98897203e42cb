import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button, LinkButton } from './button.tsx'
import { Choice, ChoiceGroup, Segments } from './choice.tsx'
import { OrganisationField } from './combobox.tsx'
import { DateField } from './date-field.tsx'
import { Select, TextArea, TextInput } from './field.tsx'
import { FileDrop, fileSize } from './file-drop.tsx'
import { ErrorSummary } from './form.tsx'
import { reordered, SortableList } from './sortable-list.tsx'

describe('a button', () => {
  it('that cannot be pressed says why, and is tied to the sentence', () => {
    const out = html(<Button reason="Chưa có số và ngày.">Ban hành</Button>)
    const id = /aria-describedby="([^"]+)"/.exec(out)?.[1]
    expect(out).toContain(`disabled=""`)
    expect(out).toContain(`<p class="reason" id="${id}">Chưa có số và ngày.</p>`)
  })

  it('keeps room for the label it will have while it works', () => {
    const rest = html(<Button workingLabel="Đang gửi…">Gửi</Button>)
    const working = html(
      <Button workingLabel="Đang gửi…" isWorking>
        Gửi
      </Button>,
    )
    expect(rest).toContain('<span class="lab" data-other="Đang gửi…">Gửi</span>')
    expect(working).toContain('aria-busy="true"')
    expect(working).toContain('<span class="lab" data-other="Gửi">Đang gửi…</span>')
  })

  it('as a link is a link', () => {
    expect(html(<LinkButton href="/tra-cuu">Tra cứu</LinkButton>)).toBe('<a href="/tra-cuu" class="btn">Tra cứu</a>')
  })
})

describe('a field', () => {
  const bad = html(
    <TextInput name="xa" label="Xã, phường" hint="Tên xã mới." error="chưa chọn xã." defaultValue="Khe" />,
  )

  it('ties its label, its error and its hint to the control, the error first', () => {
    expect(bad).toContain('<label for="xa" id="xa-nhan">Xã, phường</label>')
    expect(bad).toContain('aria-describedby="xa-loi xa-goi-y"')
    expect(bad).toContain('aria-invalid="true"')
    expect(bad).toContain('<p class="hint" id="xa-goi-y">Tên xã mới.</p>')
    expect(bad).toContain('<span>Lỗi: chưa chọn xã.</span>')
  })

  it('keeps what was typed', () => {
    expect(bad).toContain('value="Khe"')
    expect(html(<TextArea name="a" label="A" defaultValue="Đường sạt" />)).toContain('>Đường sạt</textarea>')
  })

  it('says Lỗi once where the message already begins with it', () => {
    expect(html(<TextInput name="a" label="A" error="Lỗi: sai." />)).toContain('<span>Lỗi: sai.</span>')
  })

  it('without hint and error is described by nothing', () => {
    expect(html(<TextInput name="a" label="A" />)).not.toMatch(/aria-describedby|aria-invalid/)
  })

  it('to choose from has its first line empty', () => {
    const out = html(
      <Select name="lv" label="Lĩnh vực" prompt="Chọn lĩnh vực" options={[{ value: 'a', label: 'Đất đai' }]} />,
    )
    expect(out).toContain('<option value="">Chọn lĩnh vực</option><option value="a">Đất đai</option>')
  })

  it('for a date is one box as people type it, with its precision', () => {
    const out = html(
      <DateField
        name="ngay"
        label="Ngày"
        defaultValue="quý IV/2026"
        precisions={['day', 'quarter']}
        defaultPrecision="quarter"
      />,
    )
    expect(out).toContain('value="quý IV/2026"')
    expect(out).toContain('<input type="radio" name="ngay-precision" checked="" value="quarter"')
    expect(html(<DateField name="ngay" label="Ngày" />)).not.toContain('type="radio"')
  })

  it('for a file is the browser’s own until scripts run', () => {
    const out = html(<FileDrop name="tep" label="Tệp" accept=".docx" />)
    expect(out).toMatch(/<input id="tep" type="file" accept=".docx" name="tep"\/>/)
    expect(out).not.toContain('thả vào đây')
  })

  it('for an organisation is a box with the browser’s own list until scripts run', () => {
    const out = html(
      <OrganisationField
        name="cq"
        label="Cơ quan"
        options={[{ id: '1', label: 'Sở Nội vụ', line: 'Sở LĐTBXH cũ' }]}
        defaultId="1"
      />,
    )
    expect(out).toContain('list="cq-ds"')
    expect(out).toContain('value="Sở Nội vụ"')
    expect(out).toContain('<datalist id="cq-ds"><option value="Sở Nội vụ">Sở LĐTBXH cũ</option></datalist>')
  })
})

describe('a choice', () => {
  it('has its whole line as the target', () => {
    expect(html(<Choice name="a" label="Giấu tên" />)).toBe(
      '<label class="choice"><input type="checkbox" name="a"/><span>Giấu tên</span></label>',
    )
  })

  it('of several stands in a fieldset with its question, and the summary can point to it', () => {
    const out = html(
      <ChoiceGroup
        name="kq"
        label="Ra hội trường"
        error="chưa chọn."
        defaultValue="b"
        options={[
          { value: 'a', label: 'Nêu' },
          { value: 'b', label: 'Viết' },
        ]}
      />,
    )
    expect(out).toMatch(/<fieldset class="field bad" aria-describedby="kq-loi"><legend class="legend">Ra hội trường/)
    expect(out).toContain('type="radio" id="kq" name="kq" value="a"')
    expect(out).toMatch(/checked="" value="b"|value="b" checked=""/)
  })

  it('in segments has a legend for who cannot see them', () => {
    const out = html(
      <Segments name="tl" legend="Trả lời thẳng" legendHidden options={[{ value: 'co', label: 'Có' }]} />,
    )
    expect(out).toContain('<legend class="vh">Trả lời thẳng</legend>')
  })
})

describe('the summary of errors', () => {
  it('takes the focus and leads to each field in the same words', () => {
    const out = html(
      <ErrorSummary
        errors={[
          { field: 'xa', message: 'chưa chọn xã.' },
          { field: 'sdt', message: 'số này thiếu một chữ số.' },
        ]}
      />,
    )
    expect(out).toContain('role="alert" tabindex="-1" autofocus=""')
    expect(out).toContain('<h2>Còn hai chỗ cần điền lại</h2>')
    expect(out).toContain('<a href="#xa">Lỗi: chưa chọn xã.</a>')
  })

  it('is absent when nothing is wrong', () => {
    expect(html(<ErrorSummary errors={[]} />)).toBe('')
  })
})

describe('an order', () => {
  it('can be set by plain buttons, each with the name of its entry', () => {
    const out = html(
      <SortableList
        label="Thứ tự"
        action="/doi"
        onOrder={() => {}}
        entries={[
          { id: 'a', label: 'Bà An', content: 'Bà An' },
          { id: 'b', label: 'Bà Bình', content: 'Bà Bình' },
        ]}
      />,
    )
    expect(out).toContain('Lên<span class="vh"> Bà Bình</span>')
    expect(out.match(/disabled=""/g)).toHaveLength(2)
  })

  it.each([
    [['a'], 'c', 'after', 'b,c,a'],
    [['c'], 'a', 'before', 'c,a,b'],
    [['a', 'c'], 'b', 'before', 'a,c,b'],
    [['b'], 'b', 'after', 'b,a,c'],
  ] as const)('moves %j to %s, %s', (moved, target, position, order) => {
    expect(reordered(['a', 'b', 'c'], new Set(moved), target, position).join()).toBe(order)
  })
})

it.each([
  [512, '512 B'],
  [312_400, '312 kB'],
  [999_600, '1 MB'],
  [2_400_000, '2,4 MB'],
  [24_000_000, '24 MB'],
])('says %i bytes as %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
