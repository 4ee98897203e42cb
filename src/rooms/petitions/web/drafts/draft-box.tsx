import { useState } from 'react'
import { LinkButton } from '#ui/button.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { type Draft, mostDrafts } from './draft.ts'
import { DraftForm } from './draft-form.tsx'
import { SentList, Waiting } from './draft-list.tsx'
import { dropDraft, keepDraft } from './draft-store.ts'
import type { Sending } from './send-drafts.ts'
import { type Box, useDrafts } from './use-drafts.ts'
import { type KeptPage, useKeptPage } from './use-kept-page.ts'

export function DraftBox() {
  const { box, line, cannotKeep, inHand, reload, send } = useDrafts()
  const page = useKeptPage()
  const [mended, setMended] = useState<Draft | null>(null)
  const [last, setLast] = useState<Record<string, string> | null>(null)
  const [made, setMade] = useState(0)
  if (cannotKeep)
    return <Message kind="error">Lỗi: trình duyệt này không cho giữ nháp. Thoát chế độ riêng tư rồi mở lại.</Message>
  if (!box) return <p className="muted">Đang mở hộp nháp…</p>
  const accountId = box.offer?.account.id
  const mine = box.drafts.filter((draft) => draft.accountId === accountId)
  const sent = box.sent.filter((each) => each.accountId === accountId)
  const others = box.drafts.length - mine.length
  const begin = (draft: Draft | null) => {
    inHand.current = draft?.key ?? null
    setMended(draft)
    setMade(made + 1)
  }
  const after = async (work: Promise<unknown>) => {
    await work
    await reload()
    void send()
  }
  return (
    <>
      <Standing line={line} page={page} waiting={mine.length} sent={sent.length} name={box.offer?.account.name} />
      {others > 0 ? (
        <Message kind="info">
          Máy này còn {others} ý kiến chưa gửi của người khác. Người đó đăng nhập trên máy này thì tự gửi tiếp.
        </Message>
      ) : null}
      <Writing
        key={`${mended?.key} ${made} ${accountId}`}
        box={box}
        line={line}
        mended={mended}
        last={last ?? lastOf(mine.at(-1))}
        isFull={mine.length >= mostDrafts}
        onLeave={() => begin(null)}
        onKept={(draft) => {
          setLast(lastOf(draft))
          begin(null)
          void after(Promise.resolve())
        }}
      />
      <Waiting
        drafts={mine}
        isSending={line === null}
        onMend={begin}
        onRetry={(draft) => after(keepDraft({ ...draft, problems: [] }))}
        onDrop={(draft) => after(dropDraft(draft.key))}
      />
      <SentList sent={sent} />
    </>
  )
}

/** A round through one village: the conference, the commune and the way stay. Nothing about a person does. */
function lastOf(draft: Draft | undefined): Record<string, string> {
  if (!draft) return { kenh: 'in_person' }
  const { xa, kenh, 'don-vi': unit } = draft.fields
  return Object.fromEntries(
    Object.entries({ 'hoi-nghi': draft.conferenceId, xa, kenh, 'don-vi': unit }).filter(([, value]) => value),
  ) as Record<string, string>
}

type WritingProps = {
  box: Box
  line: Sending | null
  mended: Draft | null
  last: Record<string, string>
  isFull: boolean
  onKept: (draft: Draft) => void
  onLeave: () => void
}

function Writing({ box: { offer }, line, isFull, ...form }: WritingProps) {
  if (!offer)
    return line === 'no-line' ? (
      <Message kind="warning">Mở trang này một lần khi có mạng để lấy danh sách hội nghị, xã, phường.</Message>
    ) : null
  if (offer.conferences.length === 0)
    return <Message kind="info">Chưa có hội nghị nào đang nhận ý kiến mà tài khoản này được nhập hộ.</Message>
  if (isFull && !form.mended)
    return (
      <Message kind="warning">Đã có {mostDrafts} ý kiến chưa gửi. Tìm nơi có mạng cho gửi bớt rồi viết tiếp.</Message>
    )
  return (
    <Section title={form.mended ? 'Sửa nháp' : 'Viết ý kiến'} id="viet">
      <DraftForm offer={offer} {...form} />
    </Section>
  )
}

const lineWords: Record<Exclude<Sending, 'done' | 'signed-out'>, string> = {
  'no-line': 'Không có mạng. Cứ viết tiếp: có mạng thì tự gửi, tắt máy cũng không mất.',
  busy: 'Máy chủ chưa nhận được. Ý kiến còn nguyên trên máy này, lát nữa tự gửi lại.',
}

type StandingProps = { line: Sending | null; page: KeptPage; waiting: number; sent: number; name: string | undefined }

/** How it stands, in words: what waits, whether there is a line, whether the page opens without one. */
function Standing({ line, page, waiting, sent, name }: StandingProps) {
  return (
    <div className="draft-standing">
      <p role="status">
        <a href="#chua-gui">
          <b>Chưa gửi ({waiting})</b>
        </a>
        {sent > 0 ? <a href="#da-gui">Đã gửi ({sent})</a> : null}
        {name ? <span className="muted">Người nhập: {name}</span> : null}
      </p>
      {line === 'signed-out' ? (
        <Message kind="warning" live>
          Phiên đăng nhập đã hết, nên chưa gửi được. Ý kiến còn nguyên trên máy này; đăng nhập lại là tự gửi.{' '}
          <LinkButton size="sm" href="/dang-nhap?ve=/lam-viec/hop-nhap">
            Đăng nhập
          </LinkButton>
        </Message>
      ) : line === 'no-line' || line === 'busy' ? (
        <Message kind="warning" live>
          {lineWords[line]}
        </Message>
      ) : line === 'done' && waiting === 0 ? (
        <Message kind="done" live>
          Có mạng. Không còn ý kiến nào chờ gửi.
        </Message>
      ) : null}
      <p className="small muted">{pageWords[page]}</p>
    </div>
  )
}

const pageWords: Record<KeptPage, string> = {
  kept: 'Trang này mở được cả khi không có mạng. Muốn mở nhanh: thêm vào màn hình chính của máy.',
  never: 'Trình duyệt này không mở lại được trang khi mất mạng: mất mạng thì đừng đóng trang.',
  looking: 'Đang cất trang để mở được khi không có mạng…',
}
