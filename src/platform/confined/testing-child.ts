/** For run-child.test.ts: works, or waits, for as many milliseconds as its input says, then writes its line. */
import { text } from 'node:stream/consumers'

const [what, milliseconds] = (await text(process.stdin)).split(' ')
const until = Date.now() + Number(milliseconds)
if (what === 'wait') await new Promise((resolve) => setTimeout(resolve, Number(milliseconds)))
else while (Date.now() < until);
process.stdout.write('done\n')
