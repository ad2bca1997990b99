import type { MatchDocument, ParksOfProductDocument } from '@hamkor/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FailureView } from '../../api/FailureView.tsx';
import { accessQuery, documentQuery } from '../../api/queries.ts';
import { QueryView } from '../../api/QueryView.tsx';
import { useEditing } from '../../chains/editor/editing.ts';
import { addRow } from '../../chains/model/edit-model.ts';
import { newRow } from '../../chains/model/new-row.ts';
import { loadParameters } from '../../corridors/search.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { ChoiceField } from '../../filter/ChoiceField.tsx';
import { Button } from '../../shell/Button.tsx';
import { Hidden } from '../../shell/Hidden.tsx';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { toast } from '../../shell/toast.tsx';
import { BankTexts } from '../BankTexts.tsx';
import { NameIn, useText } from '../NameIn.tsx';
import { recordQuery } from '../queries.ts';
import { useRecordWords } from '../use-record-words.ts';
import styles from './ParkSites.module.css';

/** Parks offered at once. */
const most = 8;

const Picker = () => {
  const t = useTranslations('bank.sites');
  const { model, edit, words: modelWords } = useEditing();
  const words = useRecordWords();
  const text = useText();
  const client = useQueryClient();
  const { write } = useFigureText();
  const products = model.products.filter(({ hs }) => hs !== null && hs !== '');
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<Error | null>(null);
  const product = products.find(({ id }) => id === chosen);
  const query = useQuery({
    ...documentQuery<ParksOfProductDocument>('chains/parks', { hs: product?.hs }),
    enabled: product !== undefined,
  });
  const partners = new Set(model.partners.map(({ id }) => id));
  /** Parks of the chain's partners before those of others, each in the order given. */
  const inOrder = (matches: readonly MatchDocument[]): readonly MatchDocument[] => {
    const ofPartners = matches.filter(({ states }) => states.some((state) => partners.has(state)));
    return [...new Set([...ofPartners, ...matches])].slice(0, most);
  };
  const taken = new Set(model.sites.map(({ park }) => park));
  const take = async ({ id, states }: MatchDocument): Promise<void> => {
    try {
      const [{ body }, access] = await Promise.all([
        client.fetchQuery(recordQuery(id)),
        client.fetchQuery(accessQuery(loadParameters({}))),
      ]);
      const { place, name } = body;
      const shown = text(name);
      const filled = {
        name: { en: name.en ?? shown, ru: name.ru ?? shown, zh: name.zh ?? shown },
        country: states[0] ?? '',
        kind: 'park',
        park: id,
        node: access.items.find(({ park }) => park === id)?.node ?? null,
        ...(place?.lat == null || place.lon === null ? {} : { lat: place.lat, lon: place.lon }),
      };
      edit((now) => addRow(now, 'sites', newRow(now, 'sites', '', filled)));
      setFailure(null);
      toast(t('added', { name: shown }));
    } catch (error) {
      setFailure(error as Error);
    }
  };
  return (
    <div className={styles.picker}>
      <ChoiceField
        label={t('label')}
        any={t('none')}
        chosen={chosen}
        choices={products.map(({ id, name, hs }) => ({
          value: id,
          label: `${modelWords.names(name)} (${hs})`,
        }))}
        onChoose={setChosen}
      />
      {failure !== null && <FailureView error={failure} />}
      {product !== undefined && (
        <QueryView query={query} lines={3}>
          {({ matches }) =>
            matches.length === 0 ? (
              <p className={styles.note}>{t('empty')}</p>
            ) : (
              <ul className={styles.parks} aria-label={t('parks')}>
                {inOrder(matches).map((match) => (
                  <li key={match.id}>
                    <span>
                      <LinkTo to={`/bank/records/${match.id}`}>
                        <NameIn text={match.name} />
                      </LinkTo>{' '}
                      <small>
                        {words.states(match.states)} ·{' '}
                        {t('fit', { score: write(match.score, 'share').number })}
                      </small>
                    </span>
                    {taken.has(match.id) ? (
                      <small>{t('taken')}</small>
                    ) : (
                      <Button onClick={() => void take(match)}>
                        {t('take')}
                        <Hidden>{`: ${text(match.name)}`}</Hidden>
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      )}
    </div>
  );
};

/** Part of a chain's editor: parks of the data bank where a product of the chain could be made, taken over as sites. */
const ParkSites = () => (
  <BankTexts>
    <Picker />
  </BankTexts>
);

export default ParkSites;
