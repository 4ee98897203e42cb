import type { ReactNode } from 'react'
import { renderToStaticMarkup as html } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CommandPalette } from './command-palette.tsx'
import { ConsoleLayout } from './console-layout.tsx'
import { CopyButton } from './copy-button.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { Dialog } from './dialog.tsx'
import { A, type AnchorProps, LinkProvider } from './link.tsx'
import { PartsPage } from './parts-page.tsx'
import { PlainLayout } from './plain-layout.tsx'
import { PublicLayout } from './public-layout.tsx'
import { ScreenLayout } from './screen-layout.tsx'
import { StageLayout } from './stage-layout.tsx'

const consolePage = html(
  <ConsoleLayout
    home="/viec"
    demo
    conference={{ name: 'Đối thoại với phụ nữ năm 2026' }}
    search={{ action: '/tim' }}
    account={{
      name: 'Vi Thị Thanh Hảo',
      role: 'Hội LHPN tỉnh',
      leave: { action: '/dang-xuat' },
      display: { density: 'compact' },
      back: '/viec',
    }}
    sections={[
      {
        heading: 'Tám bước',
        items: [
          { href: '/k', label: 'Kế hoạch', step: 1, current: true },
          { href: '/t', label: 'Trả lời', step: 4, late: 2 },
        ],
      },
    ]}
    tasks={{ href: '/viec', count: 3 }}
  >
    <h1>Việc cần làm</h1>
  </ConsoleLayout>,
)

const publicPage = html(
  <PublicLayout
    home="/"
    owner="Ủy ban nhân dân tỉnh Vân Lĩnh"
    demo
    display={{ scale: 'large' }}
    back="/hn"
    help={{ phone: '0200 355 5012', who: 'Bà Đinh Thu Hà.' }}
  >
    <h1>Gửi ý kiến</h1>
  </PublicLayout>,
)

const others = {
  plain: html(<PlainLayout home="/">x</PlainLayout>),
  stage: html(<StageLayout title="Ý kiến 9 trên 34">x</StageLayout>),
}

describe.each([
  ['the public layout', publicPage],
  ['the console', consolePage],
  ['the plain layout', others.plain],
  ['the stage', others.stage],
])('%s', (_, page) => {
  it('begins with a way past the navigation, which leads to the one main part', () => {
    expect(page.indexOf('<a class="skip" href="#noi-dung">Đến nội dung chính</a>')).toBeGreaterThanOrEqual(0)
    expect(page.match(/<main id="noi-dung" tabindex="-1"/g)).toHaveLength(1)
  })
})

describe('the public layout', () => {
  it('has letters and contrast as links that remember, with the current one marked', () => {
    expect(publicPage).toContain(
      '<a href="/hien-thi?co-chu=lon&amp;ve=%2Fhn" aria-label="A+ Chữ lớn" aria-current="true" rel="nofollow">A+</a>',
    )
    expect(publicPage).toContain('href="/hien-thi?tuong-phan=cao&amp;ve=%2Fhn"')
  })

  it('names whom to call at its foot, and says that it is a demonstration', () => {
    expect(publicPage).toContain('Cần người giúp? Gọi <a href="tel:02003555012" class="nowrap">0200 355 5012</a>')
    expect(publicPage).toContain('Tỉnh trình diễn, dữ liệu hư cấu')
  })

  it('needs no script', () => {
    expect(publicPage).not.toContain('<script')
  })
})

describe('the console', () => {
  it('opens its rooms and the account on a phone without scripts', () => {
    expect(consolePage).toContain('<nav id="cac-phong" popover="auto"')
    expect(consolePage.match(/popoverTarget="cac-phong"/gi)).toHaveLength(1)
    expect(consolePage.match(/popoverTarget="tai-khoan"/gi)).toHaveLength(2)
  })

  it('marks where one is, and says what is late in words', () => {
    expect(consolePage).toMatch(/href="\/k" aria-current="page"/)
    expect(consolePage).toContain('<span class="n late-n">2<span class="vh"> quá hạn</span></span>')
  })

  it('signs out by a form', () => {
    expect(consolePage).toContain('<form action="/dang-xuat" method="post">')
  })
})

