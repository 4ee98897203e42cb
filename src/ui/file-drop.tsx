import { type ChangeEvent, type DragEvent, useRef, useState } from 'react'
import { classes } from './classes.ts'
import { useHydrated } from './client/use-hydrated.ts'
import { Field, type FieldProps } from './field.tsx'
import { Icon } from './icons.tsx'

export type FileDropProps = FieldProps & {
  /** As in the HTML attribute: `.docx,.pdf`. */
  accept?: string
  multiple?: boolean
  /** Bytes above which a file is named before it is sent. The server says it again. */
  maxBytes?: number
  capture?: 'environment'
}

type Taken = { name: string; size: number }

/** A plain file field; where scripts run it takes what is dropped on it and names what it took. */
export function FileDrop(props: FileDropProps) {
  const { accept, multiple, maxBytes, capture, ...field } = props
  const input = useRef<HTMLInputElement>(null)
  const isLive = useHydrated()
  const [isOver, setOver] = useState(false)
  const [taken, setTaken] = useState<Taken[]>([])
  const show = (files: FileList | null) => setTaken([...(files ?? [])].map(({ name, size }) => ({ name, size })))

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!input.current || event.dataTransfer.files.length === 0) return
    const files = new DataTransfer()
    for (const file of [...event.dataTransfer.files].slice(0, multiple ? undefined : 1)) files.items.add(file)
    input.current.files = files.files
    show(files.files)
  }

  return (
    <Field {...field}>
      {(control) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first
        <div
          className={classes('drop', isLive && 'live', isOver && 'over')}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            {...control}
            ref={input}
            type="file"
            accept={accept}
            multiple={multiple}
            capture={capture}
            onChange={(event: ChangeEvent<HTMLInputElement>) => show(event.target.files)}
          />
          {isLive && (
            <p className="ask">
              <Icon name="upload" />
              <span>
                <b>Chọn tệp</b>, hoặc thả vào đây
              </span>
            </p>
          )}
          <TakenFiles taken={taken} maxBytes={maxBytes} />
        </div>
      )}
    </Field>
  )
}

function TakenFiles({ taken, maxBytes }: { taken: Taken[]; maxBytes?: number }) {
  if (taken.length === 0) return null
  return (
    <ul aria-live="polite">
      {taken.map(({ name, size }) => (
        <li key={name}>
          <Icon name="attach" />
          <span className="grow">
            {name}
            {maxBytes !== undefined && size > maxBytes && (
              <b className="err">
                Lỗi: tệp này {fileSize(size)}, lớn hơn mức {fileSize(maxBytes)}.
              </b>
            )}
          </span>
          <span className="muted nowrap">{fileSize(size)}</span>
        </li>
      ))}
    </ul>
  )
}

/** 312 kB, 2,4 MB, 24 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  const megabytes = bytes / 1_000_000
  return `${(megabytes < 10 ? megabytes.toFixed(1).replace(/\.0$/, '') : Math.round(megabytes)).toString().replace('.', ',')} MB`
}
