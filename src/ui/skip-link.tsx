/** Where the page's own content begins; each layout gives its main element this id. */
export const MAIN_ID = 'noi-dung'

export function SkipLink() {
  return (
    <a className="skip" href={`#${MAIN_ID}`}>
      Đến nội dung chính
    </a>
  )
}
