import type { Failure } from './failure.ts';
import type { Language, Words } from './words.ts';

type Descriptions = { readonly [Kind in Failure['kind']]: (failure: Extract<Failure, { kind: Kind }>) => Words };

const languages: Readonly<Record<'ko' | 'en', Words>> = {
  ko: { ko: '한국어', en: 'Korean' },
  en: { ko: '영어', en: 'English' },
};

const roles: Readonly<Record<string, Words>> = {
  translator: { ko: '번역자', en: 'a translator' },
  reviewer: { ko: '검토자', en: 'a reviewer' },
  editor: { ko: '편집자', en: 'an editor' },
};

const actions: Readonly<Record<string, Words>> = {
  correct: { ko: '고칠', en: 'corrected' },
  submit: { ko: '보낼', en: 'submitted' },
  approve: { ko: '승인할', en: 'approved' },
  return: { ko: '돌려보낼', en: 'returned' },
  reopen: { ko: '다시 열', en: 'reopened' },
};

const verdicts: Readonly<Record<string, Words>> = {
  machine: { ko: '기계번역 그대로', en: 'still the machine translation' },
  corrected: { ko: '교정됨', en: 'corrected' },
  submitted: { ko: '보냄', en: 'submitted' },
  approved: { ko: '승인됨', en: 'approved' },
  returned: { ko: '돌려보냄', en: 'returned' },
};

function nameIn(table: Readonly<Record<string, Words>>, key: string): Words {
  return table[key] ?? { ko: `‘${key}’`, en: `“${key}”` };
}

/** Bytes in megabytes, one digit after the point unless it is a zero. */
function sayMegabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}

