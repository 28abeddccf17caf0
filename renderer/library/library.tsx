import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticleList } from '../bridge/use-article-list.ts';
import { Button } from '../ui/button.tsx';
import { InFrame } from '../ui/frame.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { useNotices } from '../ui/notices.tsx';
import { ArticleTable } from './article-table.tsx';
import { EmptyLibrary } from './empty-library.tsx';
import { FilePicker } from './file-picker.tsx';
import styles from './library.module.css';
import { NewArticle } from './new-article.tsx';
import { useAddSample } from './use-add-sample.ts';
import { useBringIn } from './use-bring-in.ts';
import { useIntake } from './use-intake.ts';
import { useLibraryActions } from './use-library-actions.ts';

interface LibraryProps {
  /** The address of an article. */
  hrefOf(articleId: string): string;
  onOpen(articleId: string): void;
}

/** The articles of the project, and bringing in a new one. */
export function Library({ hrefOf, onOpen }: LibraryProps) {
  const { t } = useTranslation('library');
  const notices = useNotices();
  const articles = useArticleList();
  const intake = useIntake();
  const [isBringingIn, setBringingIn] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  function openFiles(files: readonly File[]): void {
    if (files.length === 0) return;
    if (files.length > 2) {
      notices.say(t('files.tooMany', { count: files.length }));
      return;
    }
    setBringingIn(true);
    intake.openFiles(files);
  }
  function readPasted(text: string): void {
    // What was read and set right by hand is not thrown away by a stray Ctrl+V.
    if (isBringingIn && intake.draft.reading) {
      notices.say(t('files.pasteKept'));
      return;
    }
    setBringingIn(true);
    intake.readText(text, t('intake.pastedName'));
  }
  const isDropping = useBringIn({ onFiles: openFiles, onText: readPasted });
  const startPaste = () => setBringingIn(true);
  const pickFiles = () => picker.current?.click();
  const addSample = useAddSample(onOpen);
  const showList = () => setBringingIn(false);
  const isEmpty = articles?.length === 0;
  useLibraryActions({ isBringingIn, startPaste, pickFiles, showList, addSample: isEmpty ? addSample : null });

  return (
    <div className={styles.library}>
      <FilePicker field={picker} onPick={openFiles} />
      {isBringingIn ? (
        <NewArticle intake={intake} onPickFiles={pickFiles} onMade={onOpen} onClose={() => setBringingIn(false)} />
      ) : (
        <>
          <LibraryTools onPaste={startPaste} onPickFiles={pickFiles} />
          <Articles
            articles={articles}
            hrefOf={hrefOf}
            onPaste={startPaste}
            onPickFiles={pickFiles}
            onSample={addSample}
          />
        </>
      )}
      {isDropping ? <div className={styles.drop}>{t('drop')}</div> : null}
    </div>
  );
}

function LibraryTools({ onPaste, onPickFiles }: Pick<ArticlesProps, 'onPaste' | 'onPickFiles'>) {
  const { t } = useTranslation('library');
  return (
    <>
      <InFrame slot="title">
        <h1 className={styles.roomTitle}>{t('title')}</h1>
      </InFrame>
      <InFrame slot="tools">
        <Button onClick={onPickFiles} chord="O">
          {t('openFiles')}
        </Button>
        <Button look="first" onClick={onPaste} chord="N">
          {t('new')}
        </Button>
      </InFrame>
    </>
  );
}

interface ArticlesProps {
  readonly articles: ReturnType<typeof useArticleList>;
  hrefOf(articleId: string): string;
  onPaste(): void;
  onPickFiles(): void;
  onSample(): void;
}

function Articles({ articles, hrefOf, onPaste, onPickFiles, onSample }: ArticlesProps) {
  const { t } = useTranslation('library');
  if (!articles) return <p className={styles.waiting}>{t('loading')}</p>;
  if (articles.length === 0) return <EmptyLibrary onPaste={onPaste} onPickFiles={onPickFiles} onSample={onSample} />;
  return (
    <>
      <ArticleTable articles={articles} hrefOf={hrefOf} />
      <InFrame slot="foot">
        <span>{t('count', { count: articles.length })}</span>
      </InFrame>
      <InFrame slot="footKeys">
        <span>
          {t('action.next')} <Kbd chord="J" />
        </span>
        <span>
          {t('new')} <Kbd chord="N" />
        </span>
      </InFrame>
    </>
  );
}
