/** The built pages, as `doithoai start` makes them. */
import { buildPages } from '../../src/shell/build-pages.ts'

await buildPages((line) => console.log(line))