const descriptions: Descriptions = {
  'input-empty': () => ({
    ko: '읽을 기사 본문이 없습니다. 한국어 기사와 영어 번역이 함께 있는 글을 붙여 넣거나 파일을 여세요.',
    en: 'There is no article text to read. Paste a text with the Korean article and its English translation, or open a file.',
  }),
  'input-one-language': ({ has }) => {
    const missing = languages[has === 'ko' ? 'en' : 'ko'];
    return {
      ko: `${languages[has].ko} 글만 있고 ${missing.ko} 글이 없습니다. ${missing.ko} 글을 함께 붙여 넣거나, 한국어 파일과 영어 파일을 하나씩 여세요.`,
      en: `The text is only in ${languages[has].en}; the ${missing.en} is missing. Paste the ${missing.en} along with it, or open one Korean and one English file.`,
    };
  },
  'input-binary': ({ name, offset }) => ({
    ko: `‘${name}’ 파일은 텍스트가 아닙니다(${offset}바이트 위치). 원래 프로그램에서 텍스트(.txt)로 저장한 뒤 다시 여세요.`,
    en: `“${name}” is not a text file (at byte ${offset}). Save it as plain text (.txt) in the program it comes from, then open it again.`,
  }),
  'input-too-large': ({ name, bytes, limit }) => ({
    ko: `‘${name}’ 파일이 너무 큽니다(${sayMegabytes(bytes)}, 한도 ${sayMegabytes(limit)}). 기사별로 나누어 여세요.`,
    en: `“${name}” is too large (${sayMegabytes(bytes)}; the limit is ${sayMegabytes(limit)}). Split it into single articles and open those.`,
  }),
  'input-undecodable': ({ name, encoding, offset }) => ({
    ko: `‘${name}’ 파일의 ${offset}바이트 위치를 ${encoding} 문자로 읽을 수 없습니다. 파일이 손상되지 않았는지 확인하고, UTF-8로 다시 저장한 뒤 여세요.`,
    en: `“${name}” cannot be read as ${encoding} at byte ${offset}. Check that the file is not damaged, save it again as UTF-8 and open that.`,
  }),
  'segment-unknown': ({ segmentId }) => ({
    ko: `이 기사에는 ‘${segmentId}’ 문단이 없습니다. 기사를 다시 열어 최신 내용을 확인하세요.`,
    en: `This article has no paragraph “${segmentId}”. Open the article again to see its latest state.`,
  }),
  'piece-unknown': ({ pieceId }) => ({
    ko: `이 기사에는 ‘${pieceId}’ 조각이 없습니다. 기사를 다시 열어 최신 내용을 확인하세요.`,
    en: `This article has no piece “${pieceId}”. Open the article again to see its latest state.`,
  }),
  'annotation-unknown': ({ annotationId }) => ({
    ko: `‘${annotationId}’ 의견이 없습니다. 다른 사람이 지웠을 수 있으니 기사를 다시 열어 확인하세요.`,
    en: `There is no annotation “${annotationId}”. Someone may have removed it; open the article again to see.`,
  }),
  'nothing-changed': () => ({
    ko: '바뀐 내용이 없어 저장하지 않았습니다. 내용을 고친 뒤 다시 하세요.',
    en: 'Nothing was changed, so nothing was saved. Make a change and try again.',
  }),
  'text-differs': ({ segmentId }) => ({
    ko: `‘${segmentId}’ 문단의 글이 그 사이에 바뀌었습니다. 바뀐 글을 확인하고 다시 고치세요.`,
    en: `The text of paragraph “${segmentId}” has changed in the meantime. Look at it as it is now and make the change again.`,
  }),
  'span-outside': ({ start, end, length }) => ({
    ko: `선택한 범위(${start}–${end})가 글의 길이(${length})를 벗어납니다. 글 안에서 다시 선택하세요.`,
    en: `The selection (${start}–${end}) lies outside the text, which is ${length} long. Select again inside the text.`,
  }),
  'role-forbids': ({ role, action }) => ({
    ko: `지금 역할(${nameIn(roles, role).ko})로는 ${nameIn(actions, action).ko} 수 없습니다. 권한이 있는 사람에게 부탁하거나 설정에서 역할을 바꾸세요.`,
    en: `A paragraph cannot be ${nameIn(actions, action).en} by ${nameIn(roles, role).en}. Ask someone who may, or change your role in the settings.`,
  }),
  'own-correction': ({ by }) => ({
    ko: `자신이 고친 문단은 스스로 승인할 수 없습니다(고친 사람: ${by}). 다른 편집자에게 승인을 부탁하세요.`,
    en: `You cannot approve your own correction (corrected by ${by}). Ask another editor to approve it.`,
  }),
  'verdict-forbids': ({ verdict, action }) => ({
    ko: `이 문단은 지금 ‘${nameIn(verdicts, verdict).ko}’ 상태여서 ${nameIn(actions, action).ko} 수 없습니다. 먼저 문단의 상태를 확인하세요.`,
    en: `This paragraph is ${nameIn(verdicts, verdict).en}, so it cannot be ${nameIn(actions, action).en}. Check its state first.`,
  }),
  'segment-has-work': ({ segmentId }) => ({
    ko: `‘${segmentId}’ 문단에는 이 변경으로 사라질 교정이나 의견이 있습니다. 먼저 그 작업을 옮기거나 되돌리세요.`,
    en: `Paragraph “${segmentId}” has corrections or annotations that this would discard. Move or undo that work first.`,
  }),
  'comment-missing': () => ({
    ko: '돌려보내는 이유가 비어 있습니다. 무엇을 고쳐야 하는지 한 줄이라도 적으세요.',
    en: 'The comment is empty. Write at least one line on what has to change.',
  }),
  'nothing-to-undo': () => ({
    ko: '되돌릴 변경이 없습니다. 기사는 처음 상태입니다. 이어서 작업하세요.',
    en: 'There is nothing to undo: the article is as it was first read. Carry on working.',
  }),
  'nothing-to-redo': () => ({
    ko: '다시 실행할 변경이 없습니다. 취소한 변경이 없으니 이어서 작업하세요.',
    en: 'There is nothing to redo: no change has been undone. Carry on working.',
  }),
  'undo-of-other': ({ by }) => ({
    ko: `마지막 변경은 다른 사람(${by})이 한 것이라 취소하지 않았습니다. 그 사람과 상의하거나 내용을 직접 고치세요.`,
    en: `The last change was made by someone else (${by}), so it was not undone. Speak with them, or correct the text yourself.`,
  }),
  'term-incomplete': ({ source, missing }) =>
    missing === 'source'
      ? {
          ko: '한국어 용어가 비어 있습니다. 조사를 뺀 한국어 용어를 적으세요.',
          en: 'The Korean term is empty. Write the Korean term without its particles.',
        }
      : {
          ko: `용어 ‘${source}’의 영어가 비어 있습니다. 쓸 영어를 하나 이상 적으세요.`,
          en: `The term “${source}” has no English. Write at least one rendering to use.`,
        },
  'term-contradicts': ({ source, english }) => ({
    ko: `용어 ‘${source}’에서 ‘${english}’ 표현이 쓸 말과 쓰지 않을 말에 모두 있습니다. 한쪽에서 지우세요.`,
    en: `The term “${source}” both wants and forbids “${english}”. Remove it from one of the two lists.`,
  }),
  'term-too-long': ({ source }) => ({
    ko: `용어 ‘${source}’의 내용이 너무 깁니다(말 하나 200자, 영어 20개, 설명 2,000자까지). 줄인 뒤 다시 저장하세요.`,
    en: `The term “${source}” is too long (200 characters a rendering, 20 renderings, 2,000 characters of note). Shorten it and save again.`,
  }),
  'term-exists': ({ source }) => ({
    ko: `용어집에 ‘${source}’ 용어가 이미 있습니다. 그 용어를 찾아 고치세요.`,
    en: `The term base already has “${source}”. Find that term and change it instead.`,
  }),
  'term-repeated': ({ source }) => ({
    ko: `표에 ‘${source}’ 용어가 두 번 나옵니다. 한 줄로 합치세요.`,
    en: `The table has “${source}” twice. Merge the two lines into one.`,
  }),
  'terms-too-many': ({ limit }) => ({
    ko: `용어집에는 용어를 ${limit.toLocaleString('en')}개까지 둘 수 있습니다. 쓰지 않는 용어를 지우거나 나누어 가져오세요.`,
    en: `A term base holds ${limit.toLocaleString('en')} terms at most. Remove terms you no longer need, or import fewer.`,
  }),
  'table-headless': ({ missing }) => ({
    ko: `표의 첫 줄에 ${missing.join(', ')} 열이 없습니다. 첫 줄을 ‘source,wanted,forbidden,note’로 고친 뒤 다시 가져오세요.`,
    en: `The first line of the table does not name the column ${missing.join(', ')}. Make it “source,wanted,forbidden,note” and import the file again.`,
  }),
  'table-malformed': ({ line, reason }) => ({
    ko: `표의 ${line}번째 줄에 ${reason === 'quote-open' ? '닫히지 않은 큰따옴표가' : '짝이 맞지 않는 큰따옴표가'} 있습니다. 아무것도 바뀌지 않았으니 그 줄을 고친 뒤 다시 가져오세요.`,
    en: `Line ${line} of the table has a double quote ${reason === 'quote-open' ? 'that is never closed' : 'out of place'}. Correct that line and import the file again; nothing was changed.`,
  }),
  'table-line-wrong': ({ line, failure }) => ({
    ko: `표의 ${line}번째 줄: ${describeFailure(failure, 'ko')} 아무것도 바뀌지 않았으니 표를 고친 뒤 다시 가져오세요.`,
    en: `Line ${line} of the table: ${describeFailure(failure, 'en')} Then import the file again; nothing was changed.`,
  }),
  'article-unknown': ({ articleId }) => ({
    ko: `이 프로젝트에는 ‘${articleId}’ 기사가 없습니다. 목록에서 기사를 다시 고르세요.`,
    en: `This project has no article “${articleId}”. Choose the article from the library again.`,
  }),
  'version-conflict': ({ articleId, expected, actual }) => ({
    ko: `‘${articleId}’ 기사를 다른 창이나 사람이 먼저 고쳤습니다(기준 ${expected}판, 현재 ${actual}판). 쓰던 글은 그대로 있으니 새 내용을 확인하고 다시 저장하세요.`,
    en: `Article “${articleId}” was changed elsewhere first (yours was based on version ${expected}, it is now at ${actual}). Your text is kept: look at the new state and save again.`,
  }),
  'project-missing': ({ path }) => ({
    ko: `프로젝트 파일이 없습니다: ${path}. 옮기거나 지우지 않았는지 확인하고, 다른 파일을 여세요.`,
    en: `There is no project file at ${path}. Check whether it was moved or deleted, or open another one.`,
  }),
  'project-foreign': ({ path }) => ({
    ko: `대조의 프로젝트 파일이 아닙니다: ${path}. 확장자가 .daejo인 프로젝트 파일을 여세요.`,
    en: `${path} is not a Daejo project. Open a project file that ends in .daejo.`,
  }),
  'project-damaged': ({ path, detail }) => ({
    ko: `프로젝트 파일이 손상되어 저장을 멈추었습니다: ${path} (${detail}). 파일을 복사해 두고, 백업해 둔 파일을 여세요.`,
    en: `The project file ${path} is damaged (${detail}), so nothing more will be written to it. Keep a copy and open a backup.`,
  }),
  'project-newer': ({ path, version, known }) => ({
    ko: `더 새로운 판의 대조에서 만든 파일이라 읽기만 할 수 있습니다: ${path} (파일 ${version}판, 이 프로그램 ${known}판). 대조를 새 판으로 바꾼 뒤 여세요.`,
    en: `${path} was written by a newer Daejo (format ${version}; this one knows ${known}) and can only be read. Update Daejo to change it.`,
  }),
  'project-read-only': ({ path }) => ({
    ko: `프로젝트 파일에 쓸 수 없습니다: ${path}. 파일의 쓰기 권한을 확인하거나 다른 곳에 복사하여 여세요.`,
    en: `The project file ${path} cannot be written to. Check its permissions, or copy it elsewhere and open the copy.`,
  }),
  'project-busy': ({ path }) => ({
    ko: `다른 프로그램이 프로젝트 파일을 쓰고 있습니다: ${path}. 그 프로그램을 닫고 다시 하세요.`,
    en: `Another program is using the project file ${path}. Close it there and try again.`,
  }),
  'project-moved': ({ path }) => ({
    ko: `열어 둔 프로젝트 파일이 옮겨졌거나 바뀌었습니다: ${path}. 화면의 글을 복사해 두고, 파일을 다시 여세요.`,
    en: `The project file ${path} was moved or replaced while it was open. Copy what is on the screen and open the file again.`,
  }),
  'disk-full': ({ path }) => ({
    ko: `디스크에 빈 공간이 없어 저장하지 못했습니다: ${path}. 공간을 비운 뒤 다시 저장하세요. 쓰던 글은 화면에 그대로 있습니다.`,
    en: `The disk is full, so ${path} was not saved. Free some space and save again; your text is still on the screen.`,
  }),
  'disk-failed': ({ path, detail }) => ({
    ko: `디스크가 응답하지 않아 저장하지 못했습니다: ${path} (${detail}). 디스크나 네트워크 연결을 확인하고 다시 저장하세요.`,
    en: `The disk failed while working on ${path} (${detail}). Check the disk or the network connection and save again.`,
  }),
  'file-unreadable': ({ path, detail }) => ({
    ko: `파일을 읽을 수 없습니다: ${path} (${detail}). 파일이 있는지, 읽기 권한이 있는지 확인하세요.`,
    en: `${path} cannot be read (${detail}). Check that the file exists and that you may read it.`,
  }),
  'file-unwritable': ({ path, detail }) => ({
    ko: `파일을 쓸 수 없습니다: ${path} (${detail}). 폴더의 쓰기 권한과 빈 공간을 확인하거나 다른 곳에 저장하세요.`,
    en: `${path} cannot be saved (${detail}). Check the folder’s permissions and free space, or save elsewhere.`,
  }),
  'line-malformed': ({ line, detail }) => ({
    ko: `입력의 ${line}번째 줄이 잘못되었습니다(${detail}). 그 줄을 고친 뒤 다시 실행하세요.`,
    en: `Line ${line} of the input is malformed (${detail}). Correct that line and run it again.`,
  }),
  'option-wrong': ({ option, detail }) => ({
    ko: `옵션 ‘${option}’ 값이 잘못되었습니다(${detail}). --help에서 쓰는 법을 확인하세요.`,
    en: `The option “${option}” is wrong (${detail}). See --help for its usage.`,
  }),
  'check-crashed': ({ detail }) => ({
    ko: `검사 도중 오류가 나서 결과를 내지 못했습니다(${detail}). 기사는 그대로이니 검사를 다시 실행하고, 되풀이되면 이 문구와 함께 알려 주세요.`,
    en: `Checking stopped on an error and gave no result (${detail}). The article is untouched: run the check again, and report this message if it happens again.`,
  }),
  cancelled: () => ({
    ko: '요청한 대로 작업을 멈추었습니다. 바뀐 것은 없습니다. 필요하면 다시 시작하세요.',
    en: 'The work was stopped as you asked; nothing was changed. Start it again whenever you need it.',
  }),
  disconnected: () => ({
    ko: '프로그램과의 연결이 끊겼습니다. 쓰던 글은 화면에 그대로 있습니다. 대조가 실행 중인지 확인하고 다시 연결하세요.',
    en: 'The connection to the program was lost. Your text is still on the screen: check that Daejo is running and connect again.',
  }),
};

/** Says a failure to a person in their language: what happened, to what, and what to do next. */
export function describeFailure(failure: Failure, language: Language): string {
  // the table has one entry for each kind, so the entry for this kind takes this failure
  const toWords = descriptions[failure.kind] as (failure: Failure) => Words;
  return toWords(failure)[language];
}
