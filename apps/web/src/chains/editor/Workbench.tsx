import type { ChainModel, ChainTask } from '@hamkor/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { OpenDossier } from '../../dossiers/OpenDossier.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Page, Section } from '../../shell/Page.tsx';
import { toast } from '../../shell/toast.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { RunTable } from '../list/RunTable.tsx';
import { evidenceIndex } from '../model/evidence-of.ts';
import { isTable } from '../model/fields.ts';
import { useModelWords } from '../model/use-model-words.ts';
import { useWorkingCopy } from '../model/use-working-copy.ts';
import type { WorkingCopy } from '../model/use-working-copy.ts';
import { askRun, runsQuery, saveChain } from '../queries.ts';
import { AskPanel } from '../run/AskPanel.tsx';
import { editorParts } from '../search.ts';
import type { ChainSearch, EditorPart } from '../search.ts';
import { BillEditor } from './BillEditor.tsx';
import { EditBar } from './EditBar.tsx';
import { EditingProvider } from './editing.ts';
import type { CellTarget, Editing } from './editing.ts';
import { GapList } from './GapList.tsx';
import { GridPart } from './GridPart.tsx';
import { LanesEditor } from './LanesEditor.tsx';
import { LimitsEditor } from './LimitsEditor.tsx';
import { PlacesEditor } from './PlacesEditor.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TablesEditor } from './TablesEditor.tsx';
import { useCheck } from './use-check.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './Workbench.module.css';

/** Parts that name border posts and other places of the corridor network. */
const namesNetwork: ReadonlySet<EditorPart> = new Set(['lanes', 'limits', 'disruptions', 'tables']);

/** Questions already asked that are shown beside the panel. */
const lately = 6;

interface WorkbenchProps {
  /** Key of the working copy in the browser. */
  readonly copyKey: string;
  /** What it begins from; null where it lives in the browser alone. */
  readonly base: ChainModel | null;
  /** Id of the kept model it begins from; null for examples and copies of the browser. */
  readonly modelId: string | null;
  /** Where files of what it begins from are, under `/api/v1/`. */
  readonly source: string | null;
  readonly search: ChainSearch;
  readonly onSearch: (change: {
    readonly [Name in keyof ChainSearch]?: ChainSearch[Name] | undefined;
  }) => void;
}

interface PartViewProps {
  readonly copy: WorkingCopy;
  readonly part: EditorPart;
  readonly search: ChainSearch;
  readonly target: CellTarget | null;
  readonly onSearch: WorkbenchProps['onSearch'];
}

const PartView = ({ copy, part, search, target, onSearch }: PartViewProps) => {
  switch (part) {
    case 'recipes':
      return <BillEditor />;
    case 'places':
      return <PlacesEditor />;
    case 'lanes':
      return <LanesEditor copy={copy} />;
    case 'demand':
      return <GridPart part="demand" shown={['demands', 'periods', 'partners']} />;
    case 'limits':
      return <LimitsEditor />;
    case 'disruptions':
      return <GridPart part="disruptions" shown={['disruptions', 'effects']} />;
    case 'scenarios':
      return <GridPart part="scenarios" shown={['scenarios', 'changes']} />;
    case 'tables':
      return (
        <TablesEditor
          table={isTable(search.table) ? search.table : 'partners'}
          target={target}
          onTable={(table) => onSearch({ table })}
        />
      );
  }
};

const Parts = ({
  part,
  onPart,
}: {
  readonly part: EditorPart;
  readonly onPart: (part: EditorPart) => void;
}) => {
  const t = useTranslations('chains.part');
  return (
    <nav className={styles.parts} aria-label={t('label')}>
      {editorParts.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === part ? 'true' : undefined}
          onClick={() => onPart(each)}
        >
          {t(`name.${each}`)}
        </button>
      ))}
    </nav>
  );
};

