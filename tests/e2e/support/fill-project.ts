// Makes a project file for checks.spec.ts: node tests/e2e/support/fill-project.ts PATH [dismissals]

import type { EditRequest } from '../../../shared/contract/command-schema.ts';
import { readPage } from '../../../shared/intake/read-page.ts';
import { createTestHost } from '../../support/create-test-host.ts';

const article = `나루시 달빛 도서관 개관

노경식 시장은 3일 개관식에서 시민을 맞았다.

노경식 시장은 책을 읽어 주었다. 주민들은 노경식 시장에게 꽃을 건넸다.

한 주민은 노경식 시장이 자주 온다고 전했다.

도서관에는 책 3만 권이 있다.

노경식 시장은 웃었다.

Naru opens Moonlight Library

Mayor Roh Kyung-sik welcomed citizens at the opening on the 3rd.

Mayor Noh Gyeong-sik read from a book. Residents gave Mayor Noh Gyeong-sik flowers.

A resident said that Mayor Noh Gyeong-sik often comes.

The library holds 3,000 books.

Mayor Roh Kyung-sik smiled, and Mayor Roh Kyung-sik, as Roh Kyung-sik will, stayed 웃었다.
`;

const [projectPath, dismissals = '0'] = process.argv.slice(2);
if (projectPath === undefined) throw new Error('The path of the project is missing.');
const { client, services } = createTestHost({ projectPath });

async function create(text: string): Promise<string> {
  const read = readPage([{ name: 'page', text }]);
  if (!read.ok) throw new Error(read.failure.kind);
  const { documents, pieces } = read.value;
  const created = await client.article.create({ documents: [...documents], pieces: [...pieces] });
  if (!created.ok) throw new Error(created.failure.kind);
  return created.value.articleId;
}

/** Sets findings aside in another article, as people did before this test begins. */
async function dismissOften(articleId: string, times: number): Promise<void> {
  for (let number = 1; number <= times; number += 1) {
    const command: EditRequest = {
      type: 'dismiss-finding',
      segmentId: 's1',
      key: `number-mismatch#1:${number}명→${number}`,
      check: 'number-mismatch',
      reason: 'acceptable-style',
    };
    const done = await client.article.command({ articleId, basedOnVersion: number, command });
    if (!done.ok) throw new Error(done.failure.kind);
  }
}

await dismissOften(
  await create('가람시 소식\n\n시장이 웃었다.\n\nNews of Garam\n\nThe mayor smiled.\n'),
  Number(dismissals),
);
await create(article);
await services.brain.close();
services.project.close();
