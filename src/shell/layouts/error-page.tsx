import { helpWords } from '#platform/web/help-words.ts'
import { LinkButton } from '#ui/button.tsx'
import { PlainLayout } from '#ui/plain-layout.tsx'
import { useFrame } from '../frame.ts'

const sentences: Record<number, { title: string; say: string }> = {
  403: {
    title: 'Trang này không dành cho tài khoản đang dùng',
    say: 'Anh, chị cần xem thì gọi người phụ trách hội nghị.',
  },
  404: { title: 'Không có trang này', say: 'Địa chỉ có thể gõ thiếu một chữ, hoặc trang đã chuyển chỗ.' },
  413: { title: 'Tệp gửi lên quá lớn', say: 'Tệp kế hoạch nhiều nhất 20 MB. Gửi tệp nhỏ hơn.' },
  500: { title: 'Máy chủ gặp lỗi', say: 'Lỗi đã được ghi lại. Những gì đã lưu vẫn còn nguyên. Thử lại sau ít phút.' },
}

/** A calm page for what cannot be shown: what happened, what to do, whom to call. */
export function ErrorPage({ status, say }: { status: number; say?: string }) {
  const { jurisdiction } = useFrame()
  const known = sentences[status] ?? { title: 'Chưa làm được việc này', say: 'Quay lại trang trước rồi thử lại.' }
  return (
    <PlainLayout
      home="/"
      owner={jurisdiction?.authority}
      demo={jurisdiction?.isDemo}
      help={helpWords(jurisdiction?.help)}
    >
      <title>{`${known.title} · Đối Thoại`}</title>
      <h1>{known.title}</h1>
      <p>{say ?? known.say}</p>
      <p>
        <LinkButton href="/">Về trang đầu</LinkButton>
      </p>
    </PlainLayout>
  )
}