it('offers no copying where scripts do not run', () => {
  expect(html(<CopyButton text="x" label="Nhắc" done="Đã chép" />)).toBe('')
})

it('shows an open dialog as a part of the page until scripts run', () => {
  const out = html(
    <Dialog
      title="Gửi 300 giấy mời?"
      open
      closeHref="/moi"
      actions={<button type="submit">Gửi 300 giấy mời</button>}
    />,
  )
  expect(out).toMatch(/^<dialog class="dlg" open="" aria-labelledby="([^"]+)"><h2 id="\1">/)
  expect(out).toContain('<a href="/moi" class="btn">Chưa làm</a>')
})

it('keeps the palette shut until it is asked for', () => {
  expect(html(<CommandPalette start={[]} find={async () => []} go={() => {}} />)).toMatch(
    /^<dialog class="pal" aria-label="Tìm mọi thứ">/,
  )
})

it('numbers the decisions by their keys and says which was taken', () => {
  const out = html(
    <DecisionBar
      action="/q"
      decisions={[
        { value: 'a', label: 'Đã trả lời', consequence: '', icon: 'check', taken: true },
        { value: 'b', label: 'Tiếp', consequence: '', icon: 'next' },
      ]}
    />,
  )
  expect(out).toContain('value="a" aria-pressed="true" aria-keyshortcuts="1"')
  expect(out).toContain('value="b" aria-pressed="false" aria-keyshortcuts="2"')
})

it('says on the screen that the line is lost, and keeps the content', () => {
  const out = html(
    <ScreenLayout title="Đối thoại với phụ nữ" lost>
      <h1>Bao giờ sửa?</h1>
    </ScreenLayout>,
  )
  expect(out).toContain('<p class="line-lost" role="status">Mất mạng</p>')
  expect(out).toContain('Bao giờ sửa?')
})

function Routed({ href, children }: AnchorProps) {
  return (
    <a href={href} data-routed="">
      {children}
    </a>
  )
}

describe('a link', () => {
  const shown = (link: ReactNode) => html(<LinkProvider link={Routed}>{link}</LinkProvider>)

  it('within the house goes through the shell', () => {
    expect(shown(<A href="/y-kien">x</A>)).toBe('<a href="/y-kien" data-routed="">x</a>')
  })

  it.each(['tel:0200', '#noi-dung', 'https://example.vn', '//example.vn', '?trang=2'])(
    'to %s stays with the browser',
    (href) => {
      expect(shown(<A href={href}>x</A>)).toBe(`<a href="${href}">x</a>`)
    },
  )

  it('to a file stays with the browser', () => {
    expect(
      shown(
        <A href="/xuat.xlsx" download="">
          x
        </A>,
      ),
    ).not.toContain('data-routed')
  })
})

describe('no English', () => {
  const ENGLISH =
    /(?<!\p{L})(?:the|and|or|of|to|for|with|from|by|is|are|not|no|yes|show|hide|open|close|search|select|choose|item|items|option|options|next|previous|page|sort|filter|clear|menu|loading|error|required|optional|cancel|submit|save|delete|edit|date|day|month|year|file|button|drag|drop|dismiss|suggestions|results?)(?!\p{L})/iu

  /** All that is read or heard: text, labels, placeholders, titles, what styles print from data. */
  function heard(page: string): string[] {
    const said = [
      ...page.matchAll(/\b(?:aria-label|aria-valuetext|placeholder|title|alt|data-label|data-other)="([^"]*)"/g),
    ].map(([, text]) => text!)
    const read = page.replace(/<(svg|style)\b.*?<\/\1>/gs, ' ').split(/<[^>]+>/)
    return [...said, ...read].map((text) => text.trim()).filter(Boolean)
  }

  it.each([
    ['all parts', html(<PartsPage />)],
    ['the console', consolePage],
    ['a public page', publicPage],
  ])('is left in %s', (_, page) => {
    const texts = heard(page)
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([])
  })
})

it('gives each element of the page of parts its own id', () => {
  const ids = [...html(<PartsPage />).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
