import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { Button } from '../../shell/Button.tsx';
import { Section } from '../../shell/Page.tsx';
import { billTree } from '../model/bill-tree.ts';
import type { BillInput, BillProduct, BillRecipe } from '../model/bill-tree.ts';
import { addRow, removeRow } from '../model/edit-model.ts';
import { newRow } from '../model/new-row.ts';
import styles from './BillEditor.module.css';
import { useEditing } from './editing.ts';
import { FigureEntry } from './FigureEntry.tsx';

/** Arrows between the lines of the tree, as in a list of files; fields within a line keep their keys. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || !Object.hasOwn(target.dataset, 'toggle')) return;
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('[data-toggle]')];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    lines[lines.indexOf(target) + step]?.focus();
    return;
  }
  const isOpen = target.getAttribute('aria-expanded') === 'true';
  if ((event.key === 'ArrowRight' && !isOpen) || (event.key === 'ArrowLeft' && isOpen)) {
    event.preventDefault();
    target.click();
  }
};

interface TreeProps {
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (path: string) => void;
}

const InputLine = ({ line, ...tree }: TreeProps & { readonly line: BillInput }) => {
  const t = useTranslations('chains.bill');
  const { model, words, edit } = useEditing();
  const { input, place, product } = line;
  const name = words.row('products', product.id);
  const { unit: unitText } = useFigureText();
  const unit = unitText(product.row?.unit ?? input.unit);
  const made = model.recipes.find(({ id }) => id === input.recipe)?.product ?? '';
  const madeUnit = unitText(model.products.find(({ id }) => id === made)?.unit ?? '');
  return (
    <ProductLine product={product} {...tree}>
      <span className={styles.quantity}>
        <FigureEntry
          table="inputs"
          place={place}
          field="quantity"
          label={t('quantityOf', { input: name, unit, per: `${madeUnit} ${words.row('products', made)}` })}
        />
        <span className={styles.unit}>{t('per', { unit, per: madeUnit })}</span>
      </span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('removeInput', { name })}
        title={t('remove')}
        onClick={() => edit((now) => removeRow(now, 'inputs', place))}
      >
        ×
      </button>
    </ProductLine>
  );
};

const AddInput = ({ recipe }: { readonly recipe: BillRecipe }) => {
  const t = useTranslations('chains.bill');
  const { model, words, edit } = useEditing();
  const taken = new Set(recipe.inputs.map(({ product }) => product.id));
  const free = model.products.filter(({ id }) => id !== recipe.recipe.product && !taken.has(id));
  if (free.length === 0) return null;
  return (
    <select
      className={styles.add}
      aria-label={t('addInputTo', { name: words.names(recipe.recipe.name) })}
      value=""
      onChange={(event) => {
        const product = event.currentTarget.value;
        const unit = model.products.find(({ id }) => id === product)?.unit ?? 't';
        edit((now) =>
          addRow(
            now,
            'inputs',
            newRow(now, 'inputs', '', { recipe: recipe.recipe.id, product, unit, quantity: 1 }),
          ),
        );
      }}
    >
      <option value="" disabled>
        {t('addInput')}
      </option>
      {free.map(({ id }) => (
        <option key={id} value={id}>
          {words.row('products', id)}
        </option>
      ))}
    </select>
  );
};

const RecipeLine = ({
  recipe,
  count,
  ...tree
}: TreeProps & { readonly recipe: BillRecipe; readonly count: number }) => {
  const t = useTranslations('chains.bill');
  const { words, edit } = useEditing();
  const name = words.names(recipe.recipe.name);
  return (
    <li className={styles.recipe}>
      <div className={styles.line}>
        <span className={styles.way}>{count > 1 ? t('alternative') : t('way')}</span>
        <span className={styles.name}>{name}</span>
        <button
          type="button"
          className={styles.remove}
          aria-label={t('removeRecipe', { name })}
          title={t('remove')}
          onClick={() => edit((now) => removeRow(now, 'recipes', recipe.place))}
        >
          ×
        </button>
        <span className={styles.note}>
          {recipe.sites.length === 0
            ? t('noSite')
            : t('sites', {
                sites: recipe.sites.map((id) => words.row('sites', id)).join(', '),
              })}
        </span>
      </div>
      <ul>
        {recipe.inputs.map((line) => (
          <InputLine key={line.input.id} line={line} {...tree} />
        ))}
        <li>
          <AddInput recipe={recipe} />
        </li>
      </ul>
    </li>
  );
};

const ProductLine = ({
  product,
  children,
  closed,
  onToggle,
}: TreeProps & { readonly product: BillProduct; readonly children?: ReactNode }) => {
  const t = useTranslations('chains.bill');
  const { words, edit } = useEditing();
  const name = words.row('products', product.id);
  const hasMore = product.recipes.length > 0;
  const isOpen = hasMore && !closed.has(product.path);
  const from = [
    ...(product.suppliers.length === 0
      ? []
      : [
          t('bought', {
            suppliers: product.suppliers.map((id) => words.row('suppliers', id)).join(', '),
          }),
        ]),
    ...(product.isCircle ? [t('circle')] : []),
    ...(product.isToldBefore ? [t('toldBefore')] : []),
    ...(!hasMore && !product.isToldBefore && product.suppliers.length === 0 && !product.isCircle
      ? [t('nobody')]
      : []),
  ];
  return (
    <li className={styles.product}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.toggle}
          data-toggle=""
          aria-expanded={hasMore ? isOpen : undefined}
          onClick={() => {
            if (hasMore) onToggle(product.path);
          }}
        >
          <span className={styles.arrow} aria-hidden="true">
            {hasMore ? (isOpen ? '▾' : '▸') : '·'}
          </span>
          <span className={styles.name}>{name}</span>
          {product.row?.hs !== null && product.row !== undefined && (
            <span className={styles.code}>HS {product.row.hs}</span>
          )}
        </button>
        {children}
        <span className={styles.note}>
          {[
            ...(product.recipes.length > 1 ? [t('ways', { count: product.recipes.length })] : []),
            ...from,
          ].join(' · ')}
        </span>
        {!product.isCircle && !product.isToldBefore && (
          <Button
            look="plain"
            aria-label={t(hasMore ? 'addRecipeFor' : 'makeOf', { name })}
            onClick={() =>
              edit((now) =>
                addRow(
                  now,
                  'recipes',
                  newRow(now, 'recipes', t('newRecipe', { name }), { product: product.id }),
                ),
              )
            }
          >
            {t(hasMore ? 'addRecipe' : 'make')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ul className={styles.recipes}>
          {product.recipes.map((recipe) => (
            <RecipeLine
              key={recipe.recipe.id}
              recipe={recipe}
              count={product.recipes.length}
              closed={closed}
              onToggle={onToggle}
            />
          ))}
        </ul>
      )}
    </li>
  );
};

/** The bill of materials: what the markets want, the ways to make it, what each takes, down to what is bought. */
export const BillEditor = () => {
  const t = useTranslations('chains.bill');
  const { model } = useEditing();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const roots = billTree(model);
  const toggle = (path: string): void =>
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(path)) next.add(path);
      return next;
    });
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      {roots.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk between its buttons
        <ul className={styles.tree} aria-label={t('heading')} onKeyDown={walk}>
          {roots.map((product) => (
            <ProductLine key={product.path} product={product} closed={closed} onToggle={toggle} />
          ))}
        </ul>
      )}
    </Section>
  );
};