const Opened = ({ copy, ...props }: WorkbenchProps & { readonly copy: WorkingCopy }) => {
  const { modelId, source, search, onSearch } = props;
  const t = useTranslations('chains');
  const { model, edit } = copy;
  const part = search.part ?? 'recipes';
  const words = useModelWords(model, namesNetwork.has(part));
  const client = useQueryClient();
  const navigate = useNavigate();
  const { check, isCurrent } = useCheck(model);
  const [target, setTarget] = useState<CellTarget | null>(null);
  useUndoKeys(copy);

  const problems = check.data?.problems;
  const editing = useMemo((): Editing => {
    const byRow = Map.groupBy(problems ?? [], ({ table, row }) => `${table ?? ''} ${row ?? ''}`);
    return {
      model,
      words,
      evidence: evidenceIndex(model),
      edit: (change) => edit(change),
      problemsAt: (table, place) => byRow.get(`${table} ${place + 1}`) ?? [],
      goTo: (to) => {
        onSearch({ part: 'tables', table: to.table });
        setTarget(to);
      },
    };
  }, [model, words, edit, problems, onSearch]);

  /** The kept model behind what is shown now: itself where nothing was changed, else saved under its new id. */
  const keep = async (): Promise<string> =>
    modelId !== null && !copy.isChanged ? modelId : (await saveChain(model)).id;
  const forget = async (): Promise<void> => {
    await copy.forget();
    await client.invalidateQueries({ queryKey: ['chains', 'models'] });
  };
  const save = useMutation({
    mutationFn: keep,
    onSuccess: async (id) => {
      await forget();
      toast(t('bar.saved'));
      await navigate({ to: '/chains/models/$id', params: { id }, search: ((now: object) => now) as never });
    },
  });
  const ask = useMutation({
    mutationFn: async (task: ChainTask) => askRun(await keep(), task),
    onSuccess: async ({ id }) => {
      await forget();
      void client.invalidateQueries({ queryKey: ['chains', 'runs'] });
      await navigate({ to: '/chains/runs/$id', params: { id } });
    },
  });
  const runs = useQuery({ ...runsQuery(modelId ?? ''), enabled: modelId !== null });
  const asked = runs.data?.items ?? [];
  const count = problems?.length ?? 0;
  return (
    <EditingProvider value={editing}>
      <Page
        title={words.names(model.title)}
        lede={words.names(model.about)}
        above={
          <nav className={styles.above} aria-label={t('run.above')}>
            <LinkTo to="/chains">{t('run.toChains')}</LinkTo>
            {model.isDemonstration && <span className={styles.mark}>{t('list.demonstration')}</span>}
            <span>{model.partners.map(({ id }) => words.country(id)).join(', ')}</span>
            {modelId !== null && <OpenDossier kind="chain" id={modelId} />}
          </nav>
        }
      >
        <EditBar
          copy={copy}
          source={source}
          check={check.data}
          isChecked={isCurrent}
          isSaving={save.isPending}
          onSave={() => save.mutate()}
        />
        {save.error !== null && <FailureView error={save.error} />}
        {check.error !== null && <FailureView error={check.error} onRetry={() => void check.refetch()} />}
        {count > 0 && problems !== undefined && <ProblemList problems={problems} />}
        {copy.gaps.length > 0 && <GapList gaps={copy.gaps} />}
        <Section heading={t('ask.heading')} lede={t('ask.lede')}>
          <AskPanel
            model={model}
            first={search.ask}
            isAsking={ask.isPending}
            hindrance={count > 0 ? t('ask.mend', { count }) : null}
            onAsk={(task) => ask.mutate(task)}
          />
          {ask.error !== null && <FailureView error={ask.error} />}
          {asked.length > 0 && (
            <div className={styles.asked}>
              <h3>{t('runs.ofModel')}</h3>
              <RunTable runs={asked.slice(0, lately)} isOfOneModel />
            </div>
          )}
        </Section>
        <Parts part={part} onPart={(next) => onSearch({ part: next, table: undefined })} />
        <PartView copy={copy} part={part} search={search} target={target} onSearch={onSearch} />
      </Page>
    </EditingProvider>
  );
};

/** A chain to look at, to change and to ask: whatever is changed is a working copy that this browser keeps. */
export const Workbench = (props: WorkbenchProps) => {
  const t = useTranslations('chains.drafts');
  const locale = useLocale();
  const copy = useWorkingCopy(props.copyKey, props.base);
  if (copy === undefined) {
    return (
      <Page title={props.base === null ? t('opening') : props.base.title[locale]}>
        <Waiting lines={14} />
      </Page>
    );
  }
  if (copy === null) {
    return (
      <Page title={t('goneTitle')}>
        <Notice title={t('goneTitle')} actions={<LinkTo to="/chains">{t('toChains')}</LinkTo>}>
          <p>{t('goneHelp')}</p>
        </Notice>
      </Page>
    );
  }
  return <Opened copy={copy} {...props} />;
};
